import { createEvent } from "@/db/events.ts";
import { listSubjectsOfBan } from "@/db/staff_actions.ts";
import {
  listRunningDealings,
  updateBan,
  updateSuspension,
} from "@/db/staff_people.ts";
import { releaseSubjects } from "@/db/subjects.ts";
import { withholdAllOf } from "@/db/withheld.ts";
import { newId } from "@/domain/shared/ids.ts";
import { SPACE_NAMES } from "@/domain/shared/space.ts";
import {
  type Acting,
  type Aftermath,
  tellMember,
  writeDown,
} from "../acting.ts";

/** Tells a member that something was not right; it changes nothing else. */
export async function warn(acting: Acting): Promise<Aftermath> {
  await writeDown(acting, { kind: "warn" });
  await tellOf(acting, "warn");
  return {};
}

/** Lets a member look but not write until then. The same end again changes nothing. */
export async function suspend(
  acting: Acting,
  { until }: { until: Date },
): Promise<Aftermath> {
  const { tx, target } = acting;
  if (target.suspendedUntil?.getTime() === until.getTime()) return {};
  await updateSuspension(tx, { memberId: target.id, until });
  await writeDown(acting, {
    kind: "suspend",
    data: { until: until.toISOString() },
  });
  await tellOf(acting, "suspend");
  return { member: { id: target.id, gone: false } };
}

/** Ends a suspension early. */
export async function relieve(acting: Acting): Promise<Aftermath> {
  const { tx, target, at } = acting;
  const { suspendedUntil } = target;
  if (suspendedUntil === null || suspendedUntil <= at) return {};
  await updateSuspension(tx, { memberId: target.id, until: null });
  await writeDown(acting, { kind: "relieve" });
  await tellOf(acting, "relieve");
  return { member: { id: target.id, gone: false } };
}

/**
 * Shuts a member out: their things go out of sight, their sockets end, and whoever has something
 * to do with them just now is told. What is lent stays lent, so that it can be returned.
 */
export async function ban(acting: Acting): Promise<Aftermath> {
  const { tx, target, at } = acting;
  if (target.bannedAt !== null) return {};
  await updateBan(tx, { memberId: target.id, at });
  const subjects = await withholdAllOf(tx, { ownerId: target.id, at });
  await writeDown(acting, { kind: "ban", data: { subjects } });
  await tellOf(acting, "ban");
  await tellPartners(acting);
  return { member: { id: target.id, gone: true }, spaces: SPACE_NAMES };
}

/** Lets a member in again, with the things that went with them. */
export async function unban(acting: Acting): Promise<Aftermath> {
  const { tx, target, at } = acting;
  if (target.bannedAt === null) return {};
  const ids = await listSubjectsOfBan(tx, target.id);
  await updateBan(tx, { memberId: target.id, at: null });
  await releaseSubjects(tx, { ids, at });
  await writeDown(acting, { kind: "unban" });
  await tellOf(acting, "unban");
  return { member: { id: target.id, gone: false }, spaces: SPACE_NAMES };
}

function tellOf(
  { tx, target, deedId, at }: Acting,
  what: "warn" | "suspend" | "relieve" | "ban" | "unban",
): Promise<void> {
  return tellMember(tx, {
    kind: "standing.changed",
    to: target.id,
    payload: { what, action: deedId },
    at,
  });
}

/** Each deal that goes on is told in its room, as something its other party has to know. */
async function tellPartners({ tx, target, at }: Acting): Promise<void> {
  for (const dealing of await listRunningDealings(tx, target.id)) {
    await createEvent(tx, {
      id: newId({ now: () => at }),
      kind: "dealing.stranded",
      subjectId: dealing.subjectId,
      actorId: target.id,
      payload: { room: dealing.roomId, deal: dealing.id },
      at,
    });
  }
}
