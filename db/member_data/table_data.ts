import type { Fragment } from "../db.ts";

/** Whoever is leaving, and what stands in the place of their handle. */
export interface Leaving {
  memberId: string;
  /** The address they had. */
  email: string;
  handle: string;
  at: Date;
}

/** What a table holds of a member. */
export interface TableData {
  /** Their rows, as an export shows them; nothing of it is theirs where there is none. */
  own?: (memberId: string) => Fragment;
  /** What is done when they leave, in this order; all stays as it is where there is none. */
  leave?: (leaving: Leaving) => Fragment[];
}

/** By table; those that point at others come before them. */
export type DataByTable = Readonly<Record<string, TableData>>;
