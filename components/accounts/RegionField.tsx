import { errorText } from "@/components/ui/error_text.ts";
import { SelectField } from "@/components/ui/SelectField.tsx";
import { regionGroups } from "@/domain/regions/regions.ts";
import type { FormState } from "./form_state.ts";

/** The own 시·군·구, out of all of Korea's. */
export function RegionField({ t, lang, typed, errors }: FormState) {
  return (
    <SelectField
      label={t.accounts.region}
      name="region"
      value={typed.region}
      hint={t.accounts.regionHint}
      error={errorText(t, errors.region)}
      placeholder={t.accounts.regionPlaceholder}
      groups={regionGroups(lang)}
      required
    />
  );
}
