import { Head } from "fresh/runtime";
import { pageTitle } from "@/components/shell/page_title.ts";
import { define } from "@/define.ts";
import { TextPage } from "@/components/pages/TextPage.tsx";

export default define.page(function Privacy({ state }) {
  const { privacy } = state.t.pages;
  return (
    <>
      <Head>
        <title>{pageTitle(state, privacy.title)}</title>
        <meta name="description" content={privacy.lead} />
      </Head>
      <TextPage {...privacy} />
    </>
  );
});
