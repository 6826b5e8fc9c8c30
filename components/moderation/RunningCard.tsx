import type { RunningDealing } from "@/domain/moderation/mod.ts";
import { moment } from "@/locales/format_dates.ts";
import { Card } from "./Card.tsx";
import { personName, type StaffLook } from "./staff_look.ts";

/** What somebody has agreed on with others and not ended: whoever shuts them out should know. */
export function RunningCard(
  { dealings, look }: {
    dealings: readonly RunningDealing[];
    look: StaffLook;
  },
) {
  const { t } = look;
  const words = t.admin.person;
  return (
    <Card id="running" title={words.running} hint={words.runningText}>
      {dealings.length === 0
        ? <p class="text-soft">{words.noRunning}</p>
        : (
          <ul class="flex flex-col gap-3">
            {dealings.map((dealing) => (
              <li key={dealing.id}>
                <p class="font-semibold">{dealing.subjectTitle}</p>
                <p class="flex flex-wrap gap-x-3 text-sm text-soft tabular-nums">
                  <a
                    href={`/admin/people/${dealing.otherHandle}`}
                    class="underline hover:text-ink"
                  >
                    {personName({ name: dealing.otherName }, t)}
                  </a>
                  <span>
                    {words.period(
                      moment(dealing.startsAt, look),
                      moment(dealing.endsAt, look),
                    )}
                  </span>
                </p>
              </li>
            ))}
          </ul>
        )}
    </Card>
  );
}
