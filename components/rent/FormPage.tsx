import type { ComponentChildren } from "preact";

export interface FormPageProps {
  title: string;
  lead?: string;
  /** Something to know before one starts. */
  note?: string | null;
  children: ComponentChildren;
}

/** A page that is one form. */
export function FormPage({ title, lead, note, children }: FormPageProps) {
  return (
    <div class="mx-auto flex w-full max-w-form flex-col gap-6">
      <header class="flex flex-col gap-1">
        <h1 class="text-2xl">{title}</h1>
        {lead && <p class="text-soft">{lead}</p>}
        {note && <p class="text-sm text-soft">{note}</p>}
      </header>
      {children}
    </div>
  );
}
