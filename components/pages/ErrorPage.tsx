import { Head } from "fresh/runtime";
import { pageTitle } from "@/components/shell/page_title.ts";
import { Button } from "@/components/ui/Button.tsx";
import { Drawing, type DrawingName } from "@/components/ui/Drawing.tsx";
import { type Shell, signInHref } from "@/components/shell/shell_context.ts";
import { problemText } from "@/components/ui/error_text.ts";
import type { Problem } from "@/domain/shared/problems.ts";
import type { Messages } from "@/locales/mod.ts";

type ErrorWords = Messages["pages"]["errors"];
type KnownStatus = keyof ErrorWords["titles"];

interface ErrorPageProps {
  shell: Shell;
  status: number;
  problem?: Problem;
}

/** What went wrong, in the person's language, and the right way on. */
export function ErrorPage({ shell, status, problem }: ErrorPageProps) {
  const words = shell.t.pages.errors;
  const known = knownStatus(words, status);
  return (
    <>
      <Head>
        <title>{pageTitle(shell, words.code(status))}</title>
        <meta name="robots" content="noindex" />
      </Head>
      <section class="mx-auto flex max-w-md flex-col items-center gap-4 py-10 text-center md:py-16">
        <Drawing name={drawingFor(status)} />
        <p class="text-sm font-semibold text-soft tabular-nums">
          {words.code(status)}
        </p>
        <h1 class="text-2xl">{words.titles[known]}</h1>
        <p class="text-soft">
          {problem?.waitS === undefined
            ? words.texts[known]
            : problemText(shell.t, problem)}
        </p>
        <div class="flex flex-wrap justify-center gap-3 pt-4">
          <WaysOn shell={shell} status={status} />
        </div>
      </section>
    </>
  );
}

function WaysOn({ shell, status }: { shell: Shell; status: number }) {
  const words = shell.t.pages.errors;
  if (status === 401) {
    return <Button href={signInHref(shell.here)}>{words.signIn}</Button>;
  }
  if (status >= 500 || status === 429) {
    return (
      <>
        <Button href={shell.here}>{words.retry}</Button>
        <Button href="/" variant="secondary">{words.home}</Button>
      </>
    );
  }
  return (
    <>
      <Button href="/rent">{words.browse}</Button>
      <Button href="/" variant="secondary">{words.home}</Button>
    </>
  );
}

/** A status without words of its own is told like the plainest one of its kind. */
function knownStatus(words: ErrorWords, status: number): KnownStatus {
  if (status in words.titles) return status as KnownStatus;
  return status >= 500 ? 500 : 400;
}

function drawingFor(status: number): DrawingName {
  if (status >= 500) return "wire";
  if (status === 413) return "box";
  return status === 401 || status === 403 ? "gate" : "lost";
}
