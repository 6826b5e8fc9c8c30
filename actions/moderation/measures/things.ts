import { appendEvent, eraseMessage } from "@/db/chat.ts";
import { releaseSubjects, withholdSubjects } from "@/db/subjects.ts";
import {
  type LockedMessage,
  type LockedReview,
  type LockedSubject,
  updateReviewWithheld,
} from "@/db/withheld.ts";
import {
  type Acting,
  type Aftermath,
  tellMember,
  writeDown,
} from "../acting.ts";

/** Takes a thing out of everybody's sight; only staff can show it again. */
export async function withholdSubject(
  acting: Acting,
  { id, kind, withheld }: LockedSubject,
): Promise<Aftermath> {
  const { tx, at } = acting;
  if (withheld) return {};
  await withholdSubjects(tx, { ids: [id], at });
  await writeDown(acting, { kind: "withhold", subjectId: id });
  await tellOwner(acting, { what: "subject", subjectId: id });
  return { spaces: [kind] };
}

/** Shows a thing again, if its owner had. */
export async function releaseSubject(
  acting: Acting,
  { id, kind, withheld }: LockedSubject,
): Promise<Aftermath> {
  const { tx, at } = acting;
  if (!withheld) return {};
  await releaseSubjects(tx, { ids: [id], at });
  await writeDown(acting, { kind: "release", subjectId: id });
  return { spaces: [kind] };
}

/** What somebody wrote of somebody is read no more, and counts no more; that it was there stays. */
export async function withholdReview(
  acting: Acting,
  { id, subjectId, withheld }: LockedReview,
): Promise<Aftermath> {
  const { tx, at } = acting;
  if (withheld) return {};
  await updateReviewWithheld(tx, { id, at });
  await writeDown(acting, { kind: "withhold", reviewId: id, subjectId });
  await tellOwner(acting, { what: "review", subjectId });
  return {};
}

export async function releaseReview(
  acting: Acting,
  { id, subjectId, withheld }: LockedReview,
): Promise<Aftermath> {
  const { tx } = acting;
  if (!withheld) return {};
  await updateReviewWithheld(tx, { id, at: null });
  await writeDown(acting, { kind: "release", reviewId: id, subjectId });
  return {};
}

/** Takes away what a message said, in the room's own stream: every open window sees it go. */
export async function removeMessage(
  acting: Acting,
  { roomId, seq, message }: {
    roomId: string;
    seq: number;
    message: LockedMessage;
  },
): Promise<Aftermath> {
  const { tx, at } = acting;
  if (message.deleted) return {};
  await eraseMessage(tx, { roomId, seq, at, removed: true });
  const deletion = await appendEvent(tx, {
    roomId,
    kind: "delete",
    authorId: null,
    targetSeq: seq,
    at,
  });
  await writeDown(acting, { kind: "remove", roomId, seq });
  await tellOwner(acting, { what: "message", subjectId: null });
  return {
    room: { roomId, seq: deletion.seq },
    photoKeys: message.photoKeys,
  };
}

function tellOwner(
  { tx, target, deedId, at }: Acting,
  { what, subjectId }: {
    what: "subject" | "review" | "message";
    subjectId: string | null;
  },
): Promise<void> {
  return tellMember(tx, {
    kind: "content.removed",
    to: target.id,
    subjectId,
    payload: { what, action: deedId },
    at,
  });
}
