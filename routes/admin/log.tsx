import { page } from "fresh";
import { Head } from "fresh/runtime";
import { LogView } from "@/components/moderation/LogView.tsx";
import { pageTitle } from "@/components/shell/page_title.ts";
import { type ActionPage, listStaffActions } from "@/db/staff_actions.ts";
import { define } from "@/define.ts";
import {
  type LogFilter,
  parseCursor,
  parseLogFilter,
} from "@/domain/moderation/mod.ts";
import { staffLook, withDuty } from "./(_staff)/duty.ts";

interface Data extends ActionPage {
  filter: LogFilter;
  hasBefore: boolean;
}

export const handler = define.handlers({
  GET: withDuty("read_log", async (ctx, viewer) => {
    const { searchParams } = ctx.url;
    const filter = parseLogFilter(searchParams);
    const after = parseCursor(searchParams);
    const list = await listStaffActions(ctx.state.ports.db, {
      viewer,
      filter,
      after,
    });
    return page<Data>({ ...list, filter, hasBefore: after !== null });
  }),
});

export default define.page<typeof handler>(function Log({ data, state }) {
  return (
    <>
      <Head>
        <title>{pageTitle(state, state.t.admin.log.title)}</title>
      </Head>
      <LogView {...data} look={staffLook(state)} />
    </>
  );
});
