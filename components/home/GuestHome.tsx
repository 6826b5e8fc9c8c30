import type { Language, Messages } from "@/locales/mod.ts";
import type { ItemCard } from "@/domain/rent/item.ts";
import { EmptyState } from "@/components/ui/EmptyState.tsx";
import { Districts } from "./Districts.tsx";
import { Hero } from "./Hero.tsx";
import { HowItWorks } from "./HowItWorks.tsx";
import { Newest } from "./Newest.tsx";

export interface HomeProps {
  t: Messages;
  lang: Language;
  now: Date;
  items: readonly ItemCard[];
}

/** What Madang is and what is going on, for those who look in. */
export function GuestHome({ t, lang, now, items }: HomeProps) {
  const { home } = t.pages;
  return (
    <div class="flex flex-col gap-12 md:gap-16">
      <Hero t={t} />
      <Newest
        title={home.newest}
        href="/rent"
        items={items}
        look={{ t, lang, now }}
        empty={
          <EmptyState
            drawing="box"
            title={home.emptyTitle}
            text={home.emptyText}
            action={{ href: "/rent/new", label: home.publish }}
          />
        }
      />
      <HowItWorks t={t} />
      <Districts t={t} lang={lang} />
    </div>
  );
}
