import {
  districtsByDistance,
  isDistrict,
  isProvince,
  provinceOf,
} from "../regions/regions.ts";
import { QUERY_MAX } from "../search/mod.ts";
import {
  choice,
  type Field,
  optional,
  readField,
  readForm,
  rule,
  text,
  type Typed,
  wholeNumber,
} from "../shared/forms.ts";
import type { FieldErrors } from "../shared/problems.ts";
import { type Day, parseDay } from "../shared/seoul_time.ts";
import { CATEGORY_IDS, type CategoryId } from "./categories.ts";
import { type Section, SECTIONS } from "./item.ts";

export const SORTS = ["newest", "price", "nearest", "bookmarks"] as const;
export type Sort = (typeof SORTS)[number];

export const PAGE_SIZE = 12;
/** Nobody turns more pages than this; filters go further. */
export const PAGE_MAX = 1000;
/** `region=` with nothing behind it. */
export const EVERYWHERE = "";

/** What the address of a list asks for. */
export interface Listing {
  section: Section;
  category: CategoryId | null;
  /** A district, a province or `EVERYWHERE`; null when the address does not say. */
  region: string | null;
  q: string;
  sort: Sort;
  /** Only what is free from the first to the last of these days. */
  days: Days | null;
  page: number;
}

/** Whole days, both included. */
export interface Days {
  from: Day;
  to: Day;
}

export const FIRST_LISTING: Readonly<Listing> = {
  section: "lend",
  category: null,
  region: null,
  q: "",
  sort: "newest",
  days: null,
  page: 1,
};

/** A list's address as read; what cannot be read falls back, with the error beside it. */
export interface ListingReading {
  listing: Listing;
  /** Null when everything could be read. */
  errors: FieldErrors | null;
  typed: Typed;
}

const listingFields = {
  section: optional(choice(SECTIONS, "sectionUnknown")),
  category: optional(choice(CATEGORY_IDS, "categoryUnknown")),
  region: text({ min: 0, max: 8, key: "placeUnknown" }).check(
    rule(isPlaceOrEmpty, "placeUnknown"),
  ),
  q: text({ min: 0, max: QUERY_MAX, key: "queryLength" }),
  sort: optional(choice(SORTS, "sortUnknown")),
  from: optional(dayField()),
  to: optional(dayField()),
};

function dayField(): Field<Day> {
  return text({ min: 10, max: 10, key: "dayUnknown" }).check(
    rule((day) => parseDay(day) !== null, "dayUnknown"),
  );
}

const pageField: Field<number | null> = optional(
  wholeNumber({ min: 1, max: PAGE_MAX, key: "pageUnknown" }),
);

/** Reads a list's address. Parameters it does not know are passed over: people share links with all sorts of them. */
export function parseListing(params: URLSearchParams): ListingReading {
  const reading = readForm(listingFields, params);
  const { section, category, region, q, sort, from, to } = reading.values;
  const days = daysOf(from ?? null, to ?? null);
  const errors: FieldErrors = {
    ...(reading.ok ? {} : reading.errors),
    ...(days && days.to < days.from ? { to: { key: "daysOrder" } } : {}),
  };
  const isFine = Object.keys(errors).length === 0;
  const listing: Listing = {
    section: section ?? FIRST_LISTING.section,
    category: category ?? null,
    region: params.has("region") ? region ?? EVERYWHERE : null,
    q: q ?? "",
    sort: sort ?? FIRST_LISTING.sort,
    days: isFine ? days : null,
    page: 1,
  };
  return { listing, errors: isFine ? null : errors, typed: reading.typed };
}

/** One day alone is both the first and the last. */
function daysOf(from: Day | null, to: Day | null): Days | null {
  const first = from ?? to;
  return first === null ? null : { from: first, to: to ?? first };
}

/** The page's number in an address; null where no such page can be. */
export function parsePage(params: URLSearchParams): number | null {
  const texts = params.getAll("page");
  if (texts.length > 1) return null;
  const reading = readField(pageField, texts[0] ?? "");
  return reading.ok ? reading.value ?? 1 : null;
}

/** The address of a list; what is said by default is left out. */
export function listingPath(listing: Listing, path = "/rent"): string {
  const { section, category, region, q, sort, days, page } = listing;
  const params = new URLSearchParams();
  if (section !== FIRST_LISTING.section) params.set("section", section);
  if (category !== null) params.set("category", category);
  if (region !== null) params.set("region", region);
  if (q !== "") params.set("q", q);
  if (sort !== FIRST_LISTING.sort) params.set("sort", sort);
  if (days !== null) {
    params.set("from", days.from);
    params.set("to", days.to);
  }
  if (page > 1) params.set("page", String(page));
  const query = params.toString();
  return query === "" ? path : `${path}?${query}`;
}

/**
 * The district or province a list stays within, or null for everywhere. Who just looks around
 * stays at home; who searches did not say "here only", and nearness has no fence but a province.
 */
export function placeOf(
  listing: Listing,
  home: string | null,
): string | null {
  const { region, sort, q } = listing;
  if (region === EVERYWHERE) return null;
  if (sort === "nearest") {
    return region !== null && isProvince(region) ? region : null;
  }
  return region ?? (q === "" ? home : null);
}

/** What `nearest` is near to: the chosen district, else home, else the chosen province; null without any. */
export function originOf(
  listing: Listing,
  home: string | null,
): string | null {
  const { region } = listing;
  if (region !== null && isDistrict(region)) return region;
  return home ?? (region || null);
}

/** The districts that `nearest` goes through, in its order. */
export function districtsFor(
  listing: Listing,
  home: string | null,
): string[] {
  const origin = originOf(listing, home);
  if (origin === null) return [];
  const place = placeOf(listing, home);
  return districtsByDistance(origin)
    .filter((district) => place === null || provinceOf(district) === place);
}

function isPlaceOrEmpty(code: string): boolean {
  return code === EVERYWHERE || isDistrict(code) || isProvince(code);
}
