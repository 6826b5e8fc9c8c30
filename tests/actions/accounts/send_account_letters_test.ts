import assert from "node:assert/strict";
import {
  forgetAccountLetters,
  sendAccountLetters,
} from "@/actions/accounts/send_account_letters.ts";
import {
  createAccountLetter,
  type NewAccountLetter,
} from "@/db/account_letters.ts";
import { createMember, updateLanguage } from "@/db/accounts.ts";
import { sql } from "@/db/db.ts";
import { newId } from "@/domain/shared/ids.ts";
import { createTestMailer, type TestMailer } from "@/tests/support/news.ts";
import { openTestPorts, type TestPorts } from "@/tests/support/ports.ts";
import { POSTGRES } from "@/tests/support/server_databases.ts";
import { testWith } from "@/tests/support/skip.ts";

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

interface Yard {
  ports: TestPorts;
  mail: TestMailer;
  /** Makes a member; `confirmed` unless told otherwise. */
  member(name: string, options?: {
    email?: string;
    confirmed?: boolean;
  }): Promise<{ id: string; email: string }>;
  write(letter: Omit<NewAccountLetter, "id" | "at">): Promise<string>;
  states(): Promise<string[]>;
}

/** On both engines. */
function eachYard(name: string, body: (yard: Yard) => Promise<void>) {
  Deno.test(`${name} [pglite]`, inYard("pglite", body));
  testWith(POSTGRES, `${name} [postgres]`, inYard("postgres", body));
}

function inYard(
  engine: "pglite" | "postgres",
  body: (yard: Yard) => Promise<void>,
) {
  return async () => {
    const mail = createTestMailer();
    const opened = await openTestPorts({ engine });
    const { db, clock } = opened;
    try {
      await body({
        ports: { ...opened, mail },
        mail,
        async member(name, options = {}) {
          const id = newId(clock);
          const handle = `n${id.slice(-12)}`;
          const { email = `${handle}@example.com`, confirmed = true } = options;
          await createMember(db, {
            id,
            email,
            handle,
            name,
            region: "11680",
            passwordHash: `hash ${id}`,
            createdAt: clock.now(),
            ...(confirmed && { confirmedAt: clock.now() }),
          });
          return { id, email };
        },
        async write(letter) {
          const id = newId(clock);
          const at = clock.now();
          await createAccountLetter(db, { ...letter, id, at });
          return id;
        },
        async states() {
          const rows = await db.query<{ state: string }>(
            sql`select state from account_letters order by id`,
          );
          return rows.map(({ state }) => state);
        },
      });
    } finally {
      await opened.close();
    }
  };
}

/** The token in the link of a letter. */
function tokenIn(text: string, path: string): string {
  const at = text.indexOf(`http://localhost:8000${path}/`);
  assert.notEqual(at, -1, text);
  return text.slice(at).split("/").at(-1)?.split(/\s/)[0] ?? "";
}

eachYard(
  "a newcomer's letter goes to the address they gave, in their language, with a signed link",
  async ({ ports, mail, member, write }) => {
    const { id: memberId, email } = await member("Ann", { confirmed: false });
    await updateLanguage(ports.db, { id: memberId, language: "en" });
    const id = await write({ kind: "confirmation", memberId, to: email });
    assert.equal(await sendAccountLetters(ports), 1);
    const [letter] = mail.taken;
    assert.equal(letter?.id, id);
    assert.equal(letter?.to, email);
    assert.match(letter?.subject ?? "", /^Welcome to Madang/);
    assert.match(letter?.text ?? "", /Welcome to Madang, Ann\./);
    assert.equal(letter?.settingsUrl, null);
    const token = tokenIn(letter?.text ?? "", "/confirmation");
    assert.ok(
      letter?.html.includes(
        `href="http://localhost:8000/confirmation/${token}"`,
      ),
    );
    assert.doesNotMatch(letter?.html ?? "", /<img|src=/);
    assert.deepEqual(await ports.tokens.read("confirmation", token), {
      id,
      subject: memberId,
      claims: { address: email },
    });
    assert.equal(await ports.tokens.read("password_reset", token), null);
  },
);

eachYard(
  "R26: where somebody has confirmed the address, its owner is told instead, and gets no link that confirms",
  async ({ ports, mail, member, write }) => {
    const owner = await member("민지");
    const other = await member("낯선이", {
      email: owner.email,
      confirmed: false,
    });
    await write({
      kind: "confirmation",
      memberId: other.id,
      to: owner.email,
    });
    await sendAccountLetters(ports);
    const [letter] = mail.taken;
    assert.match(letter?.text ?? "", /민지님은 이미/);
    assert.match(letter?.text ?? "", /localhost:8000\/password-reset\n/);
    assert.doesNotMatch(letter?.text ?? "", /낯선이|confirmation/);
  },
);

eachYard(
  "letters go to a confirmed address only, and to nobody who has left",
  async ({ ports, mail, member, write, states }) => {
    const newcomer = await member("새이웃", { confirmed: false });
    const gone = await member("떠난이");
    const here = await member("민지");
    await ports.db.query(sql`
      update members set withdrawn_at = ${ports.clock.now()} where id = ${gone.id}`);
    for (const { id } of [newcomer, gone, here]) {
      await write({ kind: "password_changed", memberId: id });
    }
    await sendAccountLetters(ports);
    assert.deepEqual(mail.taken.map(({ to }) => to), [here.email]);
    assert.deepEqual(await states(), ["dropped", "dropped", "sent"]);
  },
);

eachYard(
  "a reset that was asked for an address goes to who confirmed it, while its link is good",
  async ({ ports, mail, member, write, states }) => {
    const { id, email } = await member("민지");
    await member("새이웃", { email: "new@example.com", confirmed: false });
    const kind = "password_reset";
    for (const to of [email, "new@example.com", "nobody@example.com"]) {
      await write({ kind, to });
    }
    await sendAccountLetters(ports);
    assert.deepEqual(mail.taken.map(({ to }) => to), [email]);
    const token = tokenIn(mail.taken[0]?.text ?? "", "/password-reset");
    assert.equal((await ports.tokens.read(kind, token))?.subject, id);
    await write({ kind, to: email });
    ports.clock.advance(30 * MINUTE_MS);
    await sendAccountLetters(ports);
    assert.equal(mail.taken.length, 1);
    assert.equal((await states()).at(-1), "dropped");
    assert.equal(await ports.tokens.read(kind, token), null);
  },
);

eachYard(
  "R38: a letter about an account goes out once, by however many workers, and again when it was not taken",
  async ({ ports, mail, member, write, states }) => {
    const { id: memberId } = await member("민지");
    for (let n = 0; n < 12; n++) {
      await write({ kind: "password_changed", memberId });
    }
    await Promise.all(
      Array.from({ length: 4 }, () => sendAccountLetters(ports)),
    );
    assert.equal(mail.taken.length, 12);
    assert.equal(new Set(mail.taken.map(({ id }) => id)).size, 12);
    const id = await write({ kind: "password_changed", memberId });
    mail.refuse = "for now";
    await sendAccountLetters(ports);
    mail.refuse = null;
    await sendAccountLetters(ports);
    assert.equal(mail.taken.length, 12);
    ports.clock.advance(MINUTE_MS);
    await sendAccountLetters(ports);
    assert.equal(mail.taken.at(-1)?.id, id);
    assert.equal((await states()).at(-1), "sent");
  },
);

eachYard(
  "letters are forgotten after a month",
  async ({ ports, member, write, states }) => {
    const { id: memberId } = await member("민지");
    await write({ kind: "password_changed", memberId });
    ports.clock.advance(30 * DAY_MS);
    await write({ kind: "password_changed", memberId });
    await forgetAccountLetters(ports);
    assert.equal((await states()).length, 2);
    ports.clock.advance(1);
    await forgetAccountLetters(ports);
    assert.equal((await states()).length, 1);
  },
);
