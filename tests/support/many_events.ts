import { type Db, sql } from "@/db/db.ts";

/** Lets somebody have said `count` things in a room, straight in the database and without a word to anybody. */
export async function sayMany(
  db: Db,
  { roomId, authorId, count }: {
    roomId: string;
    authorId: string;
    count: number;
  },
): Promise<void> {
  await db.transaction(async (tx) => {
    const [room] = await tx.query<{ last: number }>(sql`
      update rooms set last_seq = last_seq + ${count} where id = ${roomId}
      returning last_seq as last
    `);
    const last = room?.last ?? 0;
    await tx.query(sql`
      insert into room_events (room_id, seq, id, kind, author_id, body, data, at)
      select ${roomId}::uuid, n, gen_random_uuid(), 'message',
        ${authorId}::uuid, 'message ' || n, '{"photos": []}', now()
      from generate_series(${last - count + 1}::bigint, ${last}::bigint) as n
    `);
  });
}
