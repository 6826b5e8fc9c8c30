import type { ComponentChildren } from "preact";

export interface CardProps {
  /** Names the card among the others of its page. */
  id: string;
  title: string;
  hint?: string;
  children: ComponentChildren;
}

/** One matter of a page of the staff. */
export function Card({ id, title, hint, children }: CardProps) {
  return (
    <section
      aria-labelledby={id}
      class="flex min-w-0 flex-col gap-4 rounded-2xl border border-line bg-surface p-5 md:p-6"
    >
      <header>
        <h2 id={id} class="text-lg">{title}</h2>
        {hint && <p class="text-sm text-soft">{hint}</p>}
      </header>
      {children}
    </section>
  );
}
