import { reviewObstacle } from "../../reviews/mod.ts";
import type { ProblemName } from "../../shared/problems.ts";
import type { PhotoFile } from "../../uploads/photos.ts";
import type { CategoryId } from "../categories.ts";
import type { Section } from "../item.ts";
import type { Deal } from "./deal.ts";

/** A deal with what one needs to recognise it: the thing, and the other one of the two. */
export interface DealSheet extends Deal {
  item: {
    title: string;
    section: Section;
    category: CategoryId;
    /** Deleted since; its page is gone. */
    deleted: boolean;
    /** Put away by its owner. */
    hidden: boolean;
    ownerId: string;
    cover: PhotoFile | null;
  };
  other: {
    id: string;
    handle: string;
    name: string;
    withdrawn: boolean;
  };
  /** Whether the one who looks has reviewed it. */
  reviewed: boolean;
}

/** Whether the one who looks may review a deal now. */
export function isReviewable(sheet: DealSheet, now: Date): boolean {
  return !sheet.reviewed && obstacleOf(sheet, now) === null;
}

/** Why a deal cannot be reviewed now; null when it can. */
export function obstacleOf(
  { state, acceptedAt, endedAt }: Deal,
  now: Date,
): ProblemName | null {
  return reviewObstacle({
    completed: state === "returned",
    cancelled: state === "cancelled" && acceptedAt !== null,
    endedAt,
  }, now);
}
