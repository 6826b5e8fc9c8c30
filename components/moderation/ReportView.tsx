import { Button } from "@/components/ui/Button.tsx";
import { Notice } from "@/components/ui/Notice.tsx";
import type {
  ContentNow,
  PersonHistory,
  StaffAction,
  StaffNote,
  StaffReport,
} from "@/domain/moderation/mod.ts";
import type { Typed } from "@/domain/shared/forms.ts";
import { shortId } from "@/domain/shared/ids.ts";
import type { FieldErrors, ProblemName } from "@/domain/shared/problems.ts";
import { dateTime } from "@/locales/format.ts";
import { ActionList } from "./ActionList.tsx";
import { AlikeCard } from "./AlikeCard.tsx";
import { Card } from "./Card.tsx";
import { ContentCards } from "./ContentCards.tsx";
import { DecisionForm } from "./DecisionForm.tsx";
import { NotesCard } from "./NotesCard.tsx";
import { PersonCard } from "./PersonCard.tsx";
import { type NamedLine, RoomCard } from "./RoomCard.tsx";
import { StaffFrame } from "./StaffFrame.tsx";
import { personName, type StaffLook } from "./staff_look.ts";

export interface ReportViewProps {
  report: StaffReport;
  /** All about the same, this one among them. */
  alike: readonly StaffReport[];
  now: ContentNow;
  lines: readonly NamedLine[] | null;
  history: PersonHistory;
  /** What was done for it. */
  actions: readonly StaffAction[];
  notes: readonly StaffNote[];
  /** The names of what may be done next: a decision, a note. */
  deeds: { decision: string; note: string };
  /** What was tried and refused. */
  tried: {
    form: "decision" | "note" | null;
    typed: Typed;
    errors: FieldErrors;
    refused: ProblemName | null;
  };
  done: boolean;
  look: StaffLook;
}

/** `/admin/reports/:id`: all that is needed to judge, beside the judgement. */
export function ReportView(props: ReportViewProps) {
  const { report, alike, tried, done, look } = props;
  const { t } = look;
  const words = t.admin.report;
  const title = words.title(
    t.admin.targets[report.targetKind],
    personName(report.target, t),
  );
  return (
    <StaffFrame
      look={look}
      current="reports"
      title={title}
      aside={<Back t={t} />}
    >
      {done && <Notice tone="pine">{t.admin.done}</Notice>}
      {tried.refused && <Notice tone="rose">{t.problems[tried.refused]}
      </Notice>}
      <div class="grid items-start gap-6 md:grid-cols-[minmax(0,1fr)_22rem]">
        <div class="flex min-w-0 flex-col gap-6">
          <ContentCards report={report} now={props.now} look={look} />
          <AlikeCard reports={alike} look={look} />
          {report.seq !== null && (
            <RoomCard report={report} lines={props.lines} look={look} />
          )}
          <PersonPart {...props} />
        </div>
        <div class="flex min-w-0 flex-col gap-6">
          <Verdict {...props} />
          <NotesCard
            notes={props.notes}
            action={`/admin/reports/${shortId(report.id)}/notes`}
            deed={props.deeds.note}
            look={look}
            {...(tried.form === "note" ? tried : {})}
          />
        </div>
      </div>
    </StaffFrame>
  );
}

function Back({ t }: Pick<StaffLook, "t">) {
  return (
    <Button href="/admin/reports" variant="quiet" size="sm" icon="arrow-left">
      {t.admin.report.back}
    </Button>
  );
}

/** Whom it is about, and what was done about them before. */
function PersonPart({ history, look }: ReportViewProps) {
  const { t } = look;
  const words = t.admin.person;
  return (
    <>
      <PersonCard history={history} look={look} />
      <Card id="history" title={words.history}>
        <ActionList
          actions={history.actions}
          look={look}
          empty={words.noHistory}
        />
      </Card>
    </>
  );
}

/** How it was decided, or the form for it. */
function Verdict({ report, actions, deeds, tried, look }: ReportViewProps) {
  const { t, lang } = look;
  const words = t.admin.report;
  if (report.decidedAt === null) {
    const { typed, errors } = tried.form === "decision"
      ? tried
      : { typed: {}, errors: {} };
    return (
      <Card id="decision" title={words.decision}>
        <DecisionForm
          report={report}
          deed={deeds.decision}
          typed={typed}
          errors={errors}
          look={look}
        />
      </Card>
    );
  }
  return (
    <Card id="decision" title={words.actions}>
      <p class="text-soft">
        {words.decided(
          personName(report.decidedBy, t),
          dateTime(report.decidedAt, lang),
        )}
      </p>
      <ActionList actions={actions} look={look} empty="" />
    </Card>
  );
}
