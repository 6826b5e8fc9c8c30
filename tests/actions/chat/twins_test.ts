import assert from "node:assert/strict";
import { appendMemberEvent, sendOnce } from "@/db/chat.ts";
import { sql } from "@/db/db.ts";
import { type ChatYard, inChatYard } from "../../support/chat_yard.ts";
import { POSTGRES } from "../../support/server_databases.ts";
import { testWith } from "../../support/skip.ts";

const TWINS = 5;

/**
 * Five processes send the same message, as far as the database can tell: on five connections, and each
 * has found nothing of that name before the first of them writes. Answers the numbers they were told.
 */
async function sendFromFive(
  { ports: { db, clock }, asker, roomId }: ChatYard,
): Promise<number[]> {
  const held = Promise.withResolvers<void>();
  const release = Promise.withResolvers<void>();
  const holding = db.transaction(async (tx) => {
    await tx.query(sql`select from rooms where id = ${roomId} for update`);
    held.resolve();
    await release.promise;
  });
  await held.promise;
  const sending = Array.from(
    { length: TWINS },
    () =>
      sendOnce(() =>
        appendMemberEvent(db, {
          roomId,
          kind: "message",
          authorId: asker.id,
          clientId: "one-of-five",
          body: "한 번만",
          data: { photos: [] },
          at: clock.now(),
        })
      ),
  );
  const waiting = sql`select count(*) as count from pg_stat_activity
    where datname = current_database() and wait_event_type = 'Lock'`;
  for (let count = 0; count < TWINS;) {
    count = (await db.query<{ count: number }>(waiting))[0]?.count ?? 0;
  }
  release.resolve();
  await holding;
  return (await Promise.all(sending)).map((sent) => sent?.seq ?? 0);
}

testWith(
  POSTGRES,
  "R2: a message that five processes send at the same moment is one row with one answer",
  () =>
    inChatYard("postgres", async (yard) => {
      assert.deepEqual(await sendFromFive(yard), [1, 1, 1, 1, 1]);
      assert.equal(await countRows(yard), 1);
    }),
);

testWith(
  POSTGRES,
  "R2†: without the index they are five",
  () =>
    inChatYard("postgres", async (yard) => {
      await yard.ports.db.query(sql`drop index room_events_client`);
      const seqs = await sendFromFive(yard);
      assert.deepEqual(seqs.toSorted(), [1, 2, 3, 4, 5]);
      assert.equal(await countRows(yard), TWINS);
    }),
);

async function countRows({ ports, roomId }: ChatYard): Promise<number> {
  const [row] = await ports.db.query<{ count: number }>(sql`
    select count(*) as count from room_events where room_id = ${roomId}`);
  return row?.count ?? 0;
}
