import type { Context } from "fresh";
import type { StaffLook } from "@/components/moderation/staff_look.ts";
import type { State } from "@/define.ts";
import type { Viewer } from "@/domain/accounts/viewer.ts";
import { type Duty, hasDuty } from "@/domain/moderation/mod.ts";
import { parseShortId } from "@/domain/shared/ids.ts";
import { renderProblem } from "@/guards.ts";

/** Wraps a handler for those of the staff whose role has a duty; the folder's own guard has kept out everybody else. */
export function withDuty<T>(
  duty: Duty,
  handle: (ctx: Context<State>, viewer: Viewer) => T,
): (ctx: Context<State>) => T | Response {
  return (ctx) => {
    const { viewer } = ctx.state;
    if (viewer === null) return renderProblem(ctx, { name: "NotFound" });
    return hasDuty(viewer.role, duty)
      ? handle(ctx, viewer)
      : renderProblem(ctx, { name: "NotYourDuty" });
  };
}

/** What pages of the staff are shown with; only behind `withDuty`. */
export function staffLook({ t, lang, viewer, ports }: State): StaffLook {
  if (viewer === null) throw new Error("Nobody is looking");
  return { t, lang, viewer, now: ports.clock.now() };
}

/** The id in the address; null when none is written so. */
export function idOf(ctx: Context<State>): string | null {
  return parseShortId(ctx.params.id ?? "");
}
