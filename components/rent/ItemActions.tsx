import { ActionBar } from "@/components/ui/ActionBar.tsx";
import { Button } from "@/components/ui/Button.tsx";
import { shortId } from "@/domain/shared/ids.ts";
import { BookmarkButton } from "@/islands/BookmarkButton.tsx";
import { ShareButton } from "@/islands/ShareButton.tsx";
import type { ItemViewProps } from "./ItemView.tsx";
import { OwnerTools } from "./OwnerTools.tsx";
import { priceLine } from "./price_line.ts";

/** What may be done here: keeping for neighbours, editing for the owner, sharing for all. */
export function ItemActions({ item, look, own, url }: ItemViewProps) {
  const words = look.t.rent.item;
  const path = `/rent/${shortId(item.id)}`;
  return (
    <>
      <div class="flex flex-wrap items-center gap-3">
        <div class="contents md:block md:flex-1">
          <ActionBar>
            <p class="min-w-0 flex-1 font-bold tabular-nums md:hidden">
              {priceLine(item, look)}
            </p>
            <div class="flex-1">
              {own
                ? (
                  <Button
                    href={`${path}/edit`}
                    icon="pencil"
                    wide
                  >
                    {words.edit}
                  </Button>
                )
                : (
                  <BookmarkButton
                    action={`${path}/bookmark`}
                    bookmarked={item.bookmarked}
                    count={item.bookmarkCount}
                    words={{ keep: words.bookmark, letGo: words.unbookmark }}
                  />
                )}
            </div>
          </ActionBar>
        </div>
        <ShareButton
          url={url}
          title={item.title}
          words={{
            share: words.share,
            copied: words.shareCopied,
            failed: words.shareFailed,
          }}
        />
      </div>
      {own && <OwnerTools item={item} t={look.t} />}
    </>
  );
}
