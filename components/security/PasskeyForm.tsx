import type { ComponentChildren } from "preact";
import { errorText } from "@/components/ui/error_text.ts";
import { Notice } from "@/components/ui/Notice.tsx";
import type { FieldErrors } from "@/domain/shared/problems.ts";
import { PasskeyButton } from "@/islands/PasskeyButton.tsx";
import type { Messages } from "@/locales/mod.ts";

export interface PasskeyFormProps {
  t: Messages;
  errors: FieldErrors;
  /** Where the answer is posted; the question comes from its `/challenge`. */
  action: string;
  label: string;
  /** Whether a passkey is made, not asked. */
  makes?: boolean;
  /** Fields that go with it. */
  children?: ComponentChildren;
}

/** A form that a passkey fills in: the script asks for it, and the form travels like any other. */
export function PasskeyForm(props: PasskeyFormProps) {
  const { t, errors, action } = props;
  const problem = errorText(t, errors.credential ?? errors.form);
  return (
    <form method="post" action={action} class="flex flex-col gap-5">
      {problem && <Notice tone="rose">{problem}</Notice>}
      {props.children}
      <PasskeyButton
        challenge={`${action}/challenge`}
        makes={props.makes ?? false}
        label={props.label}
        words={t.security.button}
      />
      <noscript>
        <p class="text-soft">{t.security.button.noScript}</p>
      </noscript>
    </form>
  );
}
