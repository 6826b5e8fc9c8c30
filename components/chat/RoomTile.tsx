import { Avatar } from "@/components/ui/Avatar.tsx";
import { PhotoFrame } from "@/components/ui/PhotoFrame.tsx";
import type { Look } from "@/components/ui/look.ts";
import type { RoomCard } from "@/domain/chat/room.ts";
import { shortId } from "@/domain/shared/ids.ts";
import { age, count } from "@/locales/format.ts";
import { otherName, subjectTitle } from "./person.ts";
import { snippet } from "./snippet.ts";

export interface RoomTileProps {
  room: RoomCard;
  look: Look;
  /** The viewer's id. */
  me: string;
  /** Whether it is the one that stands open beside the list. */
  current: boolean;
}

/** A room in the list: who, what was said last, about what, and how much is unread. */
export function RoomTile({ room, look, me, current }: RoomTileProps) {
  const { t, lang, now } = look;
  const { subject, unread, lastAt } = room;
  const name = otherName(room, t);
  return (
    <a
      href={`/chat/${shortId(room.id)}`}
      aria-current={current ? "page" : undefined}
      class="flex items-center gap-3 rounded-xl p-3 transition-colors hover:bg-raised aria-[current=page]:bg-raised"
    >
      <Avatar name={name} photo={room.other?.photo} />
      <span class="flex min-w-0 flex-1 flex-col">
        <span class="flex items-baseline gap-2">
          <span class="truncate font-semibold">{name}</span>
          {room.other?.blocked && (
            <span class="shrink-0 text-sm text-soft">
              {t.reports.block.badge}
            </span>
          )}
          <time
            datetime={lastAt.toISOString()}
            class="shrink-0 text-sm text-soft"
          >
            {age(lastAt, now, lang)}
          </time>
        </span>
        {subject && (
          <span class="truncate text-sm text-soft">
            {subjectTitle(subject, t)}
          </span>
        )}
        <span class={`truncate ${unread > 0 ? "font-semibold" : "text-soft"}`}>
          {snippet(room, { t, me })}
        </span>
      </span>
      {unread > 0 && (
        <span class="min-w-6 rounded-full bg-persimmon px-1.5 text-center text-sm font-bold leading-6 tabular-nums text-on-persimmon">
          <span class="sr-only">{t.chat.unread}</span>
          <span data-unread-room={shortId(room.id)}>{count(unread, lang)}</span>
        </span>
      )}
      {subject && (
        <div class="w-12 shrink-0 overflow-hidden rounded-lg">
          <PhotoFrame photo={subject.cover} alt="" sizes="48px" />
        </div>
      )}
    </a>
  );
}
