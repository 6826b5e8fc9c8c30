import { buttonClass } from "@/components/ui/Button.tsx";
import { Icon } from "@/components/ui/Icon.tsx";
import type { Item } from "@/domain/rent/item.ts";
import { shortId } from "@/domain/shared/ids.ts";
import { count } from "@/locales/format.ts";
import type { Look } from "./look.ts";

export interface BookmarkFormProps {
  item: Pick<Item, "id" | "bookmarked" | "bookmarkCount">;
  look: Pick<Look, "t" | "lang">;
}

/** Keeps a thing, or lets go of it. A guest is asked to sign in first. */
export function BookmarkForm({ item, look }: BookmarkFormProps) {
  const { t, lang } = look;
  const { bookmarked, bookmarkCount } = item;
  const variant = bookmarked ? "secondary" : "primary";
  return (
    <form method="post" action={`/rent/${shortId(item.id)}/bookmark`}>
      <button
        type="submit"
        aria-pressed={bookmarked ? "true" : "false"}
        class={buttonClass({ variant, wide: true })}
      >
        <Icon
          name="heart"
          filled={bookmarked}
          class={bookmarked ? "text-persimmon" : ""}
        />
        <span>
          {bookmarked ? t.rent.item.unbookmark : t.rent.item.bookmark}
        </span>
        {bookmarkCount > 0 && (
          <span class="tabular-nums">{count(bookmarkCount, lang)}</span>
        )}
      </button>
    </form>
  );
}
