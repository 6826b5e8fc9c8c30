import { type Context, page, type PageResponse } from "fresh";
import type {
  AppealsViewProps,
  TriedJudgement,
} from "@/components/moderation/AppealsView.tsx";
import { countAppealsWaiting, listAppeals } from "@/db/appeals.ts";
import type { State } from "@/define.ts";
import type { Viewer } from "@/domain/accounts/viewer.ts";
import { parseCursor } from "@/domain/moderation/mod.ts";
import { type Problem, PROBLEM_STATUS } from "@/domain/shared/problems.ts";

export type AppealsData = Omit<AppealsViewProps, "look">;

const NOTHING_TRIED: TriedJudgement = {
  id: null,
  typed: {},
  errors: {},
  refused: null,
};

/** The appeals that the address asks for. */
export async function findAppeals(
  ctx: Context<State>,
  { viewer, tried = NOTHING_TRIED }: {
    viewer: Viewer;
    tried?: TriedJudgement;
  },
): Promise<AppealsData> {
  const { db } = ctx.state.ports;
  const { searchParams } = ctx.url;
  const state = searchParams.get("state") === "decided"
    ? "decided"
    : "received";
  const after = parseCursor(searchParams);
  const [list, waiting] = await Promise.all([
    listAppeals(db, { viewer, state, after }),
    countAppealsWaiting(db, viewer),
  ]);
  return {
    ...list,
    state,
    waiting,
    hasBefore: after !== null,
    tried,
    done: searchParams.has("done"),
  };
}

/** The list as it stands now, with what was refused and why. */
export async function refuse(
  ctx: Context<State>,
  { viewer, problem, ...tried }:
    & Pick<TriedJudgement, "id" | "typed">
    & { viewer: Viewer; problem: Problem },
): Promise<PageResponse<AppealsData>> {
  const { name, fields: errors = {} } = problem;
  const refused = name === "Invalid" ? null : name;
  const data = await findAppeals(ctx, {
    viewer,
    tried: { ...tried, errors, refused },
  });
  return page(data, { status: PROBLEM_STATUS[name] });
}
