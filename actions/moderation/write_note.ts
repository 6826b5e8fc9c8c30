import type { Ports } from "@/adapters/ports.ts";
import { createStaffNote, type NoteAbout } from "@/db/staff_notes.ts";
import type { Viewer } from "@/domain/accounts/viewer.ts";
import { newId } from "@/domain/shared/ids.ts";
import { ok, type Result } from "@/domain/shared/result.ts";
import { lockDuty } from "./acting.ts";

export interface WriteNote {
  viewer: Viewer;
  /** The member whom it is about, or whom the report is about. */
  targetId: string;
  about: NoteAbout;
  body: string;
  /** The note's id, as the form has it: sent twice, it is written once. */
  deed: string | null;
}

/** Staff note something for one another; the member never sees it. */
export function writeNote(
  { db, clock }: Ports,
  { viewer, targetId, about, body, deed }: WriteNote,
): Promise<Result<null>> {
  const at = clock.now();
  return db.transaction(async (tx) => {
    const locked = await lockDuty(tx, { viewer, duty: "note", targetId, at });
    if (!locked.ok) return locked;
    const id = deed ?? newId(clock);
    await createStaffNote(tx, { id, authorId: viewer.id, about, body, at });
    return ok(null);
  });
}
