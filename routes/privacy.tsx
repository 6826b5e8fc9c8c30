import { Head } from "fresh/runtime";
import { define } from "@/define.ts";
import { TextPage } from "@/components/pages/TextPage.tsx";

export default define.page(function Privacy({ state }) {
  const { privacy } = state.t.pages;
  return (
    <>
      <Head>
        <title>{`${privacy.title} · ${state.t.common.brand}`}</title>
        <meta name="description" content={privacy.lead} />
      </Head>
      <TextPage {...privacy} />
    </>
  );
});
