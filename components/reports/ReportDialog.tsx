import { Button } from "@/components/ui/Button.tsx";
import { CLOSE, Dialog } from "@/components/ui/Dialog.tsx";
import type { TargetKind } from "@/domain/reports/mod.ts";
import type { Messages } from "@/locales/mod.ts";
import { ReportForm } from "./ReportForm.tsx";

const ID = "report";

export interface ReportDialogProps {
  t: Messages;
  kind: TargetKind;
  /** Where it is posted, and where the form has a page of its own. */
  action: string;
}

/** The way to report what a page shows: the form in a dialog, for members. */
export function ReportDialog({ t, kind, action }: ReportDialogProps) {
  const words = t.reports.form;
  return (
    <>
      <Button href={`#${ID}`} variant="quiet" size="sm" icon="flag">
        {t.reports.report}
      </Button>
      <Dialog
        id={ID}
        title={words.title[kind]}
        closeLabel={t.common.actions.close}
      >
        <p class="text-soft">{words.lead}</p>
        <ReportForm t={t} kind={kind} action={action}>
          <Button href={CLOSE} variant="quiet">
            {t.common.actions.cancel}
          </Button>
        </ReportForm>
      </Dialog>
    </>
  );
}
