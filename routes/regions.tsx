import { page } from "fresh";
import { Head } from "fresh/runtime";
import { RegionChooser } from "@/components/accounts/RegionChooser.tsx";
import { pageTitle } from "@/components/shell/page_title.ts";
import { Notice } from "@/components/ui/Notice.tsx";
import { updateRegion } from "@/db/accounts.ts";
import { define } from "@/define.ts";
import { parseHome, parseProvince } from "@/domain/accounts/home.ts";
import { provinceOf } from "@/domain/regions/regions.ts";
import { readBody, renderProblem, requireUser } from "@/guards.ts";

interface Data {
  province: string | null;
  saved: boolean;
}

export const handler = define.handlers({
  GET(ctx) {
    const { searchParams } = ctx.url;
    const reading = parseProvince(searchParams);
    if (!reading.ok) return renderProblem(ctx, { name: "NotFound" });
    const { viewer } = ctx.state;
    const province = reading.values.province ??
      (viewer && provinceOf(viewer.region));
    return page<Data>({ province, saved: searchParams.has("saved") });
  },
  POST: requireUser(async (ctx, viewer) => {
    const reading = parseHome(await readBody(ctx));
    if (!reading.ok) return renderProblem(ctx, { name: "Invalid" });
    const { region } = reading.values;
    await updateRegion(ctx.state.ports.db, { id: viewer.id, region });
    ctx.state.ports.sessions.refresh(viewer.id);
    const province = provinceOf(region);
    return ctx.redirect(`/regions?province=${province}&saved=1`, 303);
  }),
});

export default define.page<typeof handler>(function Regions({ data, state }) {
  const { t, lang, viewer } = state;
  return (
    <>
      <Head>
        <title>{pageTitle(state, t.accounts.regions.title)}</title>
        <meta name="description" content={t.accounts.regions.lead} />
      </Head>
      {data.saved && (
        <div class="pb-6">
          <Notice tone="pine">{t.accounts.regions.changed}</Notice>
        </div>
      )}
      <RegionChooser
        t={t}
        lang={lang}
        province={data.province}
        own={viewer && viewer.region}
      />
    </>
  );
});
