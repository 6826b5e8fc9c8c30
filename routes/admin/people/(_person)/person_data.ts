import { type Context, page, type PageResponse } from "fresh";
import type { PersonViewProps } from "@/components/moderation/PersonView.tsx";
import { listReportsByTarget } from "@/db/report_queue.ts";
import { listRunningDealings } from "@/db/staff_people.ts";
import { listReviewsForStaff, listThingsForStaff } from "@/db/withheld.ts";
import type { State } from "@/define.ts";
import type { Viewer } from "@/domain/accounts/viewer.ts";
import { mayDo } from "@/domain/moderation/mod.ts";
import { newId, shortId } from "@/domain/shared/ids.ts";
import { type Problem, PROBLEM_STATUS } from "@/domain/shared/problems.ts";
import { renderProblem } from "@/guards.ts";
import { historyOf } from "../../(_staff)/history.ts";

export type PersonData = Omit<PersonViewProps, "look">;
type Tried = PersonViewProps["tried"];

const NOTHING_TRIED: Tried = {
  form: null,
  typed: {},
  errors: {},
  refused: null,
};

export interface FindPerson {
  viewer: Viewer;
  handle: string;
  tried?: Tried;
}

/** All that the page of a person shows; what others say of the viewer is not theirs to see. */
export async function findPerson(
  ctx: Context<State>,
  { viewer, handle, tried = NOTHING_TRIED }: FindPerson,
): Promise<PersonData | null> {
  const { db, clock } = ctx.state.ports;
  const now = clock.now();
  const history = await historyOf(db, { handle, now });
  if (history === null) return null;
  const { sheet } = history;
  const memberId = sheet.id;
  const [reported, running, things, reviews] = await Promise.all([
    listReportsByTarget(db, { memberId }),
    listRunningDealings(db, memberId),
    listThingsForStaff(db, { ownerId: memberId }),
    listReviewsForStaff(db, { authorId: memberId }),
  ]);
  const sees = mayDo(viewer, "read_reports", sheet);
  return {
    history: sees ? history : { ...history, actions: [], notes: [] },
    reported: sees ? reported : [],
    running,
    things,
    reviews,
    deed: shortId(newId(clock)),
    tried,
    done: ctx.url.searchParams.has("done"),
  };
}

/** The page as it stands now, with what was refused and why. */
export async function refuse(
  ctx: Context<State>,
  { problem, form, typed, ...who }:
    & Omit<FindPerson, "tried">
    & Pick<Tried, "form" | "typed">
    & { problem: Problem },
): Promise<Response | PageResponse<PersonData>> {
  const { name, fields: errors = {} } = problem;
  const refused = name === "Invalid" ? null : name;
  const data = name === "NotFound" ? null : await findPerson(ctx, {
    ...who,
    tried: { form, typed, errors, refused },
  });
  if (data === null) return renderProblem(ctx, problem);
  return page(data, { status: PROBLEM_STATUS[name] });
}
