import { Button } from "@/components/ui/Button.tsx";
import type { TargetKind } from "@/domain/reports/mod.ts";
import type { Messages } from "@/locales/mod.ts";
import { BLOCK_ID, BlockDialog } from "./BlockDialog.tsx";
import { ReportDialog } from "./ReportDialog.tsx";

export interface NeighbourToolsProps {
  t: Messages;
  kind: TargetKind;
  /** The page of what is shown. */
  path: string;
  /** The neighbour it belongs to. */
  person: { handle: string; name: string };
  /** Whether the viewer has muted them; null for guests. */
  muted: boolean | null;
}

/** What one may do about a neighbour, or a thing of theirs, that is not as it should be. */
export function NeighbourTools(props: NeighbourToolsProps) {
  const { t, kind, path, muted } = props;
  const words = t.reports;
  const report = `${path}/report`;
  return (
    <section
      aria-label={words.more}
      class="-mx-4 flex flex-wrap items-center text-soft"
    >
      {muted === null
        ? (
          <form method="get" action={report}>
            <Button type="submit" variant="quiet" size="sm" icon="flag">
              {words.report}
            </Button>
          </form>
        )
        : (
          <>
            <ReportDialog t={t} kind={kind} action={report} />
            <ForMembers {...props} muted={muted} />
          </>
        )}
    </section>
  );
}

function ForMembers(
  { t, kind, path, person, muted }: NeighbourToolsProps & { muted: boolean },
) {
  const words = t.reports.block;
  return (
    <>
      <form method="post" action={`/people/${person.handle}/mute`}>
        {kind !== "person" && <input type="hidden" name="next" value={path} />}
        <Button
          type="submit"
          variant="quiet"
          size="sm"
          icon={muted ? "bell" : "bell-off"}
        >
          {muted ? words.unmute : words.mute}
        </Button>
      </form>
      <Button href={`#${BLOCK_ID}`} variant="quiet" size="sm" icon="ban">
        {words.block}
      </Button>
      <BlockDialog t={t} person={person} />
    </>
  );
}
