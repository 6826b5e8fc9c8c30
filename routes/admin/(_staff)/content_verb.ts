import type { Context } from "fresh";
import {
  type Measure,
  takeMeasure,
} from "@/actions/moderation/take_measure.ts";
import { getPersonSheetById } from "@/db/staff_people.ts";
import { type ContentPlace, getContentOwner } from "@/db/withheld.ts";
import type { State } from "@/define.ts";
import type { Viewer } from "@/domain/accounts/viewer.ts";
import { reasonFields } from "@/domain/moderation/mod.ts";
import { readForm } from "@/domain/shared/forms.ts";
import type { PersonData } from "../people/(_person)/person_data.ts";
import { refuse } from "../people/(_person)/person_data.ts";
import { readBody, renderProblem } from "@/guards.ts";
import type { PageResponse } from "fresh";
import { idOf } from "./duty.ts";

export interface ContentVerb {
  viewer: Viewer;
  what: "subjects" | "reviews";
  kind: "withhold" | "release";
}

const NAMES = { withhold: "withholding", release: "release" };

/** Staff hide a thing or a review, or show it again; they come back to the page of whoever it belongs to. */
export async function answerContentVerb(
  ctx: Context<State>,
  { viewer, what, kind }: ContentVerb,
): Promise<Response | PageResponse<PersonData>> {
  const { ports } = ctx.state;
  const id = idOf(ctx);
  const place: ContentPlace | null = id === null
    ? null
    : what === "subjects"
    ? { subjectId: id }
    : { reviewId: id };
  const ownerId = place && await getContentOwner(ports.db, place);
  const owner = ownerId && await getPersonSheetById(ports.db, ownerId);
  if (!owner) return renderProblem(ctx, { name: "NotFound" });
  const { handle } = owner;
  const reading = readForm(reasonFields, await readBody(ctx));
  const form = `/admin/${what}/${ctx.params.id}/${NAMES[kind]}`;
  const tried = { viewer, handle, form, typed: reading.typed };
  if (!reading.ok) {
    const problem = { name: "Invalid", fields: reading.errors } as const;
    return await refuse(ctx, { ...tried, problem });
  }
  const { reason, deed } = reading.values;
  const measure = { kind, ...place } as Measure;
  const result = await takeMeasure(ports, { viewer, measure, reason, deed });
  if (!result.ok) {
    return await refuse(ctx, { ...tried, problem: result.problem });
  }
  return ctx.redirect(`/admin/people/${handle}?done=1`, 303);
}
