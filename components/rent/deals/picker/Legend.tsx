import type { PickerWords } from "./picker_words.ts";

/** What the looks of days mean. */
export function Legend({ words }: {
  words: Pick<PickerWords, "legendFree" | "legendPartly" | "legendTaken">;
}) {
  return (
    <ul
      aria-hidden="true"
      class="flex flex-wrap items-center justify-center gap-x-4 gap-y-1 text-sm text-soft"
    >
      <li class="flex items-center gap-2">
        <span class="font-semibold text-ink">7</span>
        {words.legendFree}
      </li>
      <li class="flex items-center gap-2">
        <span class="relative pb-1 font-semibold text-ink">
          7
          <span class="absolute bottom-0 left-1/2 -ml-0.5 size-1 rounded-full bg-amber" />
        </span>
        {words.legendPartly}
      </li>
      <li class="flex items-center gap-2">
        <span class="bg-raised px-1 line-through">7</span>
        {words.legendTaken}
      </li>
    </ul>
  );
}
