import { describedBy, Field } from "./Field.tsx";

export interface TextFieldProps {
  label: string;
  name: string;
  value?: string | number;
  type?:
    | "text"
    | "email"
    | "password"
    | "number"
    | "search"
    | "date"
    | "datetime-local"
    | "tel"
    | "url";
  error?: string;
  hint?: string;
  required?: boolean;
  autocomplete?: string;
  inputmode?: "text" | "numeric" | "decimal" | "email" | "search" | "tel";
  maxlength?: number;
  minlength?: number;
  min?: number | string;
  max?: number | string;
  step?: number;
  /** What stands behind the value, such as "원". */
  suffix?: string;
  placeholder?: string;
  id?: string;
}

/** One line of text, a number or a date. */
export function TextField(props: TextFieldProps) {
  const { label, hint, error, suffix, id = props.name, ...input } = props;
  const control = (
    <input
      {...input}
      {...describedBy(id, { hint, error })}
      id={id}
      type={input.type ?? "text"}
      class={suffix ? "field tabular-nums pr-12" : "field"}
    />
  );
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      {suffix
        ? (
          <div class="relative">
            {control}
            <span
              class="absolute inset-y-0 right-0 flex items-center pr-4 text-soft pointer-events-none"
              aria-hidden="true"
            >
              {suffix}
            </span>
          </div>
        )
        : control}
    </Field>
  );
}
