import { type FormReading, readForm, rule, ticked } from "../shared/forms.ts";

/** What `/settings/withdrawal` asks: that one knows it is for good. */
export const withdrawalFields = {
  agree: ticked.check(rule((value) => value, "leavingAgree")),
};

export function parseWithdrawal(
  form: FormData,
): FormReading<typeof withdrawalFields> {
  return readForm(withdrawalFields, form);
}
