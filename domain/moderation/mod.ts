/** The door to moderation: who of the staff may do what, and what is written down of it. */
export * from "./duties.ts";
export * from "./fields.ts";
export * from "./queue.ts";
export type * from "./sheets.ts";
export * from "./staff_action.ts";
export * from "./csv.ts";
export * from "./statistics.ts";
