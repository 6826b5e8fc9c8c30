import { Head } from "fresh/runtime";
import { pageTitle } from "@/components/shell/page_title.ts";
import { Button } from "@/components/ui/Button.tsx";
import { Drawing } from "@/components/ui/Drawing.tsx";
import { define } from "@/define.ts";

/** What `static/sw.js` keeps, and shows where a page cannot be reached: the address stays that page's. */
export default define.page(function Offline({ state }) {
  const words = state.t.push.offline;
  return (
    <>
      <Head>
        <title>{pageTitle(state, words.title)}</title>
        <meta name="robots" content="noindex" />
      </Head>
      <section class="mx-auto flex max-w-md flex-col items-center gap-4 py-10 text-center md:py-16">
        <Drawing name="wire" />
        <h1 class="text-2xl">{words.title}</h1>
        <p class="text-soft">{words.text}</p>
        <form class="pt-4">
          <Button type="submit">{words.retry}</Button>
        </form>
      </section>
    </>
  );
});
