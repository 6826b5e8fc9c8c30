import type { ComponentChildren } from "preact";
import { Button, type ButtonProps } from "@/components/ui/Button.tsx";
import type { Verb } from "@/domain/rent/deals/deal.ts";
import { verbPath } from "@/domain/rent/deals/paths.ts";
import type { Messages } from "@/locales/mod.ts";

export interface VerbFormProps extends Pick<ButtonProps, "variant" | "size"> {
  dealId: string;
  verb: Verb;
  t: Messages;
  /** Where to go afterwards; the deal's page unless it says otherwise. */
  next?: string;
  /** What the button says, when not the verb's own word. */
  label?: string;
  /** Fields above the button. */
  children?: ComponentChildren;
}

/** A verb that may be done now: one button, and the fields it asks for. */
export function VerbForm(props: VerbFormProps) {
  const { dealId, verb, t, next, label, variant, size, children } = props;
  return (
    <form
      method="post"
      action={verbPath(dealId, verb)}
      class="flex flex-col gap-4"
    >
      {next && <input type="hidden" name="next" value={next} />}
      {children}
      <Button type="submit" variant={variant} size={size} wide>
        {label ?? t.deals.verbs[verb]}
      </Button>
    </form>
  );
}
