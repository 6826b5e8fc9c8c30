import type { Ports } from "@/adapters/ports.ts";
import { moveDigest } from "@/db/digests.ts";
import { updateChoices, updateHours } from "@/db/notifications.ts";
import type { Viewer } from "@/domain/accounts/viewer.ts";
import type { Choices, Hours } from "@/domain/notifications/mod.ts";

export interface SetNews {
  viewer: Viewer;
  choices: Choices;
  hours: Hours;
}

/** A member says what they want to hear of, where, and when; the letter that gathers for them moves along. */
export async function setNews(
  { db, clock }: Ports,
  { viewer, choices, hours }: SetNews,
): Promise<void> {
  const memberId = viewer.id;
  await db.transaction(async (tx) => {
    await updateChoices(tx, { memberId, choices });
    await updateHours(tx, { memberId, hours });
    await moveDigest(tx, { memberId, hours, now: clock.now() });
  });
}
