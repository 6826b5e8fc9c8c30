import { EmptyState } from "@/components/ui/EmptyState.tsx";
import { Notice } from "@/components/ui/Notice.tsx";
import { Tabs } from "@/components/ui/Tabs.tsx";
import { cursorText, type StaffAppeal } from "@/domain/moderation/mod.ts";
import type { Typed } from "@/domain/shared/forms.ts";
import type { FieldErrors, ProblemName } from "@/domain/shared/problems.ts";
import { AppealTile } from "./AppealTile.tsx";
import { More } from "./More.tsx";
import { StaffFrame } from "./StaffFrame.tsx";
import type { StaffLook } from "./staff_look.ts";

/** A judgement that was refused. */
export interface TriedJudgement {
  id: string | null;
  typed: Typed;
  errors: FieldErrors;
  refused: ProblemName | null;
}

export interface AppealsViewProps {
  state: StaffAppeal["state"];
  appeals: readonly StaffAppeal[];
  /** How many wait. */
  waiting: number;
  hasNext: boolean;
  hasBefore: boolean;
  tried: TriedJudgement;
  done: boolean;
  look: StaffLook;
}

/** `/admin/appeals`: who thinks that staff were wrong about them. */
export function AppealsView(props: AppealsViewProps) {
  const { state, appeals, hasNext, hasBefore, tried, look } = props;
  const { t } = look;
  const words = t.admin.appeals;
  const last = appeals.at(-1);
  const path = (of: StaffAppeal["state"]) =>
    of === "received" ? "/admin/appeals" : "/admin/appeals?state=decided";
  const after = (cursor: string) =>
    `/admin/appeals?${new URLSearchParams({ state, after: cursor })}`;
  return (
    <StaffFrame
      look={look}
      current="appeals"
      title={words.title}
      lead={words.lead}
    >
      <Tabs
        label={words.title}
        items={(["received", "decided"] as const).map((each) => ({
          href: path(each),
          label: words.states[each],
          count: each === "received" ? props.waiting : undefined,
          current: each === state,
        }))}
      />
      {props.done && <Notice tone="pine">{t.admin.done}</Notice>}
      {tried.refused && <Notice tone="rose">{t.problems[tried.refused]}
      </Notice>}
      {appeals.length === 0
        ? (
          <EmptyState
            drawing="wire"
            title={words.emptyTitle}
            text={words.emptyText}
          />
        )
        : (
          <ul class="flex flex-col gap-4">
            {appeals.map((appeal) => (
              <li key={appeal.id}>
                <AppealTile appeal={appeal} tried={tried} look={look} />
              </li>
            ))}
          </ul>
        )}
      <More
        t={t}
        next={hasNext && last ? after(cursorText(last)) : null}
        first={hasBefore ? path(state) : null}
      />
    </StaffFrame>
  );
}
