import * as z from "zod/mini";
import { type Field, many, optional, rule, text } from "../../shared/forms.ts";
import { parseMoment } from "../../shared/seoul_time.ts";

export const NOTE_MAX = 500;
export const REASON_MAX = 300;

/** A minute in Seoul, as `datetime-local` sends it. */
function moment(key: string): Field<Date> {
  return z.pipe(
    z.string().check(rule((text) => parseMoment(text) !== null, key)),
    z.transform((text) => parseMoment(text) ?? new Date(Number.NaN)),
  );
}

/** From when to when, field by field as forms send it. */
export const periodFields = {
  starts_at: moment("startUnknown"),
  ends_at: moment("endUnknown"),
};

/** The same when dates change: without a beginning it stays what it is. */
export const newPeriodFields = {
  ...periodFields,
  starts_at: optional(periodFields.starts_at),
};

/** What one says along with it. */
export const noteField = text({
  min: 0,
  max: NOTE_MAX,
  key: "noteLength",
  lines: true,
});

/** Why one cancels. */
export const reasonField = reason(1);
/** Why one declines, if one wants to say. */
export const reasonOrNot = reason(0);

const prompt = z.string().check(
  rule((value) => /^[a-z_]{1,20}$/.test(value), "badText"),
);

/** The ticked questions of a record. */
export const promptsField = many(prompt, 20);

function reason(min: number): Field<string> {
  return text({ min, max: REASON_MAX, key: "reasonLength", lines: true });
}
