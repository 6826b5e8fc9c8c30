import { define } from "@/define.ts";
import { parseShortId } from "@/domain/shared/ids.ts";
import { reportRoute } from "../../../../reports/(_report)/report_data.ts";
import { ReportFormPage } from "../../../../reports/(_report)/report_page.tsx";
import { seqOf } from "../../../(_room)/ids.ts";

/** The message of the address. */
export const handler = define.handlers(
  reportRoute(({ room = "", seq = "" }) => {
    const roomId = parseShortId(room);
    const ref = roomId &&
      { kind: "message" as const, roomId, seq: seqOf(seq) };
    return { ref: ref || null, back: `/chat/${room}` };
  }),
);

export default define.page<typeof handler>(ReportFormPage);
