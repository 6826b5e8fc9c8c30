import type { ComponentChildren } from "preact";
import { describedBy, FieldError } from "./Field.tsx";

export interface CheckboxProps {
  name: string;
  value?: string;
  checked?: boolean;
  error?: string;
  required?: boolean;
  id?: string;
  children: ComponentChildren;
}

/** One thing to agree to or switch on. */
export function Checkbox(props: CheckboxProps) {
  const { name, error, id = name } = props;
  return (
    <div class="flex flex-col gap-1">
      <label class="flex min-h-11 items-start gap-3 py-2">
        <input
          {...describedBy(id, { error })}
          id={id}
          type="checkbox"
          name={name}
          value={props.value ?? "yes"}
          checked={props.checked}
          required={props.required}
          class="mt-0.5 size-5 shrink-0"
        />
        <span>{props.children}</span>
      </label>
      <FieldError id={id} error={error} />
    </div>
  );
}
