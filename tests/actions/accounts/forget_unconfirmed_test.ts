import assert from "node:assert/strict";
import { forgetUnconfirmed } from "@/actions/accounts/forget_unconfirmed.ts";
import { confirmOwnAddress } from "@/db/account_addresses.ts";
import { createMember } from "@/db/accounts.ts";
import { type Fragment, sql } from "@/db/db.ts";
import { GOES_ALONG, HELD, IMPLIED } from "@/db/unconfirmed_members.ts";
import { newId } from "@/domain/shared/ids.ts";
import {
  type DealYard,
  eachDealYard,
  inDealYard,
} from "@/tests/support/deals.ts";
import { eachEngine } from "@/tests/support/db.ts";
import { GANGNAM } from "@/tests/support/neighbours.ts";
import { POSTGRES } from "@/tests/support/server_databases.ts";
import { testWith } from "@/tests/support/skip.ts";

const DAY_MS = 24 * 60 * 60 * 1000;

/** Somebody who signed up now and has not opened their letter. */
async function newcomer(
  { ports: { db, clock } }: DealYard,
  name: string,
): Promise<string> {
  const id = newId(clock);
  await createMember(db, {
    id,
    email: `${name}@example.com`,
    handle: name,
    name,
    region: GANGNAM,
    passwordHash: "",
    createdAt: clock.now(),
  });
  return id;
}

async function whoIsThere({ ports: { db } }: DealYard): Promise<string[]> {
  const rows = await db.query<{ handle: string }>(sql`
    select handle::text as handle from members
    where email_confirmed_at is null order by handle`);
  return rows.map(({ handle }) => handle);
}

eachEngine(
  "every table that names a member is either looked at, goes along or is implied",
  async (db) => {
    const rows = await db.query<{ name: string }>(sql`
      select distinct conrelid::regclass::text as name from pg_constraint
      where contype = 'f' and confrelid = 'members'::regclass order by 1`);
    const known = [...Object.keys(HELD), ...GOES_ALONG, ...IMPLIED];
    assert.ok(rows.length > 20);
    assert.deepEqual(known.toSorted(), rows.map(({ name }) => name).toSorted());
  },
);

eachDealYard(
  "an account that nobody confirmed goes after 30 days, not a moment sooner, and confirmed ones stay",
  async (yard) => {
    const { ports } = yard;
    const id = await newcomer(yard, "empty");
    const stays = await newcomer(yard, "confirms");
    ports.clock.advance(1);
    await newcomer(yard, "later");
    ports.clock.advance(30 * DAY_MS - 1);
    assert.equal(await forgetUnconfirmed(ports), 0);
    const email = "confirms@example.com";
    const at = ports.clock.now();
    await confirmOwnAddress(ports.db, { memberId: stays, email, at });
    const token = await ports.sessions.open({ memberId: id, browser: "" });
    ports.clock.advance(1);
    const runs = await Promise.all(
      [1, 2, 3].map(() => forgetUnconfirmed(ports)),
    );
    assert.equal(runs.reduce((sum, n) => sum + n, 0), 1);
    assert.equal(await forgetUnconfirmed(ports), 0);
    assert.deepEqual(await whoIsThere(yard), ["later"]);
    assert.equal(await ports.sessions.viewer(token), null);
    const [row] = await ports.db.query(
      sql`select id from members where id = ${stays}`,
    );
    assert.ok(row, "who confirmed in time is here");
    // The name is free again.
    await newcomer(yard, "empty");
  },
);

eachDealYard(
  "what an account holds keeps it; letters that are over and how it is told go along",
  async (yard) => {
    const { ports: { db, clock }, ports } = yard;
    const now = clock.now();
    const at = now;
    const letter = (id: string, state: string, created: Date): Fragment =>
      sql`
      insert into account_letters (id, kind, member_id, address, created_at, due_at, state, ended_at)
      values (${
        newId(clock)
      }, 'confirmation', ${id}, 'a@example.com', ${created}, ${created}, ${state},
        ${state === "waiting" ? null : created})`;
    const later = new Date(now.getTime() + DAY_MS);
    const holding: Record<string, (id: string) => Fragment> = {
      bookmark: (id) =>
        sql`insert into bookmarks (member_id, subject_id, created_at) values (${id}, ${yard.itemId}, ${at})`,
      connection: (id) =>
        sql`
        insert into identities (id, member_id, provider, issuer, subject, label, created_at, used_at)
        values (${newId(clock)}, ${id}, 'kakao', 'i', 's', '', ${at}, ${at})`,
      passkey: (id) =>
        sql`
        insert into passkeys (id, member_id, credential_id, public_key, counter, transports, name, created_at)
        values (${newId(clock)}, ${id}, 'c', '', 0, '{}', 'n', ${at})`,
      authenticator: (id) =>
        sql`insert into authenticators (member_id, sealed_secret, last_step, created_at) values (${id}, '', 0, ${at})`,
      program: (id) =>
        sql`
        insert into api_tokens (id, member_id, name, can_write, secret_hash, created_at, exchanged_at)
        values (${newId(clock)}, ${id}, 'n', false, ${
          "x".repeat(43)
        }, ${at}, ${at})`,
      feedback: (id) =>
        sql`insert into feedback (id, member_id, title, body, at) values (${
          newId(clock)
        }, ${id}, '', '', ${at})`,
      reported: (id) =>
        sql`
        insert into reports (id, reporter_id, target_kind, target_member_id, reason, at)
        values (${
          newId(clock)
        }, ${yard.owner.id}, 'person', ${id}, 'other', ${at})`,
      blocked: (id) =>
        sql`insert into blocks (member_id, blocked_id, at) values (${yard.owner.id}, ${id}, ${at})`,
      waiting: (id) => letter(id, "waiting", now),
      asked: (id) => letter(id, "sent", later),
      thing: (id) =>
        sql`update subjects set owner_id = ${id} where id = ${yard.itemId}`,
      staff: (id) => sql`update members set role = 'admin' where id = ${id}`,
    };
    for (const [name, hold] of Object.entries(holding)) {
      await db.query(hold(await newcomer(yard, name)));
    }
    const id = await newcomer(yard, "empty");
    await db.query(letter(id, "sent", now));
    await db.query(letter(id, "dropped", now));
    await db.query(sql`
      insert into notification_choices (member_id, kind, channel, wanted)
      values (${id}, 'message', 'mail', false)`);
    await db.query(sql`
      insert into notification_hours (member_id, quiet_from, quiet_until, digest_at)
      values (${id}, 22, 7, 9)`);
    clock.advance(30 * DAY_MS + 1);
    assert.equal(await forgetUnconfirmed(ports), 1);
    assert.deepEqual(await whoIsThere(yard), Object.keys(holding).toSorted());
    assert.equal(await forgetUnconfirmed(ports), 0);
  },
);

testWith(
  POSTGRES,
  "whoever confirms in the same moment stays, or finds no account: never half of either [postgres]",
  () =>
    inDealYard("postgres", async (yard) => {
      const { ports } = yard;
      const ids: string[] = [];
      for (let n = 0; n < 40; n++) ids.push(await newcomer(yard, `racer${n}`));
      ports.clock.advance(31 * DAY_MS);
      const at = ports.clock.now();
      const [one = ""] = ids;
      // One holds their row while the clock comes round.
      const held = Promise.withResolvers<void>();
      const release = Promise.withResolvers<void>();
      const confirming = ports.db.transaction(async (tx) => {
        const email = "racer0@example.com";
        await confirmOwnAddress(tx, { memberId: one, email, at });
        held.resolve();
        await release.promise;
      });
      await held.promise;
      assert.equal(await forgetUnconfirmed(ports), 20);
      release.resolve();
      await confirming;
      const left = await ports.db.query<{ id: string; email: string }>(sql`
        select id, email::text as email from members
        where email like 'racer%' and email_confirmed_at is null`);
      const [gone] = await Promise.all([
        forgetUnconfirmed(ports),
        ...left.map(({ id, email }) =>
          confirmOwnAddress(ports.db, { memberId: id, email, at })
        ),
      ]);
      const after = await ports.db.query<{ id: string; confirmed: boolean }>(
        sql`
        select id, email_confirmed_at is not null as confirmed from members
        where email like 'racer%'`,
      );
      assert.ok(after.every(({ confirmed }) => confirmed));
      assert.ok(after.some(({ id }) => id === one));
      assert.equal(after.length, 1 + left.length - gone);
      assert.equal(await forgetUnconfirmed(ports), 0);
    }),
);
