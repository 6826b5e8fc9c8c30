import type { ComponentChildren } from "preact";
import { Button, buttonClass } from "@/components/ui/Button.tsx";
import { errorText } from "@/components/ui/error_text.ts";
import { TextArea } from "@/components/ui/TextArea.tsx";
import { REASON_MAX } from "@/domain/moderation/mod.ts";
import type { Typed } from "@/domain/shared/forms.ts";
import type { FieldErrors } from "@/domain/shared/problems.ts";
import type { StaffLook } from "./staff_look.ts";

export interface MeasureFormProps {
  /** Names the form among the others of its page. */
  id: string;
  /** Where it is posted to. */
  action: string;
  label: string;
  /** What will come of it. */
  text: string;
  danger?: boolean;
  /** As a small word beside other things, not as a button of its own row. */
  quiet?: boolean;
  deed: string;
  typed: Typed;
  errors: FieldErrors;
  /** Whether it came back with something to mend. */
  open?: boolean;
  look: StaffLook;
  /** Fields above the reason. */
  children?: ComponentChildren;
}

/** Something staff may do to somebody: folded until it is wanted, and never without a reason. */
export function MeasureForm(props: MeasureFormProps) {
  const { id, label, text, danger, quiet, typed, errors, look: { t } } = props;
  return (
    <details open={props.open} class="flex flex-col">
      <summary
        class={quiet
          ? "inline-flex min-h-11 items-center text-sm font-semibold underline"
          : buttonClass({
            variant: danger ? "danger" : "secondary",
            size: "sm",
            wide: true,
          })}
      >
        {label}
      </summary>
      <form
        method="post"
        action={props.action}
        novalidate
        class="flex flex-col gap-4 pb-2 pt-4"
      >
        <input type="hidden" name="deed" value={props.deed} />
        {text && <p class="text-soft">{text}</p>}
        {props.children}
        <TextArea
          label={t.admin.reason}
          name="reason"
          id={`${id}-reason`}
          value={typed.reason}
          hint={t.admin.reasonHint}
          error={errorText(t, errors.reason)}
          maxlength={REASON_MAX}
          rows={3}
          required
        />
        <Button type="submit" variant={danger ? "danger" : "primary"} wide>
          {label}
        </Button>
      </form>
    </details>
  );
}
