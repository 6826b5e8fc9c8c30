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
    cover: PhotoFile | null;
  };
  other: {
    id: string;
    handle: string;
    name: string;
    withdrawn: boolean;
  };
}
