import { describedBy, Field } from "./Field.tsx";
import { Icon } from "./Icon.tsx";

export interface SelectOption {
  value: string;
  label: string;
}

export interface SelectGroup {
  label: string;
  options: readonly SelectOption[];
}

export interface SelectFieldProps {
  label: string;
  name: string;
  value?: string;
  error?: string;
  hint?: string;
  required?: boolean;
  /** The first, empty choice. */
  placeholder?: string;
  options?: readonly SelectOption[];
  groups?: readonly SelectGroup[];
  autocomplete?: string;
  id?: string;
}

/** One of many, in groups where there are very many. */
export function SelectField(props: SelectFieldProps) {
  const { label, name, value, hint, error, required, id = name } = props;
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      <div class="relative">
        <select
          {...describedBy(id, { hint, error })}
          id={id}
          name={name}
          required={required}
          autocomplete={props.autocomplete}
          class="field"
        >
          {props.placeholder !== undefined && (
            <option value="" selected={!value}>{props.placeholder}</option>
          )}
          <Options options={props.options ?? []} value={value} />
          {props.groups?.map((group) => (
            <optgroup key={group.label} label={group.label}>
              <Options options={group.options} value={value} />
            </optgroup>
          ))}
        </select>
        <span class="absolute inset-y-0 right-0 flex items-center pr-4 text-soft pointer-events-none">
          <Icon name="chevron-down" />
        </span>
      </div>
    </Field>
  );
}

function Options(
  { options, value }: { options: readonly SelectOption[]; value?: string },
) {
  return (
    <>
      {options.map((option) => (
        <option
          key={option.value}
          value={option.value}
          selected={option.value === value}
        >
          {option.label}
        </option>
      ))}
    </>
  );
}
