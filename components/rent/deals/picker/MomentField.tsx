import { Fault } from "@/components/uploads/Fault.tsx";

/** What to do in the calendar; loud after it was left out. */
export function Hint({ text, loud }: { text: string; loud: boolean }) {
  return loud
    ? <Fault text={text} />
    : <p role="status" class="text-sm text-soft">{text}</p>;
}

interface MomentFieldProps {
  name: string;
  label: string;
  value: string;
  min: string;
  error: string | undefined;
  onInput: (value: string) => void;
}

/** One end of a period, in a field of its own. */
export function MomentField(props: MomentFieldProps) {
  const { name, label, value, min, error, onInput } = props;
  return (
    <div class="flex flex-col gap-2">
      <div class="flex items-center gap-3">
        <label for={name} class="w-14 shrink-0 font-semibold">{label}</label>
        <input
          type="datetime-local"
          id={name}
          name={name}
          value={value}
          min={min}
          required
          aria-invalid={error ? "true" : undefined}
          aria-describedby={error ? `${name}-error` : undefined}
          onInput={({ currentTarget }) => onInput(currentTarget.value)}
          class="field tabular-nums"
        />
      </div>
      {error && <Fault id={`${name}-error`} text={error} />}
    </div>
  );
}
