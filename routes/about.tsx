import { Head } from "fresh/runtime";
import { pageTitle } from "@/components/shell/page_title.ts";
import { define } from "@/define.ts";
import { TextPage } from "@/components/pages/TextPage.tsx";

export default define.page(function About({ state }) {
  const { about } = state.t.pages;
  return (
    <>
      <Head>
        <title>{pageTitle(state, about.title)}</title>
        <meta name="description" content={about.lead} />
      </Head>
      <TextPage {...about} />
    </>
  );
});
