import type { ComponentChildren } from "preact";
import { Icon, type IconName } from "./Icon.tsx";

export interface NoticeProps {
  tone: keyof typeof TONES;
  title?: string;
  children: ComponentChildren;
}

/** Something to know on this page: a saved change, a refusal, a warning. */
export function Notice({ tone, title, children }: NoticeProps) {
  const { look, icon } = TONES[tone];
  return (
    <div
      role={tone === "rose" ? "alert" : "status"}
      class={`flex gap-3 rounded-xl p-4 ${look}`}
    >
      <Icon name={icon} size={24} />
      <div class="flex min-w-0 flex-col gap-1 text-ink">
        {title && <p class="font-bold">{title}</p>}
        <div>{children}</div>
      </div>
    </div>
  );
}

const TONES: Record<
  "neutral" | "pine" | "amber" | "rose",
  { look: string; icon: IconName }
> = {
  neutral: { look: "bg-raised text-soft", icon: "info" },
  pine: { look: "bg-pine-tint text-pine", icon: "circle-check" },
  amber: { look: "bg-amber-tint text-amber", icon: "triangle-alert" },
  rose: { look: "bg-rose-tint text-rose", icon: "circle-alert" },
};
