import type { ComponentChildren } from "preact";
import { Icon, type IconName } from "./Icon.tsx";

export interface BadgeProps {
  tone: keyof typeof TONES;
  icon?: IconName;
  children: ComponentChildren;
}

/** A status: colour, word and, where it matters, an icon. */
export function Badge({ tone, icon, children }: BadgeProps) {
  return (
    <span
      class={`inline-flex max-w-full items-center gap-1 rounded-2xl px-2.5 py-1 text-sm font-semibold whitespace-nowrap ${
        TONES[tone]
      }`}
    >
      {icon && <Icon name={icon} class="size-4" />}
      {children}
    </span>
  );
}

const TONES = {
  neutral: "bg-raised text-ink",
  pine: "bg-pine-tint text-pine",
  amber: "bg-amber-tint text-amber",
  rose: "bg-rose-tint text-rose",
  persimmon: "bg-persimmon-tint text-persimmon",
};
