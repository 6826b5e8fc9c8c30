import { FieldError } from "@/components/ui/Field.tsx";
import { Icon } from "@/components/ui/Icon.tsx";
import { STARS } from "@/domain/reviews/mod.ts";
import type { Messages } from "@/locales/mod.ts";

export interface StarChoiceProps {
  t: Messages;
  value?: string;
  error?: string;
}

/** One to five stars: radio buttons that look like what they mean. */
export function StarChoice({ t, value, error }: StarChoiceProps) {
  const words = t.reviews;
  return (
    <fieldset
      class="flex flex-col gap-2"
      aria-describedby={error ? "stars-error" : undefined}
    >
      <legend class="mb-2 font-semibold">{words.form.stars}</legend>
      <div class="stars -ml-2 flex">
        {STARS.map((n) => {
          const word = words.starWords[n - 1] ?? "";
          return (
            <label key={n} title={word} class="relative p-2">
              <input
                type="radio"
                name="stars"
                value={String(n)}
                checked={value === String(n)}
                required
                class="sr-only"
              />
              <Icon name="star" class="size-8" />
              <span class="sr-only">{`${words.stars(n)}, ${word}`}</span>
            </label>
          );
        })}
      </div>
      <FieldError id="stars" error={error} />
    </fieldset>
  );
}
