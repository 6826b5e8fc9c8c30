import { HttpError } from "fresh";
import { define } from "@/define.ts";
import { standingOf } from "@/domain/accounts/standing.ts";
import { isStaff } from "@/domain/moderation/mod.ts";

/** To everybody but staff in good standing there is no such place, whatever they ask for. */
export const handler = define.middleware(function keepToStaff(ctx) {
  const { viewer, ports } = ctx.state;
  const isHere = viewer !== null && isStaff(viewer.role) &&
    standingOf(viewer, ports.clock.now()) === "good";
  if (!isHere) throw new HttpError(404, "NotFound");
  return ctx.next();
});
