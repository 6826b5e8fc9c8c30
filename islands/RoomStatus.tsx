import { useEffect } from "preact/hooks";
import { connected, listen } from "@/components/live/client.ts";
import {
  forgetAll,
  learn,
  whereabouts,
} from "@/components/live/whereabouts.ts";
import type { LiveWords } from "@/components/live/words.ts";

export interface RoomStatusProps {
  /** The room's short id. */
  room: string;
  words: Pick<LiveWords["room"], "typing" | "online">;
}

/** Whether the other one is about, and writing; says nothing while it does not know. */
export function RoomStatus({ room, words }: RoomStatusProps) {
  useEffect(() => {
    const stop = listen(learn);
    return () => {
      stop();
      forgetAll();
    };
  }, []);
  const known = connected.value ? whereabouts.value[room] : undefined;
  return (
    <span
      aria-live="polite"
      class="flex items-center gap-1.5 text-sm leading-snug text-soft empty:hidden"
    >
      {known?.typing ? words.typing : known?.online
        ? (
          <>
            <span class="size-2 rounded-full bg-pine" />
            {words.online}
          </>
        )
        : null}
    </span>
  );
}
