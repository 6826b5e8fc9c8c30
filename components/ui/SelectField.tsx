import { jsxTemplate } from "preact/jsx-runtime";
import { renderToString } from "preact-render-to-string";
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
  /** Rendered once and kept: hand in the same array every time. */
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
          {props.groups && <Groups groups={props.groups} value={value} />}
        </select>
        <span class="absolute inset-y-0 right-0 flex items-center pr-4 text-soft pointer-events-none">
          <Icon name="chevron-down" />
        </span>
      </div>
    </Field>
  );
}

/** What was rendered of each array of groups, with nothing selected. */
const rendered = new WeakMap<readonly SelectGroup[], string>();

/**
 * Hundreds of options that are the same on every page (all districts): rendering them anew would
 * cost more than the rest of a list page. Only which one is selected differs.
 */
function Groups(
  { groups, value }: { groups: readonly SelectGroup[]; value?: string },
) {
  let html = rendered.get(groups);
  if (html === undefined) {
    html = renderToString(<OptionGroups groups={groups} />);
    rendered.set(groups, html);
  }
  const attribute = ` value="${value}"`;
  const at = value ? html.indexOf(attribute) : -1;
  if (at === -1) return jsxTemplate([html]);
  const end = at + attribute.length;
  return jsxTemplate([`${html.slice(0, end)} selected${html.slice(end)}`]);
}

function OptionGroups({ groups }: { groups: readonly SelectGroup[] }) {
  return (
    <>
      {groups.map((group) => (
        <optgroup key={group.label} label={group.label}>
          {group.options.map(({ value, label }) => (
            <option key={value} value={value}>{label}</option>
          ))}
        </optgroup>
      ))}
    </>
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
