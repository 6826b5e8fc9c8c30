import type { Photo } from "../uploads/photos.ts";
import type { CategoryId } from "./categories.ts";

/** `lend`: somebody offers it. `wanted`: somebody looks for it. */
export const SECTIONS = ["lend", "wanted"] as const;
export type Section = (typeof SECTIONS)[number];

/** What a price is for. */
export const UNITS = ["hour", "day", "month"] as const;
export type Unit = (typeof UNITS)[number];

/** What the owner chooses: on show, or put away for a while. */
export const VISIBILITIES = ["public", "hidden"] as const;
export type Visibility = (typeof VISIBILITIES)[number];

/** What a price says: to be agreed, nothing to pay, or won for each unit. */
export interface Price {
  price: number | null;
  unit: Unit;
}

/** A thing as a list shows it. */
export interface ItemCard extends Price {
  id: string;
  section: Section;
  category: CategoryId;
  title: string;
  region: string;
  visibility: Visibility;
  createdAt: Date;
  bookmarkCount: number;
  /** Until when somebody has it; null while it is at home. */
  awayUntil: Date | null;
  /** How many neighbours have asked about it. */
  inquiryCount: number;
  cover: Photo | null;
}

/** The neighbour a thing belongs to, as far as its page shows. */
export interface ItemOwner {
  id: string;
  handle: string;
  name: string;
  region: string;
  /** The key of their picture; null for the first letter of the name. */
  photo: string | null;
  joinedAt: Date;
}

/** A thing as its own page shows it. */
export interface Item extends Price {
  id: string;
  section: Section;
  category: CategoryId;
  title: string;
  body: string;
  deposit: number | null;
  value: number | null;
  region: string;
  visibility: Visibility;
  /** Whether staff hid it: then its owner cannot show it. */
  withheld: boolean;
  /** Counts edits; an edit names the version it began from. */
  version: number;
  createdAt: Date;
  updatedAt: Date;
  bookmarkCount: number;
  /** Until when somebody has it; null while it is at home. */
  awayUntil: Date | null;
  /** Whether the one who looks has kept it. */
  bookmarked: boolean;
  owner: ItemOwner;
}
