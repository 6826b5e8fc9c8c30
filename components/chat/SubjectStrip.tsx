import { Icon } from "@/components/ui/Icon.tsx";
import { PhotoFrame } from "@/components/ui/PhotoFrame.tsx";
import type { RoomSubject } from "@/domain/chat/room.ts";
import { spaceOf } from "@/domain/spaces.ts";
import type { Messages } from "@/locales/mod.ts";
import { subjectTitle } from "./person.ts";

export interface SubjectStripProps {
  subject: RoomSubject;
  price: string | null;
  t: Messages;
}

/** What the two talk about, always in sight; it leads to its page while that is there. */
export function SubjectStrip({ subject, price, t }: SubjectStripProps) {
  const title = subjectTitle(subject, t);
  const content = (
    <>
      <div class="w-11 shrink-0 overflow-hidden rounded-lg">
        <PhotoFrame photo={subject.cover} alt="" sizes="44px" />
      </div>
      <span class="flex min-w-0 flex-1 flex-col">
        <span class="truncate">{title}</span>
        {price !== null && !subject.deleted && (
          <strong class="text-sm tabular-nums">{price}</strong>
        )}
        {!subject.open && !subject.deleted && (
          <span class="text-sm text-soft">{t.chat.room.hiddenThing}</span>
        )}
      </span>
    </>
  );
  const look =
    "flex shrink-0 items-center gap-3 border-b border-line px-4 py-2 md:px-6";
  if (!subject.open) return <div class={`${look} text-soft`}>{content}</div>;
  return (
    <a
      href={spaceOf(subject.kind).subjectPath(subject.id)}
      class={`${look} transition-colors hover:bg-raised`}
    >
      {content}
      <Icon name="chevron-right" class="text-soft" />
    </a>
  );
}
