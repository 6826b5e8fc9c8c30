import type { Band } from "@/domain/reviews/mod.ts";

/** The colour of each band; the face and the word stand beside it. */
export const BAND_TEXT: Record<Band, string> = {
  great: "text-pine",
  good: "text-ink",
  fair: "text-amber",
  poor: "text-rose",
  none: "text-soft",
};

/** The same behind a face. */
export const BAND_BACK: Record<Band, string> = {
  great: "bg-pine-tint",
  good: "bg-raised",
  fair: "bg-amber-tint",
  poor: "bg-rose-tint",
  none: "bg-raised",
};
