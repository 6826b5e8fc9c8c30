import type { ComponentChildren } from "preact";
import { errorText } from "@/components/ui/error_text.ts";
import { Icon } from "@/components/ui/Icon.tsx";
import { TextArea } from "@/components/ui/TextArea.tsx";
import type { Verb } from "@/domain/rent/deals/deal.ts";
import { REASON_MAX } from "@/domain/rent/deals/deal_fields.ts";
import { ownVerb } from "@/domain/rent/deals/phase.ts";
import { triedOf } from "./deal_view_props.ts";
import type { OpenDealProps } from "./NextStep.tsx";
import { ProposeForm } from "./ProposeForm.tsx";
import { VerbForm } from "./VerbForm.tsx";

/** In the order they are offered; what is answered elsewhere is not among them. */
const OFFERED = [
  "propose_dates",
  "decline",
  "withdraw",
  "report_no_show",
  "cancel",
] as const satisfies readonly Verb[];

/** Everything else that may be done now, folded away so that it is not done by accident. */
export function MoreVerbs(props: OpenDealProps) {
  const { sheet, viewerId, look, verbs, tried, picked } = props;
  const own = ownVerb(sheet, { memberId: viewerId, now: look.now });
  const offered = OFFERED.filter((verb) =>
    verbs.includes(verb) && verb !== own
  );
  if (offered.length === 0) return null;
  return (
    <section
      aria-label={look.t.deals.more.title}
      class="divide-y divide-line rounded-xl border border-line bg-surface"
    >
      {offered.map((verb) => (
        <Fold
          key={verb}
          id={verb}
          label={look.t.deals.verbs[verb]}
          open={tried?.verb === verb ||
            verb === "propose_dates" && picked !== null}
        >
          {verb === "propose_dates"
            ? <ProposeForm {...props} />
            : <PlainForm {...props} verb={verb} />}
        </Fold>
      ))}
    </section>
  );
}

interface FoldProps {
  id: string;
  label: string;
  open: boolean;
  children: ComponentChildren;
}

function Fold({ id, label, open, children }: FoldProps) {
  return (
    <details open={open} class="group">
      <summary class="flex min-h-12 items-center justify-between gap-3 px-4 font-semibold md:px-6">
        {label}
        <Icon
          name="chevron-down"
          class="text-soft transition-transform group-open:rotate-180"
        />
      </summary>
      <div id={id} class="px-4 pb-4 md:px-6 md:pb-6">{children}</div>
    </details>
  );
}

function PlainForm(
  props: OpenDealProps & {
    verb: Exclude<(typeof OFFERED)[number], "propose_dates">;
  },
) {
  const { sheet, verb, look: { t } } = props;
  const { typed, errors } = triedOf(props, verb);
  const asks = verb === "decline" || verb === "cancel" ||
    verb === "report_no_show";
  return (
    <VerbForm
      dealId={sheet.id}
      verb={verb}
      t={t}
      variant="danger"
    >
      {asks && (
        <TextArea
          id={`reason-${verb}`}
          label={t.deals.reasons[verb]}
          name="reason"
          value={typed.reason}
          hint={t.deals.reasons.hint}
          error={errorText(t, errors.reason)}
          maxlength={REASON_MAX}
          rows={2}
          required={verb === "cancel"}
        />
      )}
    </VerbForm>
  );
}
