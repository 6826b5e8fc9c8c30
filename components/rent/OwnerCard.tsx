import { Avatar } from "@/components/ui/Avatar.tsx";
import { Icon } from "@/components/ui/Icon.tsx";
import type { ItemOwner } from "@/domain/rent/item.ts";
import { regionFullName } from "@/domain/regions/regions.ts";
import type { Look } from "./look.ts";

export interface OwnerCardProps {
  owner: ItemOwner;
  look: Pick<Look, "lang">;
}

/** The neighbour behind a thing; the whole card leads to their page. */
export function OwnerCard({ owner, look: { lang } }: OwnerCardProps) {
  return (
    <a
      href={`/people/${owner.handle}`}
      class="flex items-center gap-3 rounded-xl border border-line bg-surface p-4 transition-colors hover:bg-raised"
    >
      <Avatar name={owner.name} />
      <span class="flex min-w-0 flex-1 flex-col">
        <span class="truncate font-semibold">{owner.name}</span>
        <span class="truncate text-sm text-soft">
          {regionFullName(owner.region, lang)}
        </span>
      </span>
      <Icon name="chevron-right" class="text-soft" />
    </a>
  );
}
