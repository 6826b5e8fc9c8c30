import assert from "node:assert/strict";
import { signIn } from "@/actions/accounts/sign_in.ts";
import { signUp } from "@/actions/accounts/sign_up.ts";
import { createArgon2Hasher } from "@/adapters/passwords_argon2.ts";
import { getViewer } from "@/db/accounts.ts";
import { sql } from "@/db/db.ts";
import type { Db } from "@/db/db.ts";
import { openTestPorts, type TestPorts } from "@/tests/support/ports.ts";

const form = {
  email: "minji@example.com",
  password: "correct horse battery",
  name: "민지",
  region: "11680",
};

function withPorts(name: string, body: (ports: TestPorts) => Promise<void>) {
  Deno.test(name, async () => {
    const ports = await openTestPorts({ passwords: createArgon2Hasher() });
    try {
      await body(ports);
    } finally {
      await ports.close();
    }
  });
}

async function countMembers(db: Db): Promise<number> {
  const [row] = await db.query<{ count: number }>(
    sql`select count(*) as count from members`,
  );
  return row?.count ?? 0;
}

withPorts("signUp() makes a member who can sign in", async (ports) => {
  const id = await signUp(ports, form);
  assert.deepEqual(await getViewer(ports.db, id), {
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
  assert.equal(await signedIn(ports, form), id);
});

withPorts(
  "signUp() keeps no password, only an argon2id hash",
  async (ports) => {
    await signUp(ports, form);
    const [row] = await ports.db.query<{ row: string }>(
      sql`select members::text as row from members`,
    );
    const kept = row?.row ?? "";
    assert.ok(kept.includes("$argon2id$v=19$m=19456,t=2,p=1$"));
    assert.ok(!kept.includes(form.password));
  },
);

withPorts(
  "signUp() sent twice, even at once, makes one member",
  async (ports) => {
    const ids = await Promise.all(
      Array.from({ length: 5 }, () => signUp(ports, form)),
    );
    assert.equal(new Set(ids).size, 1);
    assert.equal(await signUp(ports, form), ids[0]);
    assert.equal(await countMembers(ports.db), 1);
  },
);

withPorts(
  "signUp() with an address in use and another password makes a member apart",
  async (ports) => {
    const first = await signUp(ports, form);
    const other = { ...form, password: "another password", name: "수빈" };
    const second = await signUp(ports, other);
    assert.notEqual(second, first);
    assert.equal(
      await signedIn(ports, form),
      first,
      "the first one keeps theirs",
    );
    assert.equal(await signedIn(ports, other), second);
    assert.equal((await getViewer(ports.db, first))?.name, "민지");
  },
);

withPorts(
  "signUp() at once with one address and two passwords makes both findable",
  async (ports) => {
    const passwords = ["first password", "second password", "third password"];
    const ids = await Promise.all(
      passwords.map((password) => signUp(ports, { ...form, password })),
    );
    for (const [index, password] of passwords.entries()) {
      assert.equal(await signedIn(ports, { ...form, password }), ids[index]);
    }
  },
);

withPorts(
  "signUp() finds a free handle for the same name, again and again",
  async (ports) => {
    const handles = new Set<string>();
    for (let n = 0; n < 5; n++) {
      const id = await signUp(ports, { ...form, email: `n${n}@example.com` });
      handles.add((await getViewer(ports.db, id))?.handle ?? "");
    }
    assert.equal(handles.size, 5);
    assert.ok(handles.has("minji"));
  },
);

withPorts(
  "signIn() is nobody for a wrong password or an unknown address",
  async (ports) => {
    await signUp(ports, form);
    const { email, password } = form;
    assert.equal(
      await signedIn(ports, { email, password: "wrong password" }),
      null,
    );
    assert.equal(
      await signedIn(ports, { email: "no@example.com", password }),
      null,
    );
  },
);

withPorts(
  "R26: signIn() takes as long for an unknown address as for a known one",
  async (ports) => {
    await signUp(ports, form);
    const known: number[] = [];
    const unknown: number[] = [];
    for (let round = 0; round < 11; round++) {
      known.push(await timeOf(ports, form.email));
      unknown.push(await timeOf(ports, "nobody@example.com"));
    }
    // The least is what it takes; whatever is above that is the machine's other work.
    const ratio = Math.min(...known) / Math.min(...unknown);
    assert.ok(ratio > 0.5 && ratio < 2, `ratio ${ratio}`);
  },
);

async function timeOf(ports: TestPorts, email: string): Promise<number> {
  const started = performance.now();
  await signedIn(ports, { email, password: "some wrong guess" });
  return performance.now() - started;
}

/** Who it is; each try from an address of its own, so that none has to wait. */
async function signedIn(
  ports: TestPorts,
  { email, password }: { email: string; password: string },
): Promise<string | null> {
  const address = crypto.randomUUID();
  const attempt = { email, password, address, device: undefined };
  const result = await signIn(ports, attempt);
  return result.ok ? result.value : null;
}
