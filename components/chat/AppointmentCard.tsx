import { buttonClass } from "@/components/ui/Button.tsx";
import { Glyph } from "@/components/ui/Glyph.tsx";
import {
  calendarCheckIcon,
  clockIcon,
  mapPinIcon,
} from "@/components/ui/icons.gen.ts";
import { isOpen, mayAnswer } from "@/domain/chat/answers.ts";
import type {
  AppointmentLine,
  AppointmentState,
} from "@/domain/chat/room_event.ts";
import { meetingTime } from "@/locales/format.ts";
import { type LineView, nameOf } from "./line_view.ts";

export interface AppointmentCardProps {
  line: AppointmentLine;
  view: LineView;
}

const TONES: Record<AppointmentState, string> = {
  proposed: "bg-amber-tint text-amber",
  confirmed: "bg-pine-tint text-pine",
  cancelled: "bg-raised text-soft",
  replaced: "bg-raised text-soft",
};

/** Where and when two people meet, how it stands, and what one may say to it now. */
export function AppointmentCard({ line, view }: AppointmentCardProps) {
  const { place, startsAt, state } = line.data;
  const { words, lang } = view;
  const isPast = startsAt <= view.now;
  return (
    <section class="mx-auto flex w-full max-w-sm flex-col gap-3 rounded-xl border border-line bg-surface p-4">
      <header class="flex flex-wrap items-center justify-between gap-2">
        <h2 class="flex items-center gap-2">
          <Glyph shape={calendarCheckIcon} class="text-soft" />
          {words.appointment.title}
          <span class="sr-only">{nameOf(view, line.authorId)}</span>
        </h2>
        <span
          class={`rounded-full px-2.5 py-1 text-sm font-semibold ${
            TONES[state]
          }`}
        >
          {isOpen(state) && isPast
            ? words.appointment.past
            : words.appointment[state]}
        </span>
      </header>
      <p
        class={`flex flex-col gap-1 ${
          isOpen(state) ? "" : "line-through text-soft"
        }`}
      >
        <span class="flex gap-2">
          <Glyph shape={clockIcon} class="mt-0.5 text-soft" />
          <time datetime={startsAt} class="font-semibold">
            {meetingTime(new Date(startsAt), lang)}
          </time>
        </span>
        <span class="flex gap-2">
          <Glyph shape={mapPinIcon} class="mt-0.5 text-soft" />
          {place}
        </span>
      </p>
      {!isPast && <Answers line={line} view={view} />}
    </section>
  );
}

function Answers({ line, view }: AppointmentCardProps) {
  const { words, me: memberId, path } = view;
  const made = { state: line.data.state, authorId: line.authorId };
  const may = (answer: "confirmed" | "cancelled") =>
    mayAnswer(made, { memberId, answer });
  const appointment = `${path}/appointments/${line.seq}`;
  if (!may("cancelled")) return null;
  return (
    <div class="flex flex-wrap gap-2">
      {may("confirmed") && (
        <form method="post" action={`${appointment}/confirmation`}>
          <button type="submit" class={buttonClass({ size: "sm" })}>
            {words.appointment.confirm}
          </button>
        </form>
      )}
      <form method="post" action={`${appointment}/cancellation`}>
        <button
          type="submit"
          class={buttonClass({ size: "sm", variant: "secondary" })}
        >
          {words.appointment.cancel}
        </button>
      </form>
    </div>
  );
}
