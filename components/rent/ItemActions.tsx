import { ActionBar } from "@/components/ui/ActionBar.tsx";
import { Button } from "@/components/ui/Button.tsx";
import { shortId } from "@/domain/shared/ids.ts";
import { BookmarkButton } from "@/islands/BookmarkButton.tsx";
import { ShareButton } from "@/islands/ShareButton.tsx";
import type { ItemViewProps } from "./ItemView.tsx";
import { OwnerTools } from "./OwnerTools.tsx";
import { priceLine } from "./price_line.ts";

/** What may be done here besides asking for it: talking and keeping for neighbours, editing for the owner, sharing for all. */
export function ItemActions(props: ItemViewProps) {
  const { item, look, own, url } = props;
  const words = look.t.rent.item;
  return (
    <>
      <div class="flex flex-wrap items-center gap-3 [&>*]:grow">
        {own ? <OwnerBar {...props} /> : <ForNeighbours {...props} />}
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

function OwnerBar({ item, look }: ItemViewProps) {
  return (
    <div class="contents md:block md:flex-1">
      <ActionBar>
        <p class="min-w-0 flex-1 font-bold tabular-nums md:hidden">
          {priceLine(item, look)}
        </p>
        <div class="flex-1">
          <Button href={`/rent/${shortId(item.id)}/edit`} icon="pencil" wide>
            {look.t.rent.item.edit}
          </Button>
        </div>
      </ActionBar>
    </div>
  );
}

function ForNeighbours({ item, look }: ItemViewProps) {
  const words = look.t.rent.item;
  const path = `/rent/${shortId(item.id)}`;
  return (
    <>
      <form
        method="post"
        action={`${path}/inquiry`}
        class="basis-full sm:basis-auto"
      >
        <Button type="submit" variant="secondary" icon="message-circle" wide>
          {look.t.deals.request.talk}
        </Button>
      </form>
      <BookmarkButton
        action={`${path}/bookmark`}
        bookmarked={item.bookmarked}
        count={item.bookmarkCount}
        words={{ keep: words.bookmark, letGo: words.unbookmark }}
      />
    </>
  );
}
