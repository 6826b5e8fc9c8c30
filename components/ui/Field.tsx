import type { ComponentChildren } from "preact";
import { Icon } from "./Icon.tsx";

interface FieldProps {
  id: string;
  label: string;
  hint?: string;
  error?: string;
  children: ComponentChildren;
}

/** Label above, control, hint and error under it: the frame of every single-control field. */
export function Field({ id, label, hint, error, children }: FieldProps) {
  return (
    <div class="flex flex-col gap-2">
      <label for={id} class="font-semibold">{label}</label>
      {children}
      {hint && <p id={`${id}-hint`} class="text-sm text-soft">{hint}</p>}
      <FieldError id={id} error={error} />
    </div>
  );
}

/** What is wrong, with icon and sentence, right under the control it belongs to. */
export function FieldError({ id, error }: { id: string; error?: string }) {
  if (!error) return null;
  return (
    <p
      id={`${id}-error`}
      role="alert"
      class="flex items-start gap-2 text-sm font-semibold text-rose"
    >
      <Icon name="circle-alert" />
      <span>{error}</span>
    </p>
  );
}

/** What a control says about itself to those who do not see its frame. */
export function describedBy(
  id: string,
  { hint, error }: { hint?: string; error?: string },
): { "aria-describedby"?: string; "aria-invalid"?: "true" } {
  const ids = [error && `${id}-error`, hint && `${id}-hint`].filter(Boolean);
  return {
    "aria-describedby": ids.length > 0 ? ids.join(" ") : undefined,
    "aria-invalid": error ? "true" : undefined,
  };
}
