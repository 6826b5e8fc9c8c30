import { Head } from "fresh/runtime";
import { define } from "@/define.ts";
import { TextPage } from "@/components/pages/TextPage.tsx";

export default define.page(function About({ state }) {
  const { about } = state.t.pages;
  return (
    <>
      <Head>
        <title>{`${about.title} · ${state.t.common.brand}`}</title>
        <meta name="description" content={about.lead} />
      </Head>
      <TextPage {...about} />
    </>
  );
});
