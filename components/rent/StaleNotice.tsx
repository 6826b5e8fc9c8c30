import { Notice } from "@/components/ui/Notice.tsx";
import type { Item } from "@/domain/rent/item.ts";
import type { Look } from "./look.ts";
import { priceLine } from "./price_line.ts";

export interface StaleNoticeProps extends Pick<Look, "t" | "lang"> {
  item: Item;
}

/** Says that a thing was changed elsewhere, and shows how it stands now. */
export function StaleNotice({ item, ...look }: StaleNoticeProps) {
  const words = look.t.uploads.form;
  return (
    <Notice tone="amber" title={words.staleTitle}>
      <p>{words.staleText}</p>
      <details class="mt-2" open>
        <summary class="min-h-11 py-2 font-semibold underline">
          {words.staleNow}
        </summary>
        <p class="font-semibold">{item.title}</p>
        <p>{priceLine(item, look)}</p>
        <p class="whitespace-pre-line">{item.body}</p>
      </details>
    </Notice>
  );
}
