import { Button } from "@/components/ui/Button.tsx";
import { errorText } from "@/components/ui/error_text.ts";
import { TextArea } from "@/components/ui/TextArea.tsx";
import { MESSAGE_MAX } from "@/domain/chat/mod.ts";
import type { FieldErrors } from "@/domain/shared/problems.ts";
import type { Messages } from "@/locales/mod.ts";

export interface EditFormProps {
  t: Messages;
  body: string;
  errors: FieldErrors;
  /** Where somebody goes who changes their mind. */
  back: string;
}

/** Rewrites one message. */
export function EditForm({ t, body, errors, back }: EditFormProps) {
  const words = t.chat.edit;
  return (
    <form
      method="post"
      novalidate
      class="mx-auto flex w-full max-w-form flex-col gap-6"
    >
      <h1 class="text-2xl">{words.title}</h1>
      <TextArea
        label={words.label}
        name="body"
        value={body}
        hint={words.hint}
        error={errorText(t, errors.body ?? errors.form)}
        maxlength={MESSAGE_MAX}
      />
      <div class="flex flex-col gap-3 sm:flex-row-reverse sm:justify-start">
        <Button type="submit">{words.save}</Button>
        <Button href={back} variant="quiet">{words.cancel}</Button>
      </div>
    </form>
  );
}
