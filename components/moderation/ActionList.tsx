import type { StaffAction } from "@/domain/moderation/mod.ts";
import { ActionLine } from "./ActionLine.tsx";
import type { StaffLook } from "./staff_look.ts";

export interface ActionListProps {
  actions: readonly StaffAction[];
  look: StaffLook;
  /** What stands there while there is none. */
  empty: string;
  withTarget?: boolean;
}

/** What staff did, the newest first. */
export function ActionList(props: ActionListProps) {
  const { actions, look, empty, withTarget } = props;
  if (actions.length === 0) return <p class="text-soft">{empty}</p>;
  return (
    <ul class="flex flex-col gap-5">
      {actions.map((action) => (
        <li key={action.id}>
          <ActionLine action={action} look={look} withTarget={withTarget} />
        </li>
      ))}
    </ul>
  );
}
