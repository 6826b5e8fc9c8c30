import { page } from "fresh";
import { Head } from "fresh/runtime";
import { SettingsList } from "@/components/settings/SettingsList.tsx";
import { pageTitle } from "@/components/shell/page_title.ts";
import { define } from "@/define.ts";
import { requireUser } from "@/guards.ts";

export const handler = define.handlers({
  GET: requireUser(() => page()),
});

export default define.page(function SettingsPage({ state }) {
  const { t } = state;
  return (
    <>
      <Head>
        <title>{pageTitle(state, t.settings.title)}</title>
      </Head>
      <SettingsList t={t} />
    </>
  );
});
