import type { ComponentChildren } from "preact";
import { Icon, type IconName } from "./Icon.tsx";

export interface ChipProps {
  href: string;
  selected?: boolean;
  icon?: IconName;
  children: ComponentChildren;
}

/** A round link that narrows a list. */
export function Chip({ href, selected, icon, children }: ChipProps) {
  return (
    <a
      href={href}
      aria-current={selected ? "true" : undefined}
      class={`inline-flex min-h-11 shrink-0 items-center gap-2 rounded-full border px-4 text-sm font-semibold whitespace-nowrap transition-colors ${
        selected
          ? "border-ink bg-ink text-page"
          : "border-line bg-surface text-ink hover:border-edge hover:bg-raised"
      }`}
    >
      {icon && <Icon name={icon} />}
      {children}
    </a>
  );
}
