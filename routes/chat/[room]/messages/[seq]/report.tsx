import { define } from "@/define.ts";
import { parseShortId } from "@/domain/shared/ids.ts";
import { requireUser } from "@/guards.ts";
import {
  type Reporting,
  showReport,
  takeReport,
} from "../../../../reports/(_report)/report_data.ts";
import { ReportFormPage } from "../../../../reports/(_report)/report_page.tsx";
import { seqOf } from "../../../(_room)/ids.ts";

export const handler = define.handlers({
  GET: requireUser((ctx, viewer) =>
    showReport(ctx, { viewer, ...named(ctx.params) })
  ),
  POST: requireUser((ctx, viewer) =>
    takeReport(ctx, { viewer, ...named(ctx.params) })
  ),
});

/** The message of the address. */
function named(
  { room = "", seq = "" }: Record<string, string>,
): Omit<Reporting, "viewer"> {
  const roomId = parseShortId(room);
  const ref = roomId &&
    { kind: "message" as const, roomId, seq: seqOf(seq) };
  return { ref: ref || null, back: `/chat/${room}` };
}

export default define.page<typeof handler>(ReportFormPage);
