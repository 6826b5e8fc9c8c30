import { describedBy, Field } from "./Field.tsx";

export interface TextAreaProps {
  label: string;
  name: string;
  value?: string;
  error?: string;
  hint?: string;
  minlength?: number;
  maxlength?: number;
  rows?: number;
  required?: boolean;
  placeholder?: string;
  id?: string;
}

/** Several lines of text. */
export function TextArea(props: TextAreaProps) {
  const { label, hint, error, value, id = props.name, rows = 6, ...area } =
    props;
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      <textarea
        {...area}
        {...describedBy(id, { hint, error })}
        id={id}
        rows={rows}
        class="field"
      >
        {value}
      </textarea>
    </Field>
  );
}
