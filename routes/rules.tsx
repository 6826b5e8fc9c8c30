import { Head } from "fresh/runtime";
import { pageTitle } from "@/components/shell/page_title.ts";
import { define } from "@/define.ts";
import { TextPage } from "@/components/pages/TextPage.tsx";

export default define.page(function Rules({ state }) {
  const { rules } = state.t.pages;
  return (
    <>
      <Head>
        <title>{pageTitle(state, rules.title)}</title>
        <meta name="description" content={rules.lead} />
      </Head>
      <TextPage {...rules} />
    </>
  );
});
