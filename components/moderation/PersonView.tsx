import { Stars } from "@/components/reviews/Stars.tsx";
import { Button } from "@/components/ui/Button.tsx";
import { Notice } from "@/components/ui/Notice.tsx";
import {
  mayDo,
  type PersonHistory,
  type PersonReview,
  type PersonThing,
  type RunningDealing,
  type StaffReport,
} from "@/domain/moderation/mod.ts";
import type { Stars as StarCount } from "@/domain/reviews/mod.ts";
import { shortId } from "@/domain/shared/ids.ts";
import type { ProblemName } from "@/domain/shared/problems.ts";
import { spaceOf } from "@/domain/spaces.ts";
import { ActionList } from "./ActionList.tsx";
import { Card } from "./Card.tsx";
import { ContentList } from "./ContentList.tsx";
import { NotesCard } from "./NotesCard.tsx";
import { PersonCard } from "./PersonCard.tsx";
import { PersonMeasures, type TriedMeasure } from "./PersonMeasures.tsx";
import { ReportTile } from "./ReportTile.tsx";
import { RunningCard } from "./RunningCard.tsx";
import { StaffFrame } from "./StaffFrame.tsx";
import { personName, type StaffLook } from "./staff_look.ts";

export interface PersonViewProps {
  history: PersonHistory;
  reported: readonly StaffReport[];
  running: readonly RunningDealing[];
  things: readonly PersonThing[];
  reviews: readonly PersonReview[];
  /** The name of what may be done next. */
  deed: string;
  tried: TriedMeasure & { refused: ProblemName | null };
  done: boolean;
  look: StaffLook;
}

/** `/admin/people/:handle`: what is known of somebody, and what may be done about it. */
export function PersonView(props: PersonViewProps) {
  const { history, deed, tried, done, look } = props;
  const { t } = look;
  const { sheet } = history;
  const words = t.admin.person;
  return (
    <StaffFrame
      look={look}
      current="people"
      title={words.title(personName(sheet, t))}
      aside={
        <Button href={`/people/${sheet.handle}`} variant="quiet" size="sm">
          {words.profile}
        </Button>
      }
    >
      {done && <Notice tone="pine">{t.admin.done}</Notice>}
      {tried.refused && <Notice tone="rose">{t.problems[tried.refused]}
      </Notice>}
      <div class="grid items-start gap-6 md:grid-cols-[minmax(0,1fr)_22rem]">
        <div class="flex min-w-0 flex-col gap-6">
          <PersonCard history={history} look={look} />
          <Card id="history" title={words.history}>
            <ActionList
              actions={history.actions}
              look={look}
              empty={words.noHistory}
            />
          </Card>
          <Reported {...props} />
          <RunningCard dealings={props.running} look={look} />
          <Contents {...props} />
        </div>
        <div class="flex min-w-0 flex-col gap-6">
          <PersonMeasures sheet={sheet} deed={deed} tried={tried} look={look} />
          {mayDo(look.viewer, "note", sheet) && (
            <NotesCard
              notes={history.notes}
              action={`/admin/people/${sheet.handle}/notes`}
              deed={deed}
              look={look}
              {...(tried.form === "notes" ? tried : {})}
            />
          )}
        </div>
      </div>
    </StaffFrame>
  );
}

function Reported({ reported, look }: PersonViewProps) {
  const words = look.t.admin.person;
  return (
    <Card id="reported" title={words.reported}>
      {reported.length === 0
        ? <p class="text-soft">{words.notReported}</p>
        : (
          <ul class="flex flex-col gap-3">
            {reported.map((report) => (
              <li key={report.id}>
                <ReportTile report={report} look={look} />
              </li>
            ))}
          </ul>
        )}
    </Card>
  );
}

/** What they have put up and what they wrote of others. */
function Contents(
  { things, reviews, history, deed, tried, look }: PersonViewProps,
) {
  const { t, viewer } = look;
  const words = t.admin.person;
  const list = {
    open: mayDo(viewer, "withhold", history.sheet),
    deed,
    tried,
    look,
  };
  return (
    <>
      <Card id="things" title={words.things}>
        <ContentList
          {...list}
          empty={words.noThings}
          entries={things.map(({ id, space, title, visibility, withheld }) => ({
            id: shortId(id),
            path: `/admin/subjects/${shortId(id)}`,
            face: (
              <a
                href={spaceOf(space).subjectPath(id)}
                class="font-semibold hover:underline"
              >
                {title}
              </a>
            ),
            hidden: visibility === "hidden",
            withheld,
          }))}
        />
      </Card>
      <Card id="written" title={words.reviews}>
        <ContentList
          {...list}
          empty={words.noReviews}
          entries={reviews.map(({ id, body, stars, withheld }) => ({
            id: shortId(id),
            path: `/admin/reviews/${shortId(id)}`,
            face: (
              <div class="flex flex-col gap-1">
                <Stars count={stars as StarCount} t={t} />
                <p class="whitespace-pre-line break-words">{body}</p>
              </div>
            ),
            hidden: false,
            withheld,
          }))}
        />
      </Card>
    </>
  );
}
