import type { LiveWords } from "./words.ts";
import type { Pending } from "./sending.ts";

export interface PendingListProps {
  messages: readonly Pending[];
  connected: boolean;
  words: LiveWords["room"];
  onForget(cid: string): void;
}

/** What the member has written and is not in the room yet, where it will stand. */
export function PendingList(
  { messages, connected, words, onForget }: PendingListProps,
) {
  return (
    <ol class="flex flex-col" aria-live="off">
      {messages.map(({ cid, body, state }) => (
        <li
          key={cid}
          data-pending={state}
          class="mt-1 flex flex-row-reverse items-end gap-2 first:mt-4"
        >
          <p class="max-w-[80%] whitespace-pre-wrap rounded-2xl bg-persimmon-tint px-4 py-2 text-ink">
            {body}
          </p>
          <p class="flex shrink-0 flex-col items-end text-sm leading-snug text-soft">
            {state === "refused"
              ? (
                <>
                  <span class="font-semibold text-rose">{words.refused}</span>
                  <button
                    type="button"
                    onClick={() => onForget(cid)}
                    class="min-h-11 underline"
                  >
                    {words.forget}
                  </button>
                </>
              )
              : connected
              ? words.waiting
              : words.offline}
          </p>
        </li>
      ))}
    </ol>
  );
}
