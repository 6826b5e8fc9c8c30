import { Head } from "fresh/runtime";
import { pageTitle } from "@/components/shell/page_title.ts";
import { Button } from "@/components/ui/Button.tsx";
import { Drawing } from "@/components/ui/Drawing.tsx";
import { define } from "@/define.ts";

/** Where somebody arrives who has left. */
export default define.page(function Farewell({ state }) {
  const words = state.t.leaving.farewell;
  return (
    <>
      <Head>
        <title>{pageTitle(state, words.title)}</title>
        <meta name="robots" content="noindex" />
      </Head>
      <section class="mx-auto flex max-w-md flex-col items-center gap-4 py-12 text-center">
        <Drawing name="gate" />
        <h1 class="text-2xl">{words.title}</h1>
        <p class="text-soft">{words.text}</p>
        <Button href="/" variant="secondary">{words.home}</Button>
      </section>
    </>
  );
});
