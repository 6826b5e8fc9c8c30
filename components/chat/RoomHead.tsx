import { Avatar } from "@/components/ui/Avatar.tsx";
import { Icon } from "@/components/ui/Icon.tsx";
import type { Room, RoomPerson } from "@/domain/chat/room.ts";
import { RoomStatus } from "@/islands/RoomStatus.tsx";
import { shortId } from "@/domain/shared/ids.ts";
import type { Messages } from "@/locales/mod.ts";
import { BLOCK_ID, BlockDialog } from "@/components/reports/BlockDialog.tsx";
import { otherName } from "./person.ts";

const ITEM =
  "flex min-h-11 w-full items-center gap-3 rounded-lg px-3 text-left transition-colors hover:bg-raised";

export interface RoomHeadProps {
  room: Room;
  t: Messages;
  /** Where the room is. */
  path: string;
}

/** Who one talks to, the way back, and what may be done with the room. */
export function RoomHead({ room, t, path }: RoomHeadProps) {
  const words = t.chat.room;
  const name = otherName(room, t);
  const other = room.other?.withdrawn ? null : room.other;
  return (
    <header class="flex h-16 shrink-0 items-center gap-2 border-b border-line pl-1 pr-2 md:pl-6">
      <a
        href="/chat"
        class="inline-flex size-11 items-center justify-center rounded-full hover:bg-raised md:hidden"
      >
        <Icon name="arrow-left" size={24} label={words.back} />
      </a>
      <Avatar name={name} photo={room.other?.photo} size="sm" />
      <div class="flex min-w-0 flex-1 flex-col">
        <h1 class="truncate text-lg leading-snug">
          <span class="sr-only">{words.with(name)}</span>
          <span aria-hidden="true">{name}</span>
        </h1>
        <RoomStatus room={shortId(room.id)} words={t.live.room} />
      </div>
      <details name="menu" data-part="menu" class="menu relative">
        <summary
          aria-label={words.menu}
          class="flex size-11 items-center justify-center rounded-full transition-colors hover:bg-raised"
        >
          <Icon name="ellipsis-vertical" size={24} />
        </summary>
        <div class="appear absolute right-0 top-full z-40 mt-1 w-64 rounded-xl border border-line bg-surface p-2 shadow-lg">
          {other && !other.apart && (
            <a href={`/people/${other.handle}`} class={ITEM}>
              <Icon name="circle-user-round" class="text-soft" />
              {words.profile}
            </a>
          )}
          <form method="post" action={`${path}/hiding`}>
            <button type="submit" class={ITEM}>
              <Icon name="archive" class="text-soft" />
              {words.hide}
            </button>
          </form>
          <p class="px-3 pb-2 text-sm text-soft">{words.hideHint}</p>
          {other && <AboutOther other={other} t={t} path={path} />}
        </div>
      </details>
      {other && <BlockDialog t={t} person={other} next={path} />}
    </header>
  );
}

/** What may be done about the one whom one talks to. */
function AboutOther(
  { other, t, path }: { other: RoomPerson; t: Messages; path: string },
) {
  const words = t.reports;
  const person = `/people/${other.handle}`;
  return (
    <div class="mt-1 border-t border-line pt-1">
      <form method="post" action={`${person}/mute`}>
        <input type="hidden" name="next" value={path} />
        <button type="submit" class={ITEM}>
          <Icon name={other.muted ? "bell" : "bell-off"} class="text-soft" />
          {other.muted ? words.block.unmute : words.block.mute}
        </button>
      </form>
      <a href={`${person}/report`} class={ITEM}>
        <Icon name="flag" class="text-soft" />
        {words.report}
      </a>
      {other.blocked
        ? (
          <form method="post" action={`${person}/block`}>
            <input type="hidden" name="next" value={path} />
            <button type="submit" class={ITEM}>
              <Icon name="ban" class="text-soft" />
              {words.block.unblock}
            </button>
          </form>
        )
        : (
          <a href={`#${BLOCK_ID}`} class={ITEM}>
            <Icon name="ban" class="text-soft" />
            {words.block.block}
          </a>
        )}
    </div>
  );
}
