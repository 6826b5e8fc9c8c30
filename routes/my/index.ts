import { define } from "@/define.ts";
import { requireUser } from "@/guards.ts";

export const handler = define.handlers({
  GET: requireUser((ctx) => ctx.redirect("/my/ongoing", 303)),
});
