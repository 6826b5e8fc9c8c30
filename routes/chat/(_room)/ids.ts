import type { Context } from "fresh";
import type { State } from "@/define.ts";
import { parseShortId } from "@/domain/shared/ids.ts";

/** The id of the room in the address; one that nobody has where it is written in no id's way. */
export function roomIdOf(ctx: Context<State>): string {
  return parseShortId(ctx.params.room ?? "") ?? crypto.randomUUID();
}

/** The number in an address, such as a message's; 0, which no event has, where it is none. */
export function seqOf(text: string | null | undefined): number {
  return /^[1-9]\d{0,14}$/.test(text ?? "") ? Number(text) : 0;
}
