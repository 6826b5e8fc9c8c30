import { asset } from "fresh/runtime";
import { define } from "@/define.ts";
import { BottomBar } from "@/components/shell/BottomBar.tsx";
import { Footer } from "@/components/shell/Footer.tsx";
import { Header } from "@/components/shell/Header.tsx";
import { shellOf } from "@/components/shell/shell_context.ts";
import { ChatDrawer } from "@/islands/ChatDrawer.tsx";
import { LiveShell } from "@/islands/LiveShell.tsx";
import { shortId } from "@/domain/shared/ids.ts";
import type { Theme } from "@/domain/accounts/preferences.ts";

const PAGE_COLOURS = { light: "#fbf8f4", dark: "#161310" };

export default define.page(function App({ Component, state, url }) {
  const shell = shellOf(state, url);
  const { t, lang, theme } = shell;
  return (
    <html lang={lang} data-theme={theme}>
      <head>
        <meta charset="utf-8" />
        <meta
          name="viewport"
          content="width=device-width, initial-scale=1, viewport-fit=cover"
        />
        <title>{t.common.brand}</title>
        <meta name="description" content={t.common.description} />
        <meta
          name="color-scheme"
          content={theme === "system" ? "light dark" : theme}
        />
        <ThemeColours theme={theme} />
        <meta property="og:site_name" content={t.common.brand} />
        <meta property="og:type" content="website" />
        <meta
          property="og:image"
          content={`${state?.origin ?? url.origin}/og-default.png`}
        />
        <link rel="stylesheet" href={asset("/styles.css")} />
        <link rel="icon" href={asset("/favicon.svg")} type="image/svg+xml" />
        <link rel="apple-touch-icon" href={asset("/apple-touch-icon.png")} />
        <link rel="manifest" href={asset("/manifest.webmanifest")} />
      </head>
      <body class="flex min-h-dvh flex-col pb-[calc(4rem+env(safe-area-inset-bottom))] md:pb-0">
        <a
          href="#main"
          class="sr-only focus:not-sr-only focus:fixed focus:left-4 focus:top-4 focus:z-50 focus:rounded-xl focus:bg-ink focus:px-4 focus:py-3 focus:text-page"
        >
          {t.common.skip}
        </a>
        <Header shell={shell} />
        <main
          id="main"
          tabindex={-1}
          class="mx-auto w-full max-w-page flex-1 px-4 py-6 md:px-6 md:py-8"
        >
          <Component />
        </main>
        <Footer t={t} />
        <BottomBar shell={shell} />
        {shell.viewer && (
          <LiveShell me={shortId(shell.viewer.id)} words={t.live.toast} />
        )}
        {shell.viewer && !url.pathname.startsWith("/chat") && (
          <ChatDrawer me={shortId(shell.viewer.id)} words={t.live.drawer} />
        )}
      </body>
    </html>
  );
});

/** The browser's own bars take the colour of the page. */
function ThemeColours({ theme }: { theme: Theme }) {
  if (theme !== "system") {
    return <meta name="theme-color" content={PAGE_COLOURS[theme]} />;
  }
  return (
    <>
      <meta
        name="theme-color"
        media="(prefers-color-scheme: light)"
        content={PAGE_COLOURS.light}
      />
      <meta
        name="theme-color"
        media="(prefers-color-scheme: dark)"
        content={PAGE_COLOURS.dark}
      />
    </>
  );
}
