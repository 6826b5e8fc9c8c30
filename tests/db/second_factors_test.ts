import assert from "node:assert/strict";
import { createPasskey, updatePasskeyUse } from "@/db/passkeys.ts";
import type { Db } from "@/db/db.ts";
import {
  countRecoveryCodes,
  createAuthenticator,
  deleteAuthenticator,
  deleteRecoveryCode,
  getAuthenticator,
  hasSecondStep,
  replaceRecoveryCodes,
  updateLastStep,
} from "@/db/second_factors.ts";
import { newId } from "@/domain/shared/ids.ts";
import { eachEngine } from "@/tests/support/db.ts";
import { neighbourhood } from "@/tests/support/neighbours.ts";

const AT_ONCE = 50;
const sealedSecret = new Uint8Array([1, 2, 3]);

/** A member with a second step, whose app's last code was that of half minute 10. */
async function guarded(db: Db) {
  const { member, clock } = neighbourhood(db);
  const { id: memberId } = await member("민지");
  const at = clock.now();
  const factor = { memberId, sealedSecret, lastStep: 10, at };
  assert.ok(await createAuthenticator(db, factor));
  return { memberId, at, clock, factor };
}

function successes(results: readonly boolean[]): number {
  return results.filter(Boolean).length;
}

function atOnce(act: () => Promise<boolean>): Promise<boolean[]> {
  return Promise.all(Array.from({ length: AT_ONCE }, act));
}

eachEngine(
  "of fifty uses at once of one recovery code one succeeds",
  async (db) => {
    const { memberId } = await guarded(db);
    const hashes = ["one", "two", "three"];
    await replaceRecoveryCodes(db, { memberId, hashes });
    const use = () => deleteRecoveryCode(db, { memberId, hash: "two" });
    assert.equal(successes(await atOnce(use)), 1);
    assert.equal(await countRecoveryCodes(db, memberId), 2);
  },
);

eachEngine(
  "of fifty uses at once of one app's code one succeeds, and no older one after",
  async (db) => {
    const { memberId } = await guarded(db);
    const use = () => updateLastStep(db, { memberId, step: 11 });
    assert.equal(successes(await atOnce(use)), 1);
    assert.equal(await updateLastStep(db, { memberId, step: 10 }), false);
    assert.equal((await getAuthenticator(db, memberId))?.lastStep, 11);
  },
);

eachEngine(
  "of fifty uses at once of one passkey's signature one succeeds, unless the key does not count",
  async (db) => {
    const { memberId, clock, at } = await guarded(db);
    const key = {
      memberId,
      publicKey: sealedSecret,
      transports: ["internal"],
      name: "노트북",
      at,
    };
    const id = newId(clock);
    await createPasskey(db, { ...key, id, credentialId: "counts", counter: 4 });
    const use = () => updatePasskeyUse(db, { id, counter: 5, at });
    assert.equal(successes(await atOnce(use)), 1);
    assert.equal(await updatePasskeyUse(db, { id, counter: 0, at }), false);
    const other = newId(clock);
    await createPasskey(db, {
      ...key,
      id: other,
      credentialId: "never",
      counter: 0,
    });
    assert.ok(await updatePasskeyUse(db, { id: other, counter: 0, at }));
    assert.ok(await updatePasskeyUse(db, { id: other, counter: 0, at }));
  },
);

eachEngine(
  "a second step is switched on once, and takes its codes with it when it goes",
  async (db) => {
    const { memberId, factor } = await guarded(db);
    assert.equal(await createAuthenticator(db, factor), false);
    await replaceRecoveryCodes(db, { memberId, hashes: ["one", "two"] });
    await replaceRecoveryCodes(db, { memberId, hashes: ["three"] });
    assert.equal(
      await countRecoveryCodes(db, memberId),
      1,
      "the old ones are gone",
    );
    assert.ok(await deleteAuthenticator(db, memberId));
    assert.equal(await deleteAuthenticator(db, memberId), false);
    assert.equal(await hasSecondStep(db, memberId), false);
    assert.equal(await countRecoveryCodes(db, memberId), 0);
    assert.equal(
      await replaceRecoveryCodes(db, { memberId, hashes: ["four"] }),
      false,
    );
  },
);

eachEngine("one key belongs to one member", async (db) => {
  const { memberId, clock, at } = await guarded(db);
  const { id: otherId } = await neighbourhood(db).member("수빈");
  const key = {
    publicKey: sealedSecret,
    counter: 0,
    transports: [],
    name: "열쇠",
    at,
    credentialId: "same",
  };
  assert.ok(await createPasskey(db, { ...key, id: newId(clock), memberId }));
  assert.equal(
    await createPasskey(db, { ...key, id: newId(clock), memberId: otherId }),
    false,
  );
});
