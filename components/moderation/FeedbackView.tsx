import { Button } from "@/components/ui/Button.tsx";
import { EmptyState } from "@/components/ui/EmptyState.tsx";
import { errorText } from "@/components/ui/error_text.ts";
import { SelectField } from "@/components/ui/SelectField.tsx";
import { Tabs } from "@/components/ui/Tabs.tsx";
import { TextArea } from "@/components/ui/TextArea.tsx";
import {
  cursorText,
  FEEDBACK_STATES,
  type FeedbackNote,
  type FeedbackState,
  NOTE_MAX,
} from "@/domain/moderation/mod.ts";
import type { Typed } from "@/domain/shared/forms.ts";
import { shortId } from "@/domain/shared/ids.ts";
import type { FieldErrors } from "@/domain/shared/problems.ts";
import { age, dateTime } from "@/locales/format.ts";
import { More } from "./More.tsx";
import { StaffFrame } from "./StaffFrame.tsx";
import { personName, type StaffLook } from "./staff_look.ts";

export interface FeedbackViewProps {
  state: FeedbackState;
  counts: Readonly<Record<FeedbackState, number>>;
  notes: readonly FeedbackNote[];
  hasNext: boolean;
  hasBefore: boolean;
  tried: { id: string | null; typed: Typed; errors: FieldErrors };
  look: StaffLook;
}

/** `/admin/feedback`: what neighbours think of Madang, and how far one is with it. */
export function FeedbackView(props: FeedbackViewProps) {
  const { state, counts, notes, hasNext, hasBefore, look } = props;
  const words = look.t.admin.feedback;
  const last = notes.at(-1);
  const path = (query: Record<string, string>) =>
    `/admin/feedback?${new URLSearchParams(query)}`;
  return (
    <StaffFrame
      look={look}
      current="feedback"
      title={words.title}
      lead={words.lead}
    >
      <Tabs
        label={words.title}
        items={FEEDBACK_STATES.map((each) => ({
          href: path({ state: each }),
          label: words.states[each],
          count: counts[each],
          current: each === state,
        }))}
      />
      {notes.length === 0
        ? (
          <EmptyState
            drawing="wire"
            title={words.emptyTitle}
            text={words.emptyText}
          />
        )
        : (
          <ul class="grid items-start gap-4 md:grid-cols-2">
            {notes.map((note) => (
              <li key={note.id}>
                <FeedbackTile {...props} note={note} />
              </li>
            ))}
          </ul>
        )}
      <More
        t={look.t}
        next={hasNext && last ? path({ state, after: cursorText(last) }) : null}
        first={hasBefore ? path({ state }) : null}
      />
    </StaffFrame>
  );
}

function FeedbackTile(
  { note, tried, look }: Pick<FeedbackViewProps, "tried" | "look"> & {
    note: FeedbackNote;
  },
) {
  const { t, lang, now } = look;
  const words = t.admin.feedback;
  const id = shortId(note.id);
  const mine = tried.id === note.id;
  return (
    <article class="flex flex-col gap-4 rounded-2xl border border-line bg-surface p-5">
      <header class="flex flex-col gap-1">
        <h2 class="text-lg">{note.title}</h2>
        <p class="flex flex-wrap gap-x-2 text-sm text-soft">
          {note.member === null ? <span>{words.guest}</span> : (
            <a
              href={`/admin/people/${note.member.handle}`}
              class="underline hover:text-ink"
            >
              {personName(note.member, t)}
            </a>
          )}
          <time
            datetime={note.at.toISOString()}
            title={dateTime(note.at, lang)}
          >
            {age(note.at, now, lang)}
          </time>
        </p>
      </header>
      <p class="whitespace-pre-line break-words">{note.body}</p>
      <form
        method="post"
        action={`/admin/feedback/${id}/handling`}
        novalidate
        class="flex flex-col gap-3 border-t border-line pt-4"
      >
        <SelectField
          label={words.state}
          name="state"
          id={`state-${id}`}
          value={mine ? tried.typed.state : note.state}
          options={FEEDBACK_STATES.map((value) => ({
            value,
            label: words.states[value],
          }))}
          error={mine ? errorText(t, tried.errors.state) : undefined}
        />
        <TextArea
          label={words.note}
          name="note"
          id={`note-${id}`}
          hint={words.noteHint}
          value={mine ? tried.typed.note : note.note}
          error={mine ? errorText(t, tried.errors.note) : undefined}
          maxlength={NOTE_MAX}
          rows={2}
        />
        <div>
          <Button type="submit" variant="secondary" size="sm">
            {words.save}
          </Button>
        </div>
      </form>
    </article>
  );
}
