import { Button } from "@/components/ui/Button.tsx";
import { SelectField } from "@/components/ui/SelectField.tsx";
import { Tabs } from "@/components/ui/Tabs.tsx";
import {
  type AgeName,
  AGES,
  ALL_REASONS,
  type QueueFilter,
  queuePath,
  REPORT_STATES,
} from "@/domain/moderation/mod.ts";
import { TARGET_KINDS } from "@/domain/reports/mod.ts";
import { reasonText, type StaffLook } from "./staff_look.ts";

export interface QueueFiltersProps {
  filter: QueueFilter;
  counts: Readonly<Record<QueueFilter["state"], number>>;
  look: StaffLook;
}

/** Waiting or decided, and what about. */
export function QueueFilters(props: QueueFiltersProps) {
  const { filter, counts, look: { t } } = props;
  const words = t.admin.queue;
  const all = { value: "", label: words.all };
  const isNarrow = Boolean(filter.kind || filter.reason || filter.age);
  return (
    <div class="flex flex-col gap-5">
      <Tabs
        label={words.title}
        items={REPORT_STATES.map((state) => ({
          href: queuePath(filter, { state }),
          label: words.states[state],
          count: counts[state],
          current: state === filter.state,
        }))}
      />
      <form
        action="/admin/reports"
        class="grid items-end gap-3 sm:grid-cols-2 md:grid-cols-[1fr_1fr_1fr_auto]"
      >
        {filter.state !== "received" && (
          <input type="hidden" name="state" value={filter.state} />
        )}
        <SelectField
          label={words.kind}
          name="kind"
          value={filter.kind ?? ""}
          options={[
            all,
            ...TARGET_KINDS.map((value) => ({
              value,
              label: t.admin.targets[value],
            })),
          ]}
        />
        <SelectField
          label={words.reason}
          name="reason"
          value={filter.reason ?? ""}
          options={[
            all,
            ...ALL_REASONS.map((value) => ({
              value,
              label: reasonText(value, { t }),
            })),
          ]}
        />
        <SelectField
          label={words.age}
          name="age"
          value={filter.age ?? ""}
          options={[
            all,
            ...(Object.keys(AGES) as AgeName[]).map((value) => ({
              value,
              label: words.ages[value],
            })),
          ]}
        />
        <div class="flex flex-wrap gap-2">
          <Button type="submit" variant="secondary">{words.apply}</Button>
          {isNarrow && (
            <Button
              href={queuePath(filter, { kind: null, reason: null, age: null })}
              variant="quiet"
            >
              {words.clear}
            </Button>
          )}
        </div>
      </form>
    </div>
  );
}
