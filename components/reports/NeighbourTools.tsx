import { Button } from "@/components/ui/Button.tsx";
import type { TargetKind } from "@/domain/reports/mod.ts";
import type { Messages } from "@/locales/mod.ts";
import { ReportDialog } from "./ReportDialog.tsx";

export interface NeighbourToolsProps {
  t: Messages;
  kind: TargetKind;
  /** The page of what is shown. */
  path: string;
  /** Whether nobody is signed in. */
  guest: boolean;
}

/** What one may do about a neighbour, or a thing of theirs, that is not as it should be. */
export function NeighbourTools(
  { t, kind, path, guest }: NeighbourToolsProps,
) {
  const report = `${path}/report`;
  return (
    <section
      aria-label={t.reports.more}
      class="-mx-4 flex flex-wrap items-center text-soft"
    >
      {guest
        ? (
          <form method="get" action={report}>
            <Button type="submit" variant="quiet" size="sm" icon="flag">
              {t.reports.report}
            </Button>
          </form>
        )
        : <ReportDialog t={t} kind={kind} action={report} />}
    </section>
  );
}
