import type { ComponentChildren } from "preact";
import { Button } from "@/components/ui/Button.tsx";
import type { Look } from "@/components/ui/look.ts";
import { RoomLive } from "@/islands/RoomLive.tsx";
import type { Room } from "@/domain/chat/room.ts";
import type { Line } from "@/domain/chat/room_event.ts";
import { shortId } from "@/domain/shared/ids.ts";
import type { Typed } from "@/domain/shared/forms.ts";
import type { FieldErrors } from "@/domain/shared/problems.ts";
import { AppointmentForm } from "./AppointmentForm.tsx";
import { Composer } from "./Composer.tsx";
import { LineList } from "./LineList.tsx";
import { closedText } from "./person.ts";
import { RoomHead } from "./RoomHead.tsx";
import { viewOf } from "./view_of.ts";
import { SubjectStrip } from "./SubjectStrip.tsx";

export interface RoomViewProps {
  room: Room;
  lines: readonly Line[];
  /** Whether there are lines before these, and after them. */
  hasOlder: boolean;
  hasNewer: boolean;
  /** What the thing costs, in words. */
  price: string | null;
  /** What the space has to say about the two, above their words. */
  above: ComponentChildren;
  look: Look;
  /** The viewer's id. */
  me: string;
  /** What was typed into the form that was refused, and why. */
  typed: Typed;
  errors: FieldErrors;
  filesLost: boolean;
  /** The name that the next message will have. */
  cid: string;
}

/** A room: who, about what, what was said, and what to say next. */
export function RoomView(props: RoomViewProps) {
  const { room, lines, hasOlder, hasNewer, look } = props;
  const { t } = look;
  const path = `/chat/${shortId(room.id)}`;
  const closed = closedText(room, t);
  return (
    <section class="flex min-h-0 min-w-0 flex-1 flex-col border-line bg-page md:border-r">
      <RoomHead room={room} t={t} path={path} />
      <div data-part="above" class="flex shrink-0 flex-col">
        {room.subject && (
          <SubjectStrip subject={room.subject} price={props.price} t={t} />
        )}
        {props.above}
      </div>
      <section
        class="talk min-h-0 flex-1 px-4 md:px-6"
        tabindex={0}
        aria-label={t.chat.room.lines}
      >
        <div class="mx-auto w-full max-w-3xl pb-4">
          {hasNewer ? <OlderPage {...props} path={path} /> : (
            <RoomLive
              room={shortId(room.id)}
              log={{ lastSeq: room.lastSeq, lines }}
              hasOlder={hasOlder}
              view={viewOf(props)}
              label={t.chat.room.lines}
              words={t.live.room}
              composer="composer"
            >
              <Start text={t.chat.room.start} />
            </RoomLive>
          )}
        </div>
      </section>
      {closed !== null
        ? (
          <p
            data-part="foot"
            class="border-t border-line p-4 text-center text-soft"
          >
            {closed}
          </p>
        )
        : (
          <footer
            data-part="foot"
            class="border-t border-line bg-page px-2 pb-[calc(0.75rem+env(safe-area-inset-bottom))] pt-3 md:px-4"
          >
            <div class="relative mx-auto flex w-full max-w-3xl items-end">
              <AppointmentForm {...props} path={path} />
              <Composer {...props} path={path} />
            </div>
          </footer>
        )}
    </section>
  );
}

/** A page of what was said before: nothing new comes here. */
function OlderPage(props: RoomViewProps & { path: string }) {
  const { room, lines, hasOlder, look: { t }, path } = props;
  return (
    <>
      {hasOlder && (
        <Turn
          href={`${path}?before=${lines[0]?.seq}`}
          label={t.chat.room.older}
        />
      )}
      <LineList
        room={shortId(room.id)}
        lastSeq={room.lastSeq}
        lines={lines}
        view={viewOf(props)}
        label={t.chat.room.lines}
      />
      <Turn href={path} label={t.chat.room.newest} />
    </>
  );
}

function Turn(
  { href, label }: { href: string; label: string },
) {
  return (
    <p class="flex justify-center pt-6">
      <Button href={href} variant="secondary" size="sm">{label}</Button>
    </p>
  );
}

function Start({ text }: { text: string }) {
  return <p class="mx-auto max-w-sm py-12 text-center text-soft">{text}</p>;
}
