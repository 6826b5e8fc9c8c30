export interface TextPageProps {
  title: string;
  lead: string;
  sections: readonly { title: string; text: readonly string[] }[];
}

/** A page to be read: one title, one lead, short sections. */
export function TextPage({ title, lead, sections }: TextPageProps) {
  return (
    <article class="mx-auto flex max-w-prose flex-col gap-10 py-4 md:py-8">
      <header class="flex flex-col gap-3">
        <h1 class="text-2xl">{title}</h1>
        <p class="text-lg text-soft">{lead}</p>
      </header>
      {sections.map((section) => (
        <section key={section.title} class="flex flex-col gap-3">
          <h2 class="text-xl">{section.title}</h2>
          {section.text.map((paragraph) => <p key={paragraph}>{paragraph}</p>)}
        </section>
      ))}
    </article>
  );
}
