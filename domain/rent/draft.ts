import {
  choice,
  type FormReading,
  type FormValues,
  optional,
  readForm,
  text,
  wholeNumber,
} from "../shared/forms.ts";
import { CATEGORY_IDS } from "./categories.ts";
import { SECTIONS, UNITS, VISIBILITIES } from "./item.ts";

export const TITLE_MIN = 2;
export const TITLE_MAX = 40;
export const BODY_MAX = 2000;
/** Largest price and deposit, in won. */
export const PRICE_MAX = 10_000_000;
/** Largest stated replacement value, in won. */
export const VALUE_MAX = 100_000_000;

/**
 * What a person writes about a thing, field by field as `/rent/new` and `/rent/:id/edit` send it.
 * An empty price is "to be agreed", 0 is free.
 */
export const itemFields = {
  section: choice(SECTIONS, "sectionUnknown"),
  category: choice(CATEGORY_IDS, "categoryUnknown"),
  title: text({ min: TITLE_MIN, max: TITLE_MAX, key: "titleLength" }),
  body: text({ min: 1, max: BODY_MAX, key: "bodyLength", lines: true }),
  price: optional(won(PRICE_MAX, "priceRange")),
  unit: choice(UNITS, "unitUnknown"),
  deposit: optional(won(PRICE_MAX, "depositRange")),
  value: optional(won(VALUE_MAX, "valueRange")),
};

/** Whether the thing is on show; only the edit form asks. */
export const stateField = choice(VISIBILITIES, "stateUnknown");

/** What a person wrote about a thing, checked. */
export type ItemDraft = FormValues<typeof itemFields>;

/** Reads what a person wrote; refuses fields nobody asked for. */
export function parseItemDraft(
  form: FormData,
): FormReading<typeof itemFields> {
  return readForm(itemFields, form);
}

function won(max: number, key: string) {
  return wholeNumber({ min: 0, max, key });
}
