import type { ComponentChildren } from "preact";
import { Icon, type IconName } from "@/components/ui/Icon.tsx";
import type { LinkState } from "@/domain/accounts/confirmation.ts";

export interface LinkCardProps {
  state: LinkState;
  /** Title and text for this state. */
  words: readonly string[];
  /** What there is to do. */
  children: ComponentChildren;
}

/** What the link of a letter is to the one who opened it, and what they can do. */
export function LinkCard({ state, words, children }: LinkCardProps) {
  const { icon, look } = LOOKS[state];
  const [title, text] = words;
  return (
    <section class="mx-auto flex w-full max-w-md flex-col items-center gap-5 py-8 text-center md:py-14">
      <span
        class={`inline-flex size-16 items-center justify-center rounded-full ${look}`}
      >
        <Icon name={icon} size={24} />
      </span>
      <h1 class="text-2xl">{title}</h1>
      <p class="text-soft">{text}</p>
      <div class="flex w-full flex-col gap-3 pt-2">{children}</div>
    </section>
  );
}

const LOOKS: Record<LinkState, { icon: IconName; look: string }> = {
  ready: { icon: "mail", look: "bg-persimmon-tint text-persimmon" },
  used: { icon: "circle-check", look: "bg-pine-tint text-pine" },
  guest: { icon: "key-round", look: "bg-persimmon-tint text-persimmon" },
  foreign: { icon: "circle-user-round", look: "bg-amber-tint text-amber" },
  taken: { icon: "circle-alert", look: "bg-amber-tint text-amber" },
  invalid: { icon: "triangle-alert", look: "bg-amber-tint text-amber" },
};
