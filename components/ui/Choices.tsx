import { describedBy, FieldError } from "./Field.tsx";

export interface Choice {
  value: string;
  label: string;
  hint?: string;
}

export interface ChoicesProps {
  legend: string;
  name: string;
  value?: string;
  error?: string;
  hint?: string;
  options: readonly Choice[];
  required?: boolean;
}

/** One of few, all in sight: radio buttons as cards. */
export function Choices(props: ChoicesProps) {
  const { legend, name, value, error, hint, options } = props;
  return (
    <fieldset
      class="flex flex-col gap-2"
      aria-describedby={describedBy(name, { hint, error })["aria-describedby"]}
    >
      <legend class="mb-2 font-semibold">{legend}</legend>
      <div class="flex flex-wrap gap-2">
        {options.map((option) => (
          <label
            key={option.value}
            class="flex min-h-12 min-w-0 flex-1 items-center gap-3 rounded-xl border border-edge bg-surface px-4 py-2 transition-colors hover:border-ink has-[:checked]:border-persimmon has-[:checked]:bg-persimmon-tint"
          >
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              required={props.required}
              class="size-5 shrink-0"
            />
            <span class="flex min-w-0 flex-col">
              <span class="font-semibold">{option.label}</span>
              {option.hint && (
                <span class="text-sm text-soft">{option.hint}</span>
              )}
            </span>
          </label>
        ))}
      </div>
      {hint && <p id={`${name}-hint`} class="text-sm text-soft">{hint}</p>}
      <FieldError id={name} error={error} />
    </fieldset>
  );
}
