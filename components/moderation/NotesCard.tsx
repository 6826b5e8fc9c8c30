import { Button } from "@/components/ui/Button.tsx";
import { errorText } from "@/components/ui/error_text.ts";
import { TextArea } from "@/components/ui/TextArea.tsx";
import { NOTE_MAX, type StaffNote } from "@/domain/moderation/mod.ts";
import type { Typed } from "@/domain/shared/forms.ts";
import type { FieldErrors } from "@/domain/shared/problems.ts";
import { age, dateTime } from "@/locales/format.ts";
import { Card } from "./Card.tsx";
import type { StaffLook } from "./staff_look.ts";

export interface NotesCardProps {
  notes: readonly StaffNote[];
  /** Where a new one is posted to. */
  action: string;
  /** The name of the next note. */
  deed: string;
  look: StaffLook;
  typed?: Typed;
  errors?: FieldErrors;
}

/** What staff tell one another about a person or a report. */
export function NotesCard(props: NotesCardProps) {
  const { notes, action, deed, look: { t, lang, now }, errors = {} } = props;
  const words = t.admin.notes;
  return (
    <Card id="notes" title={words.title} hint={words.hint}>
      {notes.length === 0
        ? <p class="text-soft">{words.none}</p>
        : (
          <ul class="flex flex-col gap-4">
            {notes.map((note) => (
              <li key={note.id} class="border-l-2 border-line pl-3">
                <p class="whitespace-pre-line break-words">{note.body}</p>
                <p class="flex flex-wrap gap-x-2 text-sm text-soft">
                  <span>{note.authorName}</span>
                  <time
                    datetime={note.at.toISOString()}
                    title={dateTime(note.at, lang)}
                  >
                    {age(note.at, now, lang)}
                  </time>
                </p>
              </li>
            ))}
          </ul>
        )}
      <form
        method="post"
        action={action}
        novalidate
        class="flex flex-col gap-3"
      >
        <input type="hidden" name="deed" value={deed} />
        <TextArea
          label={words.body}
          name="body"
          id="note-body"
          value={props.typed?.body}
          error={errorText(t, errors.body)}
          maxlength={NOTE_MAX}
          rows={2}
          required
        />
        <div>
          <Button type="submit" variant="secondary" size="sm">
            {words.add}
          </Button>
        </div>
      </form>
    </Card>
  );
}
