import { HttpError } from "fresh";
import { define } from "@/define.ts";
import {
  CSP_REPORT_MAX_BYTES,
  parseCspReport,
} from "@/domain/security/csp_report.ts";
import { readText } from "@/guards.ts";

/** No more lines than this are written in a minute: a broken browser must not fill a disk. */
const MOST_A_MINUTE = 60;
const MINUTE_MS = 60_000;

let minute = 0;
let written = 0;

/** Where browsers tell what the content policy kept out: one warning in the log, without a query or an address of a person. */
export const handler = define.handlers({
  async POST(ctx) {
    const report = parseCspReport(await readText(ctx, CSP_REPORT_MAX_BYTES));
    if (report === null) throw new HttpError(400, "BadRequest");
    const { log, clock } = ctx.state.ports;
    if (mayWrite(clock.now())) {
      log.warn("The content policy kept something out", { ...report });
    }
    return new Response(null, { status: 204 });
  },
});

function mayWrite(now: Date): boolean {
  const current = Math.floor(now.getTime() / MINUTE_MS);
  if (current !== minute) {
    minute = current;
    written = 0;
  }
  written += 1;
  return written <= MOST_A_MINUTE;
}
