import type { IconName } from "@/components/ui/Icon.tsx";
import { isNews, type NoticeKind } from "@/domain/spaces.ts";

/** How a kind of notification looks: an icon, in the colour of what it means. */
export interface NoticeLook {
  icon: IconName;
  tone: keyof typeof NOTICE_TONES;
}

export const NOTICE_TONES = {
  persimmon: "bg-persimmon-tint text-persimmon",
  pine: "bg-pine-tint text-pine",
  amber: "bg-amber-tint text-amber",
  rose: "bg-rose-tint text-rose",
  neutral: "bg-raised text-soft",
};

const LOOKS: Record<NoticeKind, NoticeLook> = {
  "message.sent": { icon: "message-circle", tone: "persimmon" },
  "appointment.proposed": { icon: "map-pin", tone: "amber" },
  "appointment.confirmed": { icon: "map-pin", tone: "pine" },
  "appointment.cancelled": { icon: "map-pin", tone: "rose" },
  "appointment.soon": { icon: "clock", tone: "amber" },
  "deal.requested": { icon: "inbox", tone: "amber" },
  "deal.accepted": { icon: "handshake", tone: "pine" },
  "deal.declined": { icon: "x", tone: "neutral" },
  "deal.withdrawn": { icon: "undo-2", tone: "neutral" },
  "deal.cancelled": { icon: "x", tone: "rose" },
  "deal.expired": { icon: "clock", tone: "neutral" },
  "deal.no_show": { icon: "user-x", tone: "rose" },
  "deal.dates_proposed": { icon: "calendar-clock", tone: "amber" },
  "deal.dates_accepted": { icon: "calendar-check", tone: "pine" },
  "deal.dates_refused": { icon: "calendar", tone: "neutral" },
  "deal.handover_started": { icon: "package", tone: "amber" },
  "deal.handed_over": { icon: "package", tone: "pine" },
  "deal.return_started": { icon: "undo-2", tone: "amber" },
  "deal.returned": { icon: "circle-check", tone: "pine" },
  "deal.due": { icon: "clock", tone: "amber" },
  "deal.handover_settled": { icon: "package", tone: "amber" },
  "deal.return_settled": { icon: "circle-check", tone: "amber" },
  "deal.overdue": { icon: "triangle-alert", tone: "rose" },
  "review.written": { icon: "star", tone: "amber" },
  "review.published": { icon: "star", tone: "pine" },
  "report.decided": { icon: "flag", tone: "pine" },
  "content.removed": { icon: "eye-off", tone: "rose" },
  "standing.changed": { icon: "circle-user-round", tone: "amber" },
  "dealing.stranded": { icon: "user-x", tone: "amber" },
  "appeal.decided": { icon: "mail", tone: "neutral" },
};

export function noticeLook(kind: string): NoticeLook {
  return isNews(kind) ? LOOKS[kind] : { icon: "bell", tone: "neutral" };
}
