import { Head } from "fresh/runtime";
import { define } from "@/define.ts";
import { TextPage } from "@/components/pages/TextPage.tsx";

export default define.page(function Rules({ state }) {
  const { rules } = state.t.pages;
  return (
    <>
      <Head>
        <title>{`${rules.title} · ${state.t.common.brand}`}</title>
        <meta name="description" content={rules.lead} />
      </Head>
      <TextPage {...rules} />
    </>
  );
});
