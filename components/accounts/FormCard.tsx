import type { ComponentChildren } from "preact";
import { Notice } from "@/components/ui/Notice.tsx";

export interface FormCardProps {
  title: string;
  lead: string;
  /** What is wrong with the form as a whole. */
  problem?: string;
  children: ComponentChildren;
}

/** The frame of a short form that stands alone on its page. */
export function FormCard({ title, lead, problem, children }: FormCardProps) {
  return (
    <section class="flex w-full flex-col gap-6 rounded-2xl border border-line bg-surface p-6 md:p-8">
      <header class="flex flex-col gap-2">
        <h1 class="text-2xl">{title}</h1>
        <p class="text-soft">{lead}</p>
      </header>
      {problem && <Notice tone="rose">{problem}</Notice>}
      {children}
    </section>
  );
}
