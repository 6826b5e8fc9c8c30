import assert from "node:assert/strict";
import { sendMessage } from "@/actions/chat/send_message.ts";
import { listEventsAfter } from "@/db/chat_lists.ts";
import { sql } from "@/db/db.ts";
import { newId } from "@/domain/shared/ids.ts";
import {
  type ChatYard,
  eachChatYard,
  inChatYard,
} from "../../support/chat_yard.ts";
import { POSTGRES } from "../../support/server_databases.ts";
import { testWith } from "../../support/skip.ts";

const WRITERS = 32;
/** In all. On a server they write side by side; the embedded engine does one thing at a time. */
const MESSAGES = { postgres: 10_240, pglite: 1_280 };

eachChatYard(
  "R3: messages that 32 write at once, ten thousand on a server, are numbered 1 to n, and a reader misses none",
  async (yard) => {
    const count = MESSAGES[yard.ports.db.engine];
    const [seen = []] = await writeAndFollow(yard, { write: say, count });
    assert.equal(new Set(seen).size, count);
    const [row] = await yard.ports.db.query(sql`
      select last_seq, (
        select count(*) from room_events where room_id = r.id
      ) as events
      from rooms r where id = ${yard.roomId}
    `);
    assert.deepEqual(row, { last_seq: count, events: count });
  },
);

testWith(
  POSTGRES,
  "R3†: the same reader finds out when numbers come from a database sequence",
  () =>
    inChatYard("postgres", async (yard) => {
      await yard.ports.db.query(sql`create sequence numbers`);
      const count = MESSAGES.postgres;
      await assert.rejects(
        writeAndFollow(yard, { write: sayBySequence, count }),
        /an event was skipped/,
      );
    }),
);

eachChatYard("R4: fifty readers see one order", async (yard) => {
  const count = MESSAGES[yard.ports.db.engine] / 8;
  const seen = await writeAndFollow(yard, { write: say, count, readers: 50 });
  assert.equal(seen.length, 50);
  assert.equal(new Set(seen.map((bodies) => bodies.join())).size, 1);
});

interface Rush {
  /** Writes so many messages, one after the other. */
  write(yard: ChatYard, messages: string[]): Promise<void>;
  count: number;
  readers?: number;
}

/** What each reader saw while all writers wrote. Waits for every one of them, whoever fails. */
async function writeAndFollow(
  yard: ChatYard,
  { write, count, readers = 1 }: Rush,
): Promise<string[][]> {
  const reading = Array.from({ length: readers }, () => follow(yard, count));
  const writing = Array.from({ length: WRITERS }, (_, writer) =>
    write(
      yard,
      Array.from({ length: count / WRITERS }, (_, n) => `${writer}/${n}`),
    ));
  const done = await Promise.allSettled([...reading, ...writing]);
  for (const each of done) if (each.status === "rejected") throw each.reason;
  return await Promise.all(reading);
}

async function say({ ports, asker, roomId }: ChatYard, messages: string[]) {
  for (const body of messages) {
    const message = { viewer: asker, roomId, clientId: null, body };
    assert.ok((await sendMessage(ports, message)).ok);
  }
}

/** As it must not be done: numbers are given out in one order and committed in another. */
async function sayBySequence(
  { ports: { db, clock }, asker, roomId }: ChatYard,
  messages: string[],
) {
  for (const body of messages) {
    await db.transaction(async (tx) => {
      await tx.query(sql`
        insert into room_events (room_id, seq, id, kind, author_id, body, data, at)
        values (${roomId}, nextval('numbers'), ${newId(clock)}, 'message',
          ${asker.id}, ${body}, '{"photos": []}', now())
      `);
      await tx.query(sql`select 1`);
    });
  }
}

/** Follows a room by `seq > last` until `count` have come; fails when one was skipped. */
async function follow(
  { ports, roomId, owner }: ChatYard,
  count: number,
): Promise<string[]> {
  const seen: string[] = [];
  while (seen.length < count) {
    const missed = await listEventsAfter(ports.db, {
      roomId,
      memberId: owner.id,
      after: seen.length,
    });
    for (const event of missed?.events ?? []) {
      assert.equal(event.seq, seen.length + 1, "an event was skipped");
      seen.push(event.kind === "message" ? event.body : "");
    }
  }
  return seen;
}
