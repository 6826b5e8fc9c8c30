import { define } from "@/define.ts";
import { withDuty } from "./(_staff)/duty.ts";

export const handler = define.handlers({
  GET: withDuty("read_reports", (ctx) => ctx.redirect("/admin/reports", 303)),
});
