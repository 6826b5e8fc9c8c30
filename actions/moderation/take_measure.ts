import type { Ports } from "@/adapters/ports.ts";
import type { Transaction } from "@/db/db.ts";
import { hasStaffAction } from "@/db/staff_actions.ts";
import {
  getContentOwner,
  lockMessage,
  lockReview,
  lockSubject,
} from "@/db/withheld.ts";
import type { Viewer } from "@/domain/accounts/viewer.ts";
import { newId } from "@/domain/shared/ids.ts";
import { ok, problem, type Result } from "@/domain/shared/result.ts";
import { type Acting, type Aftermath, announce, lockDuty } from "./acting.ts";
import { ban, relieve, suspend, unban, warn } from "./measures/people.ts";
import {
  releaseReview,
  releaseSubject,
  removeMessage,
  withholdReview,
  withholdSubject,
} from "./measures/things.ts";

type PersonMeasure =
  | { kind: "warn" | "relieve" | "ban" | "unban"; memberId: string }
  | { kind: "suspend"; memberId: string; until: Date };

type ThingMeasure =
  | { kind: "withhold" | "release"; subjectId: string }
  | { kind: "withhold" | "release"; reviewId: string }
  | { kind: "remove"; roomId: string; seq: number };

/** What staff do about somebody or something of theirs. */
export type Measure = PersonMeasure | ThingMeasure;

export interface TakeMeasure {
  viewer: Viewer;
  measure: Measure;
  /** The person concerned reads it. */
  reason: string;
  /** The name of the deed, as the form has it: sent twice, it is done once. */
  deed: string | null;
  /** What it is done for. */
  reportId?: string | null;
}

/**
 * Staff do something about a member or something of theirs: who may is asked of the table, what
 * changes, the line in the log and the word to the member are one transaction. Doing what is
 * done already changes nothing. NotFound where there is nothing of the kind.
 */
export async function takeMeasure(
  ports: Ports,
  deed: TakeMeasure,
): Promise<Result<null>> {
  const at = ports.clock.now();
  const result = await ports.db.transaction((tx) =>
    measureIn(tx, { ...deed, at })
  );
  if (!result.ok) return result;
  await announce(ports, result.value);
  return ok(null);
}

/** The same as part of another deed's transaction: it writes nothing where it refuses. */
export async function measureIn(
  tx: Transaction,
  { viewer, measure, reason, deed, reportId = null, at }: TakeMeasure & {
    at: Date;
  },
): Promise<Result<Aftermath>> {
  const deedId = deed ?? newId({ now: () => at });
  const targetId = "memberId" in measure
    ? measure.memberId
    : await getContentOwner(tx, measure);
  if (targetId === null) return problem("NotFound");
  const duty = measure.kind;
  const locked = await lockDuty(tx, { viewer, duty, targetId, at });
  if (!locked.ok) return locked;
  if (await hasStaffAction(tx, deedId)) return ok({});
  const acting = { tx, ...locked.value, deedId, reason, reportId, at };
  return "memberId" in measure
    ? ok(await toPerson(acting, measure))
    : await toThing(acting, measure);
}

function toPerson(
  acting: Acting,
  measure: PersonMeasure,
): Promise<Aftermath> {
  switch (measure.kind) {
    case "warn":
      return warn(acting);
    case "suspend":
      return suspend(acting, measure);
    case "relieve":
      return relieve(acting);
    case "ban":
      return ban(acting);
    case "unban":
      return unban(acting);
  }
}

async function toThing(
  acting: Acting,
  measure: ThingMeasure,
): Promise<Result<Aftermath>> {
  const { tx } = acting;
  const hides = measure.kind === "withhold";
  if ("subjectId" in measure) {
    const subject = await lockSubject(tx, measure.subjectId);
    if (subject === null) return problem("NotFound");
    return ok(
      await (hides ? withholdSubject : releaseSubject)(acting, subject),
    );
  }
  if ("reviewId" in measure) {
    const review = await lockReview(tx, measure.reviewId);
    if (review === null) return problem("NotFound");
    return ok(await (hides ? withholdReview : releaseReview)(acting, review));
  }
  const message = await lockMessage(tx, measure);
  if (message === null) return problem("NotFound");
  return ok(await removeMessage(acting, { ...measure, message }));
}
