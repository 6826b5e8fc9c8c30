import assert from "node:assert/strict";
import {
  createMember,
  getMemberIdByCredentials,
  getPasswordHash,
  getProfile,
  getPublicMemberByHandle,
  getViewer,
  type NewMember,
  updateProfile,
  updateRegion,
} from "@/db/accounts.ts";
import { type Db, sql } from "@/db/db.ts";
import { isViolation } from "@/db/errors.ts";
import { newId } from "@/domain/shared/ids.ts";
import { eachEngine } from "@/tests/support/db.ts";

const clock = { now: () => new Date("2026-11-21T00:00:00Z") };

async function member(db: Db, values: Partial<NewMember> = {}) {
  const made = {
    id: newId(clock),
    email: "minji@example.com",
    passwordHash: "hash one",
    handle: "minji",
    name: "민지",
    region: "11680",
    createdAt: clock.now(),
    ...values,
  };
  assert.ok(await createMember(db, made));
  return { ...made, passwordHash: made.passwordHash ?? "" };
}

async function withdraw(db: Db, id: string) {
  await db.query(sql`
    update members set withdrawn_at = now(), email = null, password_hash = null
    where id = ${id}::uuid`);
}

eachEngine("getViewer() gives what every page needs to know", async (db) => {
  const { id } = await member(db);
  assert.deepEqual(await getViewer(db, id), {
    id,
    handle: "minji",
    name: "민지",
    region: "11680",
    role: "member",
    confirmed: false,
    suspendedUntil: null,
    bannedAt: null,
    photo: null,
    hidden: [],
  });
  assert.equal(await getViewer(db, newId(clock)), null);
});

eachEngine("getViewer() knows nobody who has left", async (db) => {
  const { id } = await member(db);
  await withdraw(db, id);
  assert.equal(await getViewer(db, id), null);
});

eachEngine(
  "getMemberIdByCredentials() wants address and hash, capitals or not",
  async (db) => {
    const { id, email, passwordHash } = await member(db);
    const find = (credentials: { email: string; passwordHash: string }) =>
      getMemberIdByCredentials(db, credentials);
    assert.equal(await find({ email, passwordHash }), id);
    assert.equal(await find({ email: "MINJI@example.com", passwordHash }), id);
    assert.equal(await find({ email, passwordHash: "hash two" }), null);
    assert.equal(
      await find({ email: "other@example.com", passwordHash }),
      null,
    );
  },
);

eachEngine(
  "two members may name one address, and are told apart by their hashes",
  async (db) => {
    const one = await member(db);
    const two = await member(db, { handle: "other", passwordHash: "hash two" });
    const { email } = one;
    assert.equal(
      await getMemberIdByCredentials(db, { email, passwordHash: "hash two" }),
      two.id,
    );
    assert.equal(await getPasswordHash(db, email), "hash one");
  },
);

eachEngine("one address and hash are one member", async (db) => {
  await member(db);
  await assert.rejects(
    member(db, { handle: "other" }),
    (error) => isViolation(error, "unique", "members_credentials"),
  );
});

eachEngine(
  "createMember() writes nothing under a handle that is taken, capitals or not",
  async (db) => {
    const { id, ...rest } = await member(db);
    const other = {
      ...rest,
      id: newId(clock),
      email: "b@example.com",
      handle: "Minji",
    };
    assert.equal(await createMember(db, other), false);
    assert.equal(await getViewer(db, other.id), null);
    assert.ok(await getViewer(db, id));
  },
);

eachEngine(
  "getPublicMemberByHandle() shows no address, and nothing of who has left",
  async (db) => {
    const { id } = await member(db);
    assert.deepEqual(await getPublicMemberByHandle(db, "MINJI"), {
      id,
      handle: "minji",
      name: "민지",
      region: "11680",
      intro: "",
      joinedAt: clock.now(),
      photo: null,
      neighbourAt: null,
      withdrawn: false,
    });
    await withdraw(db, id);
    const gone = await getPublicMemberByHandle(db, "minji");
    assert.ok(gone?.withdrawn);
    assert.equal(gone.name, "");
    assert.equal(await getPublicMemberByHandle(db, "nobody"), null);
  },
);

for (
  const handle of [
    "",
    "'; drop table members; --",
    "%",
    "_____",
    "🥁",
    "\uFFFF",
  ]
) {
  eachEngine(
    `getPublicMemberByHandle() finds nobody under ${JSON.stringify(handle)}`,
    async (db) => {
      await member(db);
      assert.equal(await getPublicMemberByHandle(db, handle), null);
    },
  );
}

eachEngine(
  "updateProfile() writes the form and refuses somebody else's handle",
  async (db) => {
    const { id } = await member(db);
    await member(db, {
      id: newId(clock),
      handle: "taken",
      email: "b@example.com",
    });
    const profile = {
      name: "김민지",
      handle: "minji2",
      intro: "안녕",
      region: "11650",
    };
    await updateProfile(db, { id, profile });
    assert.deepEqual(await getProfile(db, id), profile);
    await assert.rejects(
      updateProfile(db, { id, profile: { ...profile, handle: "Taken" } }),
      (error) => isViolation(error, "unique", "members_handle_key"),
    );
  },
);

eachEngine("updateRegion() moves one member", async (db) => {
  const { id } = await member(db);
  const other = await member(db, { handle: "other", email: "b@example.com" });
  await updateRegion(db, { id, region: "26350" });
  assert.equal((await getViewer(db, id))?.region, "26350");
  assert.equal((await getViewer(db, other.id))?.region, "11680");
});
