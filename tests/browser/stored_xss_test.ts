import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import type { Person, TestApp } from "../support/app.ts";
import { inChromium, type Yard } from "../support/browser.ts";
import { type Corpus, createCorpus } from "../support/hostile/corpus.ts";
import {
  hasWords,
  HOSTILE_FIELDS,
  namesOf,
  unlistedAddresses,
} from "../support/hostile/fields.ts";
import {
  fillDoors,
  fillSettings,
  proveAgain,
  signUpAs,
} from "../support/hostile/fill_accounts.ts";
import { fillDeals } from "../support/hostile/fill_deals.ts";
import { complain, decide, hire } from "../support/hostile/fill_staff.ts";
import { fillRoom, fillThings } from "../support/hostile/fill_things.ts";
import {
  become,
  inspect,
  isRefusal,
  leave,
  type Lookout,
  lookOut,
  visit,
  visitRefusal,
} from "../support/hostile/looking.ts";
import { UNVISITED } from "../support/hostile/pages.ts";
import { hostileLines } from "../support/hostile/texts.ts";
import { lettersIn } from "../support/mail.ts";
import { workOnNews } from "../support/news.ts";
import {
  type OpenIdServer,
  startOpenIdServer,
} from "../support/openid_server.ts";
import { listRoutes } from "../support/routes.ts";
import { vapidEnv } from "../support/vapid.ts";

let openid: OpenIdServer;

inChromium(
  "R31 hostile texts in every field run nowhere and trouble no content policy",
  async (yard) => {
    try {
      const corpus = await fillIn(yard.app);
      const seen = await lookAround(yard, corpus);
      await readLetters(yard, seen);
      assert.deepEqual(missing(corpus, seen), []);
      assert.deepEqual(await unlookedAt(seen), []);
      assert.deepEqual(policyReports(yard.app), []);
    } finally {
      await openid.close();
    }
  },
  async () => {
    openid = await startOpenIdServer();
    const env = { MADANG_MODE: "demo", LIMIT_SCALE: "1000" };
    return { ...env, ...vapidEnv(), ...openid.env };
  },
);

Deno.test("R31 every address that takes a form stands in the table, and no other", async () => {
  assert.deepEqual(unlistedAddresses(await listRoutes()), []);
});

Deno.test("R31† an address that takes forms and stands in no table is found", async () => {
  const added = { method: "POST", pattern: "/guestbook" };
  const routes = [...await listRoutes(), added];
  assert.ok(unlistedAddresses(routes).includes("/guestbook"));
});

inChromium(
  "R31† a page that does not escape is found, by what runs, what its policy reports or what waits to be pressed",
  async (yard) => {
    const lookout = await lookOut(yard);
    const { page, window, ran } = lookout;
    await page.goto("about:blank");
    await spoil(page);
    while (ran.length === 0) await page.waitForTimeout(50);
    assert.deepEqual(ran.splice(0), ["about:blank 2"]);
    await page.goto(yard.origin);
    await inspect(lookout, "/");
    await page.evaluate(() =>
      document.querySelector("a")?.setAttribute("href", "JavaScript:ran(8)")
    );
    await assert.rejects(inspect(lookout, "/"), /JavaScript:ran\(8\)/);
    await spoil(page);
    while (policyReports(yard.app).length === 0) await page.waitForTimeout(50);
    assert.deepEqual(ran, [], "the policy keeps it out");
    assert.ok(window.problems.some((text) => !isRefusal(text)));
    window.problems.length = 0;
  },
);

inChromium(
  "R31† a field without a place in the corpus is found, and a text that no page shows",
  async (yard) => {
    const corpus = createCorpus(yard.app);
    const lookout = await lookOut(yard);
    corpus.keep("/feedback", { title: corpus.line(70) });
    await lookout.page.goto(`${yard.origin}/feedback`);
    await lookout.page.evaluate(() => {
      const field = document.createElement("textarea");
      field.name = "wishes";
      document.querySelector("main form")?.append(field);
    });
    await inspect(lookout, "/feedback");
    const found = missing(corpus, lookout);
    assert.ok(found.includes("no place: /feedback wishes"));
    assert.ok(found.includes("never seen: /feedback title 01"));
    assert.ok(found.includes("empty: /feedback body"));
    assert.ok(found.includes("never refused: /feedback"));
  },
);

/** What somebody who forgot to escape would have written. */
function spoil(page: Page) {
  return page.evaluate((text) => {
    document.body.innerHTML = text;
  }, hostileLines(40)[1] ?? "");
}

/** Puts the corpus into every field there is. */
async function fillIn(app: TestApp): Promise<Corpus> {
  const corpus = createCorpus(app);
  const owner = await app.signUp({ name: "텐트주인" });
  await fillSettings(corpus, owner);
  const asker = await signUpAs(app, { name: "캠핑초보", handle: "asker" });
  const troubled = await signUpAs(app, { name: "말썽", handle: "troubled" });
  const items = await fillThings(corpus, { owner, asker });
  const [item = ""] = items;
  const room = await fillRoom(corpus, { owner, asker, item });
  await fillDeals(corpus, { owner, asker, item });
  const reports = await complain(corpus, { owner, asker, item, room });
  const staff = await hire(app, "마당지기");
  const judge = await hire(app, "판단이");
  const people = { owner, asker, staff, judge, troubled };
  await decide(corpus, { ...people, reports, items });
  // Last: who stands half in the door is let go after minutes.
  await fillDoors(corpus, openid);
  await proveAgain(corpus, owner);
  await workOnNews(app.ports);
  for (const who of [owner, asker]) corpus.see("/notifications", who);
  corpus.see("/mailbox", null);
  for (const page of ["", "/profile/photo", "/export", "/connections"]) {
    corpus.see(`/settings${page}`, owner);
  }
  return corpus;
}

/** Everybody looks at what is theirs to see, then at what was refused to them. */
async function lookAround(
  yard: Yard,
  { places, refusals }: Corpus,
): Promise<Lookout> {
  const people = new Set<Person | null>([
    ...places.flatMap(({ by }) => by),
    ...refusals.map(({ as }) => as),
  ]);
  const lookout = await lookOut(yard);
  for (const person of people) {
    await become(yard, lookout, person);
    for (const { path, by } of places) {
      if (by.includes(person)) await visit(yard, lookout, path);
    }
    for (const refusal of refusals) {
      if (refusal.as === person) await visitRefusal(yard, lookout, refusal);
    }
  }
  return lookout;
}

/** Letters stand in other people's programs, which have no policy of ours. */
async function readLetters(yard: Yard, lookout: Lookout) {
  await become(yard, lookout, null);
  const { outbox } = yard.app.ports;
  for (const { id, subject } of await outbox?.list() ?? []) {
    if (/ran\(/.test(subject)) await visit(yard, lookout, `/mailbox/${id}`);
  }
  const letters = await lettersIn(yard.app.ports.dataDir);
  for (const part of ["subject", "html"] as const) {
    assert.ok(letters.some((letter) => /ran\(/.test(letter[part] ?? "")), part);
  }
  await lookout.page.goto("about:blank");
  for (const { html = "", subject } of letters) {
    await lookout.page.setContent(html);
    await inspect(lookout, subject ?? "");
  }
  await leave(lookout);
}

/** Pages that nobody opened though nothing says why; and the other way round. */
async function unlookedAt({ pages }: Lookout): Promise<string[]> {
  const there = (await listRoutes()).filter(({ method }) => method === "GET");
  const closed = new Set(there.map(({ pattern }) => pattern)).difference(pages);
  return [...closed.symmetricDifference(new Set(Object.keys(UNVISITED)))];
}

/** What the corpus leaves out, each with why. */
function missing({ kept, refused }: Corpus, seen: Lookout): string[] {
  const filled = new Set(kept.values());
  const known = namesOf("free", "strict", "lenient", "hashed");
  const wordy = Object.keys(HOSTILE_FIELDS)
    .filter((address) => hasWords(address) && !address.endsWith("?"));
  return [
    ...[...seen.fields.difference(known)].map((field) => `no place: ${field}`),
    ...[...namesOf("free").difference(filled)].map((field) =>
      `empty: ${field}`
    ),
    ...wordy.filter((address) => !refused.has(address))
      .map((address) => `never refused: ${address}`),
    ...[...kept].filter(([mark]) => !seen.marks.has(mark))
      .map(([mark, field]) => `never seen: ${field} ${mark}`),
  ];
}

function policyReports({ ports }: TestApp): unknown[] {
  return ports.log.lines.filter(({ message }) =>
    message.startsWith("The content policy")
  ).map(({ fields }) => fields);
}
