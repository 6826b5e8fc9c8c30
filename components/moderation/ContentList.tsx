import type { ComponentChildren } from "preact";
import { Badge } from "@/components/ui/Badge.tsx";
import type { StaffLook } from "./staff_look.ts";
import { MeasureForm } from "./MeasureForm.tsx";
import type { TriedMeasure } from "./PersonMeasures.tsx";

export interface ContentEntry {
  id: string;
  /** Where its verbs are posted to. */
  path: string;
  face: ComponentChildren;
  /** Its owner has put it away. */
  hidden: boolean;
  withheld: boolean;
}

export interface ContentListProps {
  entries: readonly ContentEntry[];
  empty: string;
  /** Whether this viewer may hide and show them. */
  open: boolean;
  deed: string;
  tried: TriedMeasure;
  look: StaffLook;
}

/** Things or reviews of somebody, each with the way to hide it or show it again. */
export function ContentList(props: ContentListProps) {
  const { entries, empty, open, deed, tried, look } = props;
  const { t } = look;
  const words = t.admin.person;
  if (entries.length === 0) return <p class="text-soft">{empty}</p>;
  return (
    <ul class="flex flex-col divide-y divide-line">
      {entries.map((entry) => {
        const verb = entry.withheld ? "release" : "withholding";
        const mine = tried.form === `${entry.path}/${verb}`;
        return (
          <li
            key={entry.id}
            class="flex flex-col gap-1 py-4 first:pt-0 last:pb-0"
          >
            <div class="flex flex-wrap items-start justify-between gap-3">
              <div class="min-w-0 flex-1">{entry.face}</div>
              {entry.withheld
                ? (
                  <Badge tone="amber" icon="eye-off">
                    {t.admin.withheld.badge}
                  </Badge>
                )
                : entry.hidden && (
                  <Badge tone="neutral" icon="eye-off">{words.hidden}</Badge>
                )}
            </div>
            {open && (
              <MeasureForm
                id={entry.id}
                action={`${entry.path}/${verb}`}
                label={entry.withheld ? words.show : words.hide}
                text=""
                quiet
                deed={deed}
                typed={mine ? tried.typed : {}}
                errors={mine ? tried.errors : {}}
                open={mine}
                look={look}
              />
            )}
          </li>
        );
      })}
    </ul>
  );
}
