import { page } from "fresh";
import { Head } from "fresh/runtime";
import { forgetExports } from "@/actions/accounts/make_exports.ts";
import {
  ExportPage,
  type ShownExport,
} from "@/components/settings/ExportPage.tsx";
import { pageTitle } from "@/components/shell/page_title.ts";
import { createExport, getExport } from "@/db/exports.ts";
import { define } from "@/define.ts";
import { newId } from "@/domain/shared/ids.ts";
import { requireProof, requireUser } from "@/guards.ts";

interface Data {
  export: ShownExport | null;
}

export const handler = define.handlers({
  GET: requireUser(async (ctx, viewer) => {
    const { db, clock } = ctx.state.ports;
    const at = { memberId: viewer.id, now: clock.now() };
    return page<Data>({ export: await getExport(db, at) });
  }),
  POST: requireProof(async (ctx, viewer) => {
    const { ports } = ctx.state;
    const { db, clock } = ports;
    await forgetExports(ports);
    const id = newId(clock);
    await createExport(db, { id, memberId: viewer.id, at: clock.now() });
    return ctx.redirect("/settings/export", 303);
  }),
});

export default define.page<typeof handler>(
  function ExportSettings({ data, state }) {
    const { t, lang } = state;
    return (
      <>
        <Head>
          <title>{pageTitle(state, t.leaving.export.title)}</title>
        </Head>
        <ExportPage t={t} lang={lang} {...data} />
      </>
    );
  },
);
