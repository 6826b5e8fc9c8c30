import assert from "node:assert/strict";
import { sql } from "@/db/db.ts";
import { shortId } from "@/domain/shared/ids.ts";
import type { Person, TestApp } from "../app.ts";
import type { Corpus } from "./corpus.ts";
import type { Neighbours } from "./fill_things.ts";

/** Who looks after the yard, and who gives them work. */
export interface Staffed extends Neighbours {
  staff: Person;
  /** Another one, who judges what the first has done. */
  judge: Person;
  /** Called `/people/troubled`. */
  troubled: Person;
}

/** Makes somebody an admin. */
export async function hire(app: TestApp, name: string): Promise<Person> {
  const person = await app.signUp({ name });
  await app.ports.db.query(
    sql`update members set role = 'admin' where name = ${name}`,
  );
  // What is remembered of them is looked up again.
  app.ports.clock.advance(2000);
  return person;
}

/** Reports of everything there is, and what people say to those who run the yard. */
export async function complain(
  { app, post, line, text, see }: Corpus,
  { owner, asker, item, room }: Neighbours & { item: string; room: string },
): Promise<string[]> {
  const report = () => ({ reason: "other", body: text(500) });
  const review = await idOf(app, "reviews");
  const places: string[] = [];
  for (
    const [path, as] of [
      ["/people/owner", asker],
      [item, asker],
      [`${room}/messages/1`, owner],
      [`/reviews/${review}`, owner],
    ] as const
  ) {
    const { location } = await post(`${path}/report`, report(), as);
    places.push(location.split("?")[0] ?? "");
    see(location, as);
  }
  await post("/feedback", { title: line(70), body: text(500) }, asker);
  see("/reports", owner, asker);
  see(`${item}/report`, asker);
  see(`${room}/messages/1/report`, owner);
  await post("/people/troubled/mute", { next: "javascript:ran(8)" }, asker);
  await post("/people/troubled/block", { next: line(80) }, asker);
  see("/settings/blocks", asker);
  return places.map((path) => `/admin${path}`);
}

/** What staff write, and what is answered to them. */
export async function decide(
  corpus: Corpus,
  people: Staffed & { reports: readonly string[]; items: readonly string[] },
): Promise<void> {
  const { app, post, text, see, asked } = corpus;
  const { owner, staff, judge, reports } = people;
  const [first = "", item = "", message = "", review = ""] = reports;
  await post(`${first}/notes`, { body: text(1000) }, staff);
  await post(`${first}/decision`, {
    outcome: "upheld",
    note: text(500),
    measure: "warn",
    reason: text(500),
  }, staff);
  await post(`${message}/reading`, {}, staff);
  for (const path of [first, item, message, review]) see(path, staff);
  await post("/admin/people/owner/notes", { body: text(1000) }, staff);
  await judgeAppeal(corpus, { owner, judge });
  await measure(corpus, people);
  await withhold(corpus, people);
  const feedback = `/admin/feedback/${await idOf(app, "feedback")}/handling`;
  await post(feedback, { state: "read", note: text(1000) }, staff);
  await app.signUp({ name: "도우미" });
  const helper = await handleOf(app, "도우미");
  const reason = text(500);
  const appointment = { handle: helper, role: "moderator", reason };
  await post("/admin/roles", appointment, staff);
  for (
    const path of [
      "/admin/people/owner",
      "/admin/people/asker",
      "/admin/people/troubled",
      "/admin/reports",
      "/admin/reports?state=decided",
      "/admin/feedback?state=read",
      "/admin/log",
      "/admin/roles",
      asked("/admin/people", "q", 40),
      asked("/admin/log", "who", 40),
    ]
  ) see(path, staff);
}

/** The owner says that the warning was wrong. */
async function judgeAppeal(
  { app, post, text, see }: Corpus,
  { owner, judge }: { owner: Person; judge: Person },
) {
  const appeal = "/standing/appeal";
  const { text: html } = await app.get(appeal, { as: owner });
  const [tag = ""] = /<input[^>]*name="action"[^>]*>/.exec(html) ?? [];
  const action = /value="([^"]+)"/.exec(tag)?.[1] ?? "";
  await post(appeal, { action, body: text(1000) }, owner);
  const path = `/admin/appeals/${await idOf(app, "appeals")}/judgement`;
  const judgement = { outcome: "upheld", note: text(500) };
  see("/admin/appeals?state=decided", judge);
  see(appeal, owner);
  await post(path, judgement, judge);
}

/** Everything that can be done to a person, each with its reason. */
async function measure({ app, post, text, see }: Corpus, people: Staffed) {
  const { troubled, staff } = people;
  const path = "/admin/people/troubled";
  for (
    const [deed, more] of [
      ["warning", {}],
      ["suspension", { days: "3" }],
      ["relief", {}],
      ["ban", {}],
      ["restoration", {}],
      ["suspension", { days: "3" }],
    ] as const
  ) await post(`${path}/${deed}`, { ...more, reason: text(500) }, staff);
  // The ban has ended their sessions.
  const { email, password } = troubled;
  await app.post("/sign-in", { email, password }, { as: troubled });
  see("/standing", troubled);
  see("/standing/appeal", troubled);
}

/** A thing and a review are hidden, shown, and a thing stays hidden. */
async function withhold(
  { app, post, text, see }: Corpus,
  { staff, owner, items }: Staffed & { items: readonly string[] },
) {
  const thing = (n: number) => `/admin/subjects/${items[n]?.split("/").at(-1)}`;
  const review = `/admin/reviews/${await idOf(app, "reviews")}`;
  for (
    const path of [
      `${thing(1)}/withholding`,
      `${thing(1)}/release`,
      `${thing(3)}/withholding`,
      `${review}/withholding`,
      `${review}/release`,
    ]
  ) await post(path, { reason: text(500) }, staff);
  see(items[3] ?? "", owner);
}

/** The newest row of a table, as addresses name it. */
async function idOf(
  { ports }: TestApp,
  table: "reviews" | "appeals" | "feedback",
): Promise<string> {
  const from = {
    reviews: sql`select id from reviews order by id`,
    appeals: sql`select id from appeals`,
    feedback: sql`select id from feedback`,
  }[table];
  const [row] = await ports.db.query<{ id: string }>(from);
  assert.ok(row, table);
  return shortId(row.id);
}

async function handleOf({ ports }: TestApp, name: string): Promise<string> {
  const [row] = await ports.db.query<{ handle: string }>(
    sql`select handle from members where name = ${name}`,
  );
  assert.ok(row, name);
  return row.handle;
}
