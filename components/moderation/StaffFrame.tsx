import type { ComponentChildren } from "preact";
import { Tabs } from "@/components/ui/Tabs.tsx";
import { type Duty, hasDuty } from "@/domain/moderation/mod.ts";
import type { StaffLook } from "./staff_look.ts";

/** The pages of the staff area, in the order of the day's work, and what one needs to be let in. */
const PAGES = {
  reports: "read_reports",
  appeals: "judge",
  people: "read_reports",
  log: "read_log",
  statistics: "read_statistics",
  feedback: "answer_feedback",
  roles: "change_role",
} as const satisfies Record<string, Duty>;

export type StaffPage = keyof typeof PAGES;
const NAMES = Object.keys(PAGES) as StaffPage[];

export interface StaffFrameProps {
  look: StaffLook;
  current: StaffPage;
  title: string;
  lead?: string;
  /** What stands beside the heading. */
  aside?: ComponentChildren;
  children: ComponentChildren;
}

/** The frame of every page that only staff see. */
export function StaffFrame(props: StaffFrameProps) {
  const { look: { t, viewer }, current, title, lead, aside } = props;
  return (
    <div class="flex flex-col gap-8">
      <Tabs
        label={t.admin.nav}
        items={NAMES.filter((name) => hasDuty(viewer.role, PAGES[name]))
          .map((name) => ({
            href: `/admin/${name}`,
            label: t.admin.tabs[name],
            current: name === current,
          }))}
      />
      <header class="flex flex-wrap items-end justify-between gap-4">
        <div class="flex flex-col gap-1">
          <h1 class="text-2xl">{title}</h1>
          {lead && <p class="max-w-prose text-soft">{lead}</p>}
        </div>
        {aside}
      </header>
      {props.children}
    </div>
  );
}
