import assert from "node:assert/strict";
import { sql } from "@/db/db.ts";
import { newId } from "@/domain/shared/ids.ts";
import type { Person, TestApp } from "./app.ts";
import { pictureFile } from "./photos.ts";
import { putUp } from "./things.ts";

/** Stands in whatever is a member's alone… */
export const OWN = "zebrafinch";
/** …and in what they said to a neighbour. */
export const SAID = "quetzalcoatl";

/** Lets the word stand in every place that only the member themselves fills. */
export async function leaveTraces(
  app: TestApp,
  { minji, item, badas }: { minji: Person; item: string; badas: string },
) {
  const { db, clock } = app.ports;
  const title = `${OWN} 텐트`;
  const photos = await pictureFile("tent.jpg");
  await putUp(app, minji, { title, body: title, photos });
  await app.post(`${badas}/bookmark`, {}, { as: minji });
  const profile = { name: OWN, handle: OWN, intro: OWN, region: minji.region };
  await app.post("/settings/profile", profile, { as: minji });
  assert.equal((await app.get(item)).status, 200);
  const at = clock.now();
  await db.query(sql`
    insert into passkeys (id, member_id, credential_id, public_key, counter, transports, name, created_at)
    select ${
    newId(clock)
  }::uuid, id, ${OWN}, '', 0, '{}', ${OWN}, ${at} from members where handle = ${OWN}::citext`);
  await db.query(sql`
    insert into notifications (id, member_id, kind, event_id, at)
    select ${newId(clock)}::uuid, id, 'deal.accepted', ${
    newId(clock)
  }::uuid, ${at}
    from members where handle = ${OWN}::citext`);
  await db.query(sql`
    insert into reports (id, reporter_id, target_kind, target_member_id, reason, snapshot, at, state, decided_at, outcome)
    select ${newId(clock)}::uuid, r.id, 'person', t.id, 'other', ${
    JSON.stringify({ name: OWN })
  }::text::jsonb, ${at}, 'decided', ${at}, 'dismissed'
    from members t, members r where t.handle = ${OWN}::citext and r.name = '바다'`);
}

/** Every row of every table in which a word stands, as `table: row` a line. */
export async function rowsWith({ ports: { db } }: TestApp, word: string) {
  const tables = await db.query<{ name: string }>(sql`
    select table_name as name from information_schema.tables
    where table_schema = 'public' and table_type = 'BASE TABLE' order by 1`);
  const found: string[] = [];
  for (const { name } of tables) {
    const whole = {
      strings: [
        `select t::text as row from "${name}" t where t::text ilike `,
        "",
      ],
      values: [`%${word}%`],
    };
    const rows = await db.query<{ row: string }>(whole);
    found.push(
      ...rows.map(({ row }) => `${name}: ${row.replaceAll("\n", " ")}`),
    );
  }
  return found.join("\n");
}
