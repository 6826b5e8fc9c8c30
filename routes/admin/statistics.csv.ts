import { readStatistics } from "@/actions/moderation/read_statistics.ts";
import { define } from "@/define.ts";
import {
  csvText,
  parseRange,
  statisticsRows,
} from "@/domain/moderation/mod.ts";
import { withDuty } from "./(_staff)/duty.ts";

/** Tells spreadsheets that these are letters of every script. */
const BYTE_ORDER_MARK = "\uFEFF";

export const handler = define.handlers({
  GET: withDuty("save_statistics", async (ctx) => {
    const { ports } = ctx.state;
    const range = parseRange(ctx.url.searchParams, ports.clock.now());
    const rows = statisticsRows(await readStatistics(ports, range));
    const name = `madang-${range.step}-${range.starts[0]}.csv`;
    return new Response(BYTE_ORDER_MARK + csvText(rows), {
      headers: {
        "content-type": "text/csv; charset=utf-8",
        "content-disposition": `attachment; filename="${name}"`,
      },
    });
  }),
});
