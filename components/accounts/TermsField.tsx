import { Checkbox } from "@/components/ui/Checkbox.tsx";
import { errorText } from "@/components/ui/error_text.ts";
import type { FormState } from "./form_state.ts";

/** What a new member agrees to. */
export function TermsField({ t, typed, errors }: FormState) {
  const [before, rules, between, privacy, after] = t.accounts.signUp.terms;
  const look = "font-semibold text-persimmon underline";
  return (
    <Checkbox
      name="terms"
      checked={Boolean(typed.terms)}
      error={errorText(t, errors.terms)}
      required
    >
      {before}
      <a href="/rules" target="_blank" class={look}>{rules}</a>
      {between}
      <a href="/privacy" target="_blank" class={look}>{privacy}</a>
      {after}
    </Checkbox>
  );
}
