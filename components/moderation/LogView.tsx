import { Button } from "@/components/ui/Button.tsx";
import { SelectField } from "@/components/ui/SelectField.tsx";
import { TextField } from "@/components/ui/TextField.tsx";
import {
  ACTION_KINDS,
  cursorText,
  type LogFilter,
  logPath,
  type StaffAction,
} from "@/domain/moderation/mod.ts";
import { ActionList } from "./ActionList.tsx";
import { More } from "./More.tsx";
import { StaffFrame } from "./StaffFrame.tsx";
import type { StaffLook } from "./staff_look.ts";

export interface LogViewProps {
  actions: readonly StaffAction[];
  hasNext: boolean;
  hasBefore: boolean;
  filter: LogFilter;
  look: StaffLook;
}

/** `/admin/log`: everything that staff did, the newest first. */
export function LogView(props: LogViewProps) {
  const { actions, hasNext, hasBefore, filter, look } = props;
  const { t } = look;
  const words = t.admin.log;
  const last = actions.at(-1);
  return (
    <StaffFrame look={look} current="log" title={words.title} lead={words.lead}>
      <form
        action="/admin/log"
        class="grid items-end gap-3 sm:grid-cols-[1fr_1fr_auto]"
      >
        <SelectField
          label={words.kind}
          name="kind"
          value={filter.kind ?? ""}
          options={[
            { value: "", label: words.all },
            ...ACTION_KINDS.map((value) => ({
              value,
              label: t.admin.kinds[value],
            })),
          ]}
        />
        <TextField
          label={`${words.who} (${words.whoHint})`}
          name="who"
          value={filter.who ?? ""}
          maxlength={40}
        />
        <Button type="submit" variant="secondary">{words.apply}</Button>
      </form>
      <ActionList
        actions={actions}
        look={look}
        empty={words.none}
        withTarget
      />
      <More
        t={t}
        next={hasNext && last ? logPath(filter, cursorText(last)) : null}
        first={hasBefore ? logPath(filter) : null}
      />
    </StaffFrame>
  );
}
