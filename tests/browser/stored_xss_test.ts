import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { sql } from "@/db/db.ts";
import { momentText } from "@/domain/shared/seoul_time.ts";
import type { FormValues, Person, TestApp } from "../support/app.ts";
import { inChromium, type Window, type Yard } from "../support/browser.ts";
import { hostileTexts, SHORT_HOSTILE } from "../support/hostile_texts.ts";
import { TENT } from "../support/items.ts";
import { pictureFile } from "../support/photos.ts";

const DAY_MS = 24 * 3_600_000;

inChromium(
  "R31 hostile texts in every field run nowhere and trouble no content policy",
  async (yard) => {
    const { app } = yard;
    const owner = await app.signUp({ name: "텐트주인" });
    const asker = await app.signUp({ name: "캠핑초보" });
    const staff = await hireStaff(app);
    const { places, kept } = await fillIn(app, { owner, asker, staff });
    for (const person of [owner, asker, staff, null]) {
      const window = await lookingAs(yard, person);
      for (const place of person === staff ? [...places, ...kept] : places) {
        await visit(yard, window, place);
        assert.deepEqual(await runs(window.page), [], place);
        // What a refused page says of itself is no finding.
        const found = window.problems.filter((text) => !isRefusal(text));
        assert.deepEqual(found, [], place);
        window.problems.length = 0;
      }
    }
    assert.deepEqual(policyReports(app), []);
  },
);

inChromium(
  "R31† a page that does not escape is found, by what runs or by what its policy reports",
  async (yard) => {
    const window = await lookingAs(yard, null);
    await window.page.goto("about:blank");
    await spoil(window.page);
    await window.page.waitForFunction(() => "runs" in globalThis);
    assert.deepEqual(await runs(window.page), ["2"]);
    await visit(yard, window, "/");
    await spoil(window.page);
    while (policyReports(yard.app).length === 0) {
      await window.page.waitForTimeout(50);
    }
    assert.deepEqual(await runs(window.page), [], "the policy keeps it out");
    assert.ok(window.problems.some((text) => !isRefusal(text)));
    window.problems.length = 0;
  },
);

/** What somebody who forgot to escape would have written. */
function spoil(page: Page) {
  return page.evaluate((text) => {
    document.body.innerHTML = text;
  }, SHORT_HOSTILE[1] ?? "");
}

interface Neighbours {
  owner: Person;
  asker: Person;
}

/** Puts the corpus into every field there is; answers the pages that show it. */
async function fillIn(
  app: TestApp,
  { owner, asker, staff }: Neighbours & { staff: Person },
): Promise<{ places: string[]; kept: string[] }> {
  const post = poster(app);
  const places = ["/", "/rent", "/chat", "/notifications", "/my/items"];
  for (const text of hostileTexts(500)) {
    places.push(`/search?q=${encodeURIComponent(text)}`);
  }
  const [intro = ""] = hostileTexts(300);
  const profile = { name: owner.name, handle: "owner", intro };
  await post("/settings/profile", { ...profile, region: "11680" }, owner);
  places.push("/people/owner", "/people/owner/reviews", "/settings/profile");
  const items: string[] = [];
  for (const title of SHORT_HOSTILE) {
    const photos = [await pictureFile(`${title}.jpg`)];
    const [body = ""] = hostileTexts(2000);
    items.push(
      await post("/rent/new", { ...TENT, title, body, photos }, owner),
    );
  }
  const [item = ""] = items;
  places.push(...items, `${item}/edit`);
  const room = await post(`${item}/inquiry`, {}, asker);
  for (const body of [...SHORT_HOSTILE, ...hostileTexts(2000)]) {
    await post(room, { body }, asker);
  }
  const [place = ""] = SHORT_HOSTILE.slice(1);
  const starts_at = momentText(
    new Date(app.ports.clock.now().getTime() + DAY_MS),
  );
  await post(`${room}/appointments`, { place, starts_at }, asker);
  places.push(room, ...await deals(app, { owner, asker, item }));
  const reports = await complaints(app, { owner, asker, item, room });
  const kept = await decisions(app, { owner, staff, reports });
  const program = { name: SHORT_HOSTILE[1] ?? "", scope: "read" };
  const made = await app.post("/settings/tokens", program, { as: owner });
  assert.ok(made.status < 400, errorsIn(made.text));
  const own = ["/reports", "/settings/tokens", "/standing/appeal"];
  return { places: [...places, ...own, ...reports], kept };
}

async function hireStaff(app: TestApp): Promise<Person> {
  const staff = await app.signUp({ name: "마당지기" });
  await app.ports.db.query(
    sql`update members set role = 'admin' where name = ${staff.name}`,
  );
  // What is remembered of them is looked up again.
  app.ports.clock.advance(2000);
  return staff;
}

/** What staff write, and what is answered to them; answers their pages. */
async function decisions(
  app: TestApp,
  { owner, staff, reports }: Record<"owner" | "staff", Person> & {
    reports: readonly string[];
  },
): Promise<string[]> {
  const post = poster(app);
  const [body = ""] = hostileTexts(300);
  const [first = "", second = ""] = reports.map((path) =>
    `/admin${path.split("?")[0]}`
  );
  const deed = (path: string, as = staff) =>
    idOn(app, { path, as, name: "deed" });
  await post(`${first}/notes`, { body, deed: await deed(first) }, staff);
  await post(`${first}/decision`, {
    outcome: "upheld",
    note: body,
    measure: "warn",
    reason: body,
    deed: await deed(first),
  }, staff);
  const person = "/admin/people/owner";
  await post(`${person}/notes`, { body, deed: await deed(person) }, staff);
  const appeal = "/standing/appeal";
  const action = await idOn(app, { path: appeal, as: owner, name: "action" });
  await post(appeal, { action, body }, owner);
  return [
    first,
    second,
    person,
    "/admin/reports",
    "/admin/reports?state=decided",
    "/admin/people",
    "/admin/appeals",
    "/admin/feedback",
    "/admin/log",
  ];
}

/** The id in a hidden field of a page. */
async function idOn(
  app: TestApp,
  { path, as, name }: { path: string; as: Person; name: string },
): Promise<string> {
  const { text } = await app.get(path, { as });
  const [tag = ""] = new RegExp(`<input[^>]*name="${name}"[^>]*>`).exec(text) ??
    [];
  const id = /value="([^"]+)"/.exec(tag)?.[1];
  assert.ok(id, `${path} has no ${name}`);
  return id;
}

/** Reports of everything there is, and what people say to those who run the yard. */
async function complaints(
  app: TestApp,
  { owner, asker, item, room }: Neighbours & { item: string; room: string },
): Promise<string[]> {
  const post = poster(app);
  const [body = ""] = hostileTexts(500);
  const [title = ""] = SHORT_HOSTILE;
  const report = { reason: "other", body };
  const places = [
    await post("/people/owner/report", report, asker),
    await post(`${item}/report`, report, asker),
    await post(`${room}/messages/1/report`, report, owner),
  ];
  await post("/feedback", { title, body }, asker);
  return places;
}

/** Deals with hostile notes, reasons, records and reviews. */
async function deals(
  app: TestApp,
  { owner, asker, item }: Neighbours & { item: string },
): Promise<string[]> {
  const post = poster(app);
  const from = (day: number) => ({
    starts_at: momentText(
      new Date(app.ports.clock.now().getTime() + day * DAY_MS),
    ),
    ends_at: momentText(
      new Date(app.ports.clock.now().getTime() + (day + 1) * DAY_MS),
    ),
  });
  const [note = ""] = hostileTexts(500);
  const [reason = ""] = hostileTexts(300);
  const refused = await post(`${item}/deals`, { ...from(5), note }, asker);
  await post(`${refused}/refusal`, { reason }, owner);
  const deal = await post(`${item}/deals`, { ...from(1), note }, asker);
  await post(`${deal}/acceptance`, {}, owner);
  const photos = [await pictureFile("<svg onload=ran(40)>.jpg")];
  await post(`${deal}/handover`, { note, photos }, owner);
  await post(`${deal}/handover-confirmation`, { note }, asker);
  await post(`${deal}/return`, { note }, asker);
  await post(`${deal}/return-confirmation`, { note }, owner);
  await post(`${deal}/review`, { stars: "5", body: note }, asker);
  await post(`${deal}/review`, { stars: "1", body: note }, owner);
  return [refused, deal, `${deal}/review`, "/my/closed", item];
}

/** Posts a form that must be taken; answers where it leads. */
function poster(app: TestApp) {
  return async (path: string, form: FormValues, as: Person) => {
    app.ports.clock.advance(1000);
    const { status, location, text } = await app.post(path, form, { as });
    assert.equal(status, 303, `${path} ${status} ${errorsIn(text)}`);
    return location;
  };
}

async function lookingAs(yard: Yard, person: Person | null): Promise<Window> {
  const window = await yard.open();
  await window.page.addInitScript(() => {
    Object.assign(globalThis, {
      ran(which: unknown) {
        const seen = (globalThis as { runs?: string[] }).runs ?? [];
        Object.assign(globalThis, { runs: [...seen, String(which)] });
      },
    });
  });
  await window.page.context().addCookies(
    [...person?.cookies ?? []].map(([name, value]) => ({
      name,
      value,
      url: yard.origin,
    })),
  );
  return window;
}

async function visit(
  { origin }: Yard,
  { page }: Window,
  path: string,
): Promise<void> {
  const response = await page.goto(origin + path);
  assert.ok(response && response.status() < 500, path);
  await page.waitForLoadState("load");
}

/** Which of the texts ran. */
function runs(page: Page): Promise<string[]> {
  return page.evaluate(() => (globalThis as { runs?: string[] }).runs ?? []);
}

/** Guests and strangers are refused some of the pages; Chromium calls that an error. */
function isRefusal(text: string): boolean {
  return /the server responded with a status of 4\d\d/.test(text);
}

function policyReports({ ports }: TestApp): unknown[] {
  return ports.log.lines.filter(({ message }) =>
    message.startsWith("The content policy")
  ).map(({ fields }) => fields);
}

/** What a form says is wrong. */
function errorsIn(html: string): string {
  return [...html.matchAll(/role="alert"[^>]*>([^]*?)<\/p>/g)]
    .map(([, text = ""]) => text.replace(/<[^>]*>/g, "")).join("; ");
}
