import type { Context, PageResponse } from "fresh";
import {
  type Measure,
  takeMeasure,
} from "@/actions/moderation/take_measure.ts";
import { getPersonSheet } from "@/db/staff_people.ts";
import type { State } from "@/define.ts";
import type { Viewer } from "@/domain/accounts/viewer.ts";
import { type PersonSheet, reasonFields } from "@/domain/moderation/mod.ts";
import {
  type FormShape,
  type FormValues,
  readForm,
} from "@/domain/shared/forms.ts";
import type { FieldErrors, Problem } from "@/domain/shared/problems.ts";
import { readBody, renderProblem } from "@/guards.ts";
import { withDuty } from "../../(_staff)/duty.ts";
import { type PersonData, refuse } from "./person_data.ts";

export interface MeasureRoute<S extends FormShape> {
  duty: Exclude<Measure["kind"], "withhold" | "release" | "remove">;
  /** The last part of its address, which names its form. */
  form: string;
  /** What the form asks for besides a reason. */
  fields: S;
  /** What is wrong with these fields together. */
  check?: (values: FormValues<S>, now: Date) => FieldErrors;
  measure: (
    person: PersonSheet,
    values: FormValues<S>,
    now: Date,
  ) => Measure | null;
}

/** A verb on the page of a person: the page itself by GET, the deed by POST. */
export function measureRoute<S extends FormShape>(route: MeasureRoute<S>) {
  return {
    GET: withDuty(
      "read_reports",
      (ctx) => ctx.redirect(`/admin/people/${ctx.params.handle}`, 303),
    ),
    POST: withDuty(
      route.duty,
      (ctx, viewer) => answer(ctx, { viewer, route }),
    ),
  };
}

async function answer<S extends FormShape>(
  ctx: Context<State>,
  { viewer, route }: { viewer: Viewer; route: MeasureRoute<S> },
): Promise<Response | PageResponse<PersonData>> {
  const { ports } = ctx.state;
  const now = ports.clock.now();
  const handle = ctx.params.handle ?? "";
  const person = await getPersonSheet(ports.db, handle);
  if (person === null) return renderProblem(ctx, { name: "NotFound" });
  const { form } = route;
  const body = await readBody(ctx);
  const reading = readForm({ ...route.fields, ...reasonFields }, body);
  const { typed } = reading;
  const refuseWith = (problem: Problem) =>
    refuse(ctx, { viewer, handle, form, typed, problem });
  const invalid = (fields: FieldErrors) =>
    refuseWith({ name: "Invalid", fields });
  if (!reading.ok) return invalid(reading.errors);
  const values = reading.values as
    & FormValues<S>
    & FormValues<typeof reasonFields>;
  const errors = route.check?.(values, now) ?? {};
  const measure = route.measure(person, values, now);
  if (measure === null) return invalid(errors);
  const { reason, deed } = values;
  const result = await takeMeasure(ports, { viewer, measure, reason, deed });
  if (!result.ok) return refuseWith(result.problem);
  return ctx.redirect(`/admin/people/${handle}?done=1`, 303);
}
