import type { Ports } from "@/adapters/ports.ts";
import type { Transaction } from "@/db/db.ts";
import { createEvent } from "@/db/events.ts";
import { createStaffAction, type NewStaffAction } from "@/db/staff_actions.ts";
import { type LockedPerson, lockPeople } from "@/db/staff_people.ts";
import type { Viewer } from "@/domain/accounts/viewer.ts";
import { roomTopic } from "@/domain/chat/mod.ts";
import { type Duty, dutyObstacle, outlives } from "@/domain/moderation/mod.ts";
import { newId } from "@/domain/shared/ids.ts";
import { ok, problem, type Result } from "@/domain/shared/result.ts";
import { tellBan } from "../accounts/tell_ban.ts";
import { removeUnusedPhotos } from "../uploads/remove_unused_photos.ts";

/** Somebody of the staff does something about a member. */
export interface Acting {
  tx: Transaction;
  /** As they are in the database, not as their last page knew them. */
  actor: LockedPerson;
  target: LockedPerson;
  /** The name of this deed: done again under it, it is not done twice. */
  deedId: string;
  reason: string;
  reportId: string | null;
  at: Date;
}

/** What is to be made known after the commit. */
export interface Aftermath {
  /** Whoever may do less or more from now on; `gone`: nothing at all. */
  member?: { id: string; gone: boolean };
  /** Kinds of things of which some went or came back. */
  spaces?: readonly string[];
  room?: { roomId: string; seq: number };
  /** Files that may be shown nowhere any more. */
  photoKeys?: readonly string[];
}

/**
 * Holds the two until the transaction ends and asks the table. A role that was taken away a moment
 * ago, or a standing that was lost, counts at once. Of who has left, only words and deeds are judged.
 */
export async function lockDuty(
  tx: Transaction,
  { viewer, duty, targetId, at }: {
    viewer: Viewer;
    duty: Duty;
    targetId: string;
    at: Date;
  },
): Promise<Result<{ actor: LockedPerson; target: LockedPerson }>> {
  const people = await lockPeople(tx, [...new Set([viewer.id, targetId])]);
  const [actor, target] = [people.get(viewer.id), people.get(targetId)];
  if (actor === undefined || isShutOut(actor, at)) return problem("NotFound");
  if (target === undefined) return problem("NotFound");
  if (target.withdrawnAt !== null && !outlives(duty)) {
    return problem("NotFound");
  }
  const obstacle = dutyObstacle(actor, duty, target);
  return obstacle === null ? ok({ actor, target }) : problem(obstacle);
}

function isShutOut(
  { bannedAt, suspendedUntil, withdrawnAt }: LockedPerson,
  at: Date,
) {
  return withdrawnAt !== null || bannedAt !== null ||
    (suspendedUntil !== null && at < suspendedUntil);
}

/** Writes down what was done, in its own transaction. */
export function writeDown(
  { tx, actor, target, deedId, reason, reportId, at }: Acting,
  action:
    & Pick<NewStaffAction, "kind">
    & Partial<NewStaffAction>,
): Promise<void> {
  return createStaffAction(tx, {
    id: deedId,
    actorId: actor.id,
    targetId: target.id,
    reportId,
    reason,
    at,
    ...action,
  });
}

/** What a member is told by a deed of staff; who did it is not said. */
export interface Telling {
  kind:
    | "report.decided"
    | "standing.changed"
    | "content.removed"
    | "appeal.decided";
  to: string;
  subjectId?: string | null;
  payload?: Record<string, string>;
  at: Date;
}

/** Lets a member know, in the transaction of the deed itself. */
export function tellMember(
  tx: Transaction,
  { kind, to, subjectId = null, payload = {}, at }: Telling,
): Promise<void> {
  return createEvent(tx, {
    id: newId({ now: () => at }),
    kind,
    subjectId,
    actorId: null,
    payload: { ...payload, to },
    at,
  });
}

/** Makes known what changed. Call it after the commit; what is lost is found out within the second. */
export async function announce(
  ports: Ports,
  { member, spaces = [], room, photoKeys = [] }: Aftermath,
): Promise<void> {
  const { bus, sessions, counters } = ports;
  if (member?.gone) tellBan(ports, member.id);
  else if (member) sessions.refresh(member.id);
  for (const space of spaces) bus.publish(space, "moderation");
  if (room) {
    const { roomId, seq } = room;
    bus.publish(roomTopic(roomId), JSON.stringify({ seq }));
    counters.refresh(roomId);
  }
  await removeUnusedPhotos(ports, photoKeys);
}
