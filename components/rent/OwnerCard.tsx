import { TrustLine } from "@/components/reviews/TrustLine.tsx";
import { Avatar } from "@/components/ui/Avatar.tsx";
import { Icon } from "@/components/ui/Icon.tsx";
import type { ItemOwner } from "@/domain/rent/item.ts";
import type { Trust } from "@/domain/reviews/mod.ts";
import { regionFullName } from "@/domain/regions/regions.ts";
import type { Look } from "./look.ts";

export interface OwnerCardProps {
  owner: ItemOwner;
  trust: Trust;
  look: Pick<Look, "t" | "lang">;
}

/** The neighbour behind a thing; the whole card leads to their page. */
export function OwnerCard({ owner, trust, look: { t, lang } }: OwnerCardProps) {
  return (
    <a
      href={`/people/${owner.handle}`}
      class="flex items-center gap-3 rounded-xl border border-line bg-surface p-4 transition-colors hover:bg-raised"
    >
      <Avatar name={owner.name} photo={owner.photo} />
      <span class="flex min-w-0 flex-1 flex-col">
        <span class="truncate font-semibold">{owner.name}</span>
        <span class="truncate text-sm text-soft">
          {regionFullName(owner.region, lang)}
        </span>
        <TrustLine trust={trust} t={t} lang={lang} />
      </span>
      <Icon name="chevron-right" class="text-soft" />
    </a>
  );
}
