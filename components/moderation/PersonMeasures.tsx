import {
  type Duty,
  dutyObstacle,
  type PersonSheet,
} from "@/domain/moderation/mod.ts";
import type { Typed } from "@/domain/shared/forms.ts";
import type { FieldErrors } from "@/domain/shared/problems.ts";
import { dateTime } from "@/locales/format.ts";
import { Card } from "./Card.tsx";
import { MeasureForm } from "./MeasureForm.tsx";
import type { StaffLook } from "./staff_look.ts";
import { SuspensionFields } from "./SuspensionFields.tsx";

/** What a form on the page of a person was, when it was refused. */
export interface TriedMeasure {
  form: string | null;
  typed: Typed;
  errors: FieldErrors;
}

export interface PersonMeasuresProps {
  sheet: PersonSheet;
  deed: string;
  tried: TriedMeasure;
  look: StaffLook;
}

/** What this viewer may do about somebody now. */
export function PersonMeasures(props: PersonMeasuresProps) {
  const { sheet, look } = props;
  const { t, viewer } = look;
  const words = t.admin.person;
  const obstacle = dutyObstacle(viewer, "warn", sheet);
  if (obstacle !== null || sheet.withdrawn) {
    const why = obstacle === "OwnCase"
      ? words.own
      : obstacle === null
      ? words.withdrawn
      : words.peer;
    return (
      <Card id="measures" title={words.measures}>
        <p class="text-soft">{why}</p>
      </Card>
    );
  }
  const may = (duty: Duty) => dutyObstacle(viewer, duty, sheet) === null;
  return (
    <Card id="measures" title={words.measures}>
      <div class="flex flex-col gap-3">
        <MeasureForm
          {...form(props, "warning")}
          label={words.warn}
          text={words.warnText}
        />
        <Suspension {...props} />
        {may("ban") && <Ban {...props} />}
      </div>
    </Card>
  );
}

/** What every form has in common; what was typed stands in the one that was refused. */
function form({ sheet, deed, tried, look }: PersonMeasuresProps, id: string) {
  const mine = tried.form === id;
  return {
    id,
    action: `/admin/people/${sheet.handle}/${id}`,
    deed,
    look,
    open: mine,
    typed: mine ? tried.typed : {},
    errors: mine ? tried.errors : {},
  };
}

function Suspension(props: PersonMeasuresProps) {
  const { sheet: { suspendedUntil }, look } = props;
  const { t, lang, now } = look;
  const words = t.admin.person;
  const suspended = suspendedUntil !== null && suspendedUntil > now;
  const suspension = form(props, "suspension");
  return (
    <>
      <MeasureForm
        {...suspension}
        label={words.suspend}
        text={words.suspendText}
      >
        <SuspensionFields
          typed={suspension.typed}
          errors={suspension.errors}
          look={look}
        />
      </MeasureForm>
      {suspended && (
        <MeasureForm
          {...form(props, "relief")}
          label={words.relieve}
          text={words.relieveText(dateTime(suspendedUntil, lang))}
        />
      )}
    </>
  );
}

function Ban(props: PersonMeasuresProps) {
  const words = props.look.t.admin.person;
  return props.sheet.bannedAt === null
    ? (
      <MeasureForm
        {...form(props, "ban")}
        label={words.ban}
        text={words.banText}
        danger
      />
    )
    : (
      <MeasureForm
        {...form(props, "restoration")}
        label={words.unban}
        text={words.unbanText}
      />
    );
}
