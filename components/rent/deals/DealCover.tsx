import { Icon } from "@/components/ui/Icon.tsx";
import { PhotoFrame } from "@/components/ui/PhotoFrame.tsx";
import type { DealSheet } from "@/domain/rent/deals/sheet.ts";
import { CATEGORY_ICONS } from "../category_icons.ts";

/** A small picture of what a deal is about. */
export function DealCover({ item: { cover, category } }: DealSheet) {
  return (
    <div class="size-16 shrink-0 overflow-hidden rounded-lg md:size-20">
      {cover
        ? <PhotoFrame photo={{ id: cover.key, ...cover }} alt="" sizes="80px" />
        : (
          <div class="flex size-full items-center justify-center bg-raised text-edge">
            <Icon name={CATEGORY_ICONS[category]} class="size-1/2" />
          </div>
        )}
    </div>
  );
}
