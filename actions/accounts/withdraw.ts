import type { Ports } from "@/adapters/ports.ts";
import { createAccountLetter } from "@/db/account_letters.ts";
import type { Transaction } from "@/db/db.ts";
import { getExport } from "@/db/exports.ts";
import {
  listOpenDealings,
  listShownPhotoKeys,
  lockMember,
} from "@/db/leaving.ts";
import { hasOtherAdmin, lockRoles } from "@/db/staff_people.ts";
import { leaveAllTables } from "@/db/member_data/mod.ts";
import type { Viewer } from "@/domain/accounts/viewer.ts";
import { memberTopic } from "@/domain/chat/mod.ts";
import type { LiveMemberSignal } from "@/domain/live/mod.ts";
import { newId } from "@/domain/shared/ids.ts";
import { ok, problem, type Result } from "@/domain/shared/result.ts";
import { removeUnusedPhotos } from "../uploads/remove_unused_photos.ts";

/**
 * A member leaves for good: what is theirs alone goes, and their name from what they shared with
 * others. DealsOpen while somebody counts on them, LastAdmin while nobody else could look after the yard. Sessions and sockets end within a second.
 */
export async function withdraw(
  ports: Ports,
  { viewer }: { viewer: Viewer },
): Promise<Result<null>> {
  const { db, bus, sessions } = ports;
  const memberId = viewer.id;
  const now = ports.clock.now();
  const taken = await getExport(db, { memberId, now });
  const result = await db.transaction(async (tx) => {
    await lockRoles(tx);
    const isLast = viewer.role === "admin" &&
      !await hasOtherAdmin(tx, memberId);
    return isLast ? problem("LastAdmin") : await leave(ports, { tx, memberId });
  });
  if (!result.ok) return result;
  await sessions.endAll(memberId);
  const gone: LiveMemberSignal = { gone: true };
  bus.publish(memberTopic(memberId), JSON.stringify(gone));
  // Pages that guests share may show their things.
  bus.publish("rent", memberId);
  if (taken) await ports.exports.remove(taken.id);
  await removeUnusedPhotos(ports, result.value);
  return ok(null);
}

/** Answers the photo files that nobody may need any more. */
async function leave(
  { clock }: Ports,
  { tx, memberId }: { tx: Transaction; memberId: string },
): Promise<Result<string[]>> {
  const at = clock.now();
  const member = await lockMember(tx, memberId);
  if (member === null) return problem("NotFound");
  const open = await listOpenDealings(tx, memberId);
  if (open.length > 0) return problem("DealsOpen");
  const photos = await listShownPhotoKeys(tx, memberId);
  const { email, confirmed, name, language } = member;
  await leaveAllTables(tx, { memberId, email, handle: emptyHandle(), at });
  if (confirmed) {
    const data = { name, language };
    const letter = { id: newId(clock), kind: "farewell" as const, at };
    await createAccountLetter(tx, { ...letter, to: email, data });
  }
  return ok(photos);
}

/** What stands where the handle was; nobody can have chosen it. */
function emptyHandle(): string {
  return `--${crypto.randomUUID().replaceAll("-", "").slice(0, 16)}`;
}
