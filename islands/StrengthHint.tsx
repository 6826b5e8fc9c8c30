import { useEffect, useState } from "preact/hooks";
import { type Strength, strengthOf } from "@/domain/accounts/password_rules.ts";

export interface StrengthHintProps {
  /** The id of the password's field. */
  field: string;
  min: number;
  /** What is said of each strength, from too short to strong. */
  sentences: readonly string[];
}

const LOOKS: Record<Strength, string> = {
  0: "bg-line",
  1: "bg-amber",
  2: "bg-pine",
  3: "bg-pine",
};

/** How hard a password would be to guess, while it is typed. Only a hint: the server decides. */
export function StrengthHint({ field, min, sentences }: StrengthHintProps) {
  const [strength, setStrength] = useState<Strength | null>(null);
  useEffect(() => {
    const control = document.getElementById(field);
    if (!(control instanceof HTMLInputElement)) return;
    const look = () => {
      const { value } = control;
      setStrength(value === "" ? null : strengthOf(value, min));
    };
    look();
    control.addEventListener("input", look);
    return () => control.removeEventListener("input", look);
  }, [field, min]);
  return (
    <div class="flex items-center gap-3 text-sm">
      <span aria-hidden="true" class="flex w-28 shrink-0 gap-1">
        {([1, 2, 3] as const).map((step) => (
          <span
            key={step}
            class={`h-1.5 flex-1 rounded-full transition-colors ${
              strength !== null && strength >= step ? LOOKS[strength] : LOOKS[0]
            }`}
          />
        ))}
      </span>
      <span role="status" class="text-soft">
        {strength === null ? "" : sentences[strength]}
      </span>
    </div>
  );
}
