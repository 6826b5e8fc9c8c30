import { Badge } from "@/components/ui/Badge.tsx";
import { Button } from "@/components/ui/Button.tsx";
import { Choices } from "@/components/ui/Choices.tsx";
import { errorText } from "@/components/ui/error_text.ts";
import { TextArea } from "@/components/ui/TextArea.tsx";
import {
  APPEAL_OUTCOMES,
  dutyObstacle,
  REASON_MAX,
  type StaffAppeal,
} from "@/domain/moderation/mod.ts";
import { shortId } from "@/domain/shared/ids.ts";
import { age, dateTime } from "@/locales/format.ts";
import type { TriedJudgement } from "./AppealsView.tsx";
import { personName, type StaffLook } from "./staff_look.ts";

export interface AppealTileProps {
  appeal: StaffAppeal;
  tried: TriedJudgement;
  look: StaffLook;
}

/** An appeal: what was done, what its target says to it, and who is to judge. */
export function AppealTile(props: AppealTileProps) {
  const { appeal, look } = props;
  const { t, lang, now } = look;
  const words = t.admin.appeals;
  const { member, action } = appeal;
  return (
    <article class="flex flex-col gap-4 rounded-2xl border border-line bg-surface p-5 md:p-6">
      <header class="flex flex-wrap items-center gap-x-3 gap-y-1">
        <h2 class="text-lg">
          <a href={`/admin/people/${member.handle}`} class="hover:underline">
            {personName(member, t)}
          </a>
        </h2>
        <Badge tone="amber">{t.admin.kinds[action.kind]}</Badge>
        <time
          datetime={appeal.at.toISOString()}
          title={dateTime(appeal.at, lang)}
          class="text-sm text-soft"
        >
          {age(appeal.at, now, lang)}
        </time>
        {action.reportId !== null && (
          <a
            href={`/admin/reports/${shortId(action.reportId)}`}
            class="text-sm font-semibold underline"
          >
            {t.admin.log.report}
          </a>
        )}
      </header>
      <dl class="grid gap-4 md:grid-cols-2">
        <div class="flex flex-col gap-1">
          <dt class="text-sm font-semibold text-soft">
            {`${words.action} · ${
              words.against(
                action.actorName || t.admin.host,
                dateTime(action.at, lang),
              )
            }`}
          </dt>
          <dd class="whitespace-pre-line break-words">{action.reason}</dd>
        </div>
        <div class="flex flex-col gap-1">
          <dt class="text-sm font-semibold text-soft">{words.says}</dt>
          <dd class="whitespace-pre-line break-words">{appeal.body}</dd>
        </div>
      </dl>
      <Judgement {...props} />
    </article>
  );
}

function Judgement({ appeal, tried, look }: AppealTileProps) {
  const { t, viewer } = look;
  const words = t.admin.appeals;
  if (appeal.outcome !== null) {
    return (
      <div class="flex flex-col items-start gap-2 border-t border-line pt-4">
        <Badge tone={appeal.outcome === "upheld" ? "neutral" : "pine"}>
          {words.results[appeal.outcome]}
        </Badge>
        <p class="whitespace-pre-line">{appeal.note}</p>
      </div>
    );
  }
  const obstacle = appeal.action.actorId === viewer.id
    ? "OwnJudgement"
    : dutyObstacle(viewer, "judge", appeal.member);
  if (obstacle !== null) {
    return <p class="text-soft">{t.problems[obstacle]}</p>;
  }
  const id = shortId(appeal.id);
  const { typed, errors } = tried.id === appeal.id
    ? tried
    : { typed: {}, errors: {} } as Pick<TriedJudgement, "typed" | "errors">;
  return (
    <form
      method="post"
      action={`/admin/appeals/${id}/judgement`}
      novalidate
      class="flex flex-col gap-4 border-t border-line pt-4"
    >
      <Choices
        legend={words.outcome}
        name="outcome"
        value={typed.outcome}
        error={errorText(t, errors.outcome)}
        options={APPEAL_OUTCOMES.map((value) => {
          const [label = value, hint] = words.outcomes[value];
          return { value, label, hint };
        })}
        required
      />
      <TextArea
        label={words.note}
        name="note"
        id={`note-${id}`}
        value={typed.note}
        error={errorText(t, errors.note)}
        maxlength={REASON_MAX}
        rows={3}
        required
      />
      <div>
        <Button type="submit" variant="secondary">{words.decide}</Button>
      </div>
    </form>
  );
}
