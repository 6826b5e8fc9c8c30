import { useEffect, useState } from "preact/hooks";
import { fill } from "@/components/uploads/fill.ts";

export interface LetterCounterProps {
  /** The id of the field that is counted. */
  field: string;
  max: number;
  /** What stands in it from the start. */
  initial: number;
  /** `{n} / {max}자` */
  sentence: string;
}

/** How many letters a field holds, counted while they are typed. */
export function LetterCounter(props: LetterCounterProps) {
  const { field, max, initial, sentence } = props;
  const [n, setN] = useState(initial);
  useEffect(() => {
    const control = document.getElementById(field);
    if (
      !(control instanceof HTMLInputElement ||
        control instanceof HTMLTextAreaElement)
    ) return;
    const count = () => setN([...control.value].length);
    count();
    control.addEventListener("input", count);
    return () => control.removeEventListener("input", count);
  }, [field]);
  return (
    <p
      aria-hidden="true"
      class={`text-right text-sm tabular-nums ${
        n > max ? "font-semibold text-rose" : "text-soft"
      }`}
    >
      {fill(sentence, { n, max })}
    </p>
  );
}
