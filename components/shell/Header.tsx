import { Mark } from "@/components/ui/Mark.tsx";
import { Button } from "@/components/ui/Button.tsx";
import { Icon } from "@/components/ui/Icon.tsx";
import { BellLink } from "./BellLink.tsx";
import { MeMenu } from "./MeMenu.tsx";
import { PreferencesMenu } from "./PreferencesMenu.tsx";
import { SearchBox } from "./SearchBox.tsx";
import { type Shell, signInHref } from "./shell_context.ts";
import { UnreadBadge } from "./UnreadBadge.tsx";

/** The top of every page: logo, spaces, search, and what belongs to the person. */
export function Header({ shell }: { shell: Shell }) {
  const { t, viewer } = shell;
  return (
    <header class="no-print sticky top-0 z-30 border-b border-line bg-page">
      <div class="mx-auto flex h-16 max-w-page items-center gap-2 px-4 md:h-[4.5rem] md:gap-6 md:px-6">
        <a
          href="/"
          class="-ml-1.5 flex min-h-11 min-w-11 shrink-0 items-center gap-2 rounded-lg px-1.5 text-xl font-bold"
        >
          <Mark />
          <span
            class={viewer ? "sr-only md:not-sr-only" : "sr-only xs:not-sr-only"}
          >
            {t.common.brand}
          </span>
        </a>
        <Spaces shell={shell} />
        <SearchBox t={t} />
        <div class="flex shrink-0 items-center md:gap-2">
          {viewer && (
            <span class="hidden md:block">
              <Button
                href="/rent/new"
                variant="secondary"
                size="sm"
                icon="plus"
              >
                {t.common.nav.publish}
              </Button>
            </span>
          )}
          {viewer && <ChatLink shell={shell} />}
          {viewer && <BellLink shell={shell} />}
          <PreferencesMenu shell={shell} />
          {viewer
            ? <MeMenu shell={shell} viewer={viewer} />
            : <SignLinks shell={shell} />}
        </div>
      </div>
    </header>
  );
}

function Spaces({ shell }: { shell: Shell }) {
  return (
    <nav aria-label={shell.t.common.nav.spaces} class="hidden md:block">
      <a
        href="/rent"
        class="inline-flex min-h-11 items-center border-y-2 border-transparent px-2 font-semibold text-soft transition-colors hover:text-ink aria-[current]:border-b-persimmon aria-[current]:text-ink"
      >
        {shell.t.common.nav.rent}
      </a>
    </nav>
  );
}

/** Phones have it in the bottom bar. */
function ChatLink({ shell }: { shell: Shell }) {
  return (
    <a
      href="/chat"
      class="relative hidden size-11 items-center justify-center rounded-full text-ink transition-colors hover:bg-raised aria-[current]:text-persimmon md:inline-flex"
    >
      <Icon name="message-circle" size={24} label={shell.t.common.nav.chat} />
      <UnreadBadge
        shell={shell}
        class="absolute left-6 top-0.5 ring-2 ring-page"
      />
    </a>
  );
}

function SignLinks({ shell }: { shell: Shell }) {
  return (
    <div class="hidden items-center gap-2 md:flex">
      <Button href={signInHref(shell.here)} variant="quiet" size="sm">
        {shell.t.common.me.signIn}
      </Button>
      <Button href="/sign-up" variant="secondary" size="sm">
        {shell.t.common.me.signUp}
      </Button>
    </div>
  );
}
