import assert from "node:assert/strict";
import type { Person } from "../app.ts";
import { dates } from "../deal_pages.ts";
import { TENT } from "../items.ts";
import { pictureFile } from "../photos.ts";
import type { Corpus } from "./corpus.ts";
import { hostileLines, hostileTexts } from "./texts.ts";

/** Two neighbours who are up to no good. */
export interface Neighbours {
  owner: Person;
  asker: Person;
}

const TITLE_MAX = 40;
const TITLES = 12;

/** Puts things up; answers the addresses of their pages. */
export async function fillThings(
  { post, line, text, see, asked }: Corpus,
  { owner, asker }: Neighbours,
): Promise<string[]> {
  const items: string[] = [];
  for (let n = 0; n < TITLES; n++) {
    const photos = n === 0 ? [await pictureFile(`${line(40)}.jpg`)] : [];
    const words = { title: line(TITLE_MAX), body: text(2000) };
    const { location } = await post("/rent/new", {
      ...TENT,
      ...words,
      photos,
    }, owner);
    items.push(location);
    see(location, n % 2 === 0 ? null : asker);
  }
  const plain = await post("/rent/new", TENT, owner);
  const changed = { ...TENT, title: line(TITLE_MAX), body: text(2000) };
  await post(`${plain.location}/edit`, changed, owner);
  const [first = ""] = items;
  await post(`${first}/bookmark`, {}, asker);
  await post(`${first}/visibility`, { state: "public" }, owner);
  see(plain.location, owner);
  see(`${first}/edit`, owner);
  see("/rent", null, owner);
  see("/", null, owner);
  see("/my/items", owner);
  see("/my/bookmarks", asker);
  see(asked("/search", "q", 100), null, asker);
  see(asked("/rent", "q", 100), null);
  const bad = ["section", "category", "region", "sort", "from", "to"]
    .map((name, n) => [name, hostileLines(100)[n] ?? ""]);
  see(`/rent?${new URLSearchParams(bad)}`, null);
  see(`/regions?province=${encodeURIComponent(line(80))}`, null);
  return items;
}

/** Says everything there is to say; answers the address of the room. */
export async function fillRoom(
  corpus: Corpus,
  { owner, asker, item }: Neighbours & { item: string },
): Promise<string> {
  const { app, post, line, text, see } = corpus;
  const { location: room } = await post(`${item}/inquiry`, {}, asker);
  await post(room, { body: "빌려도 될까요?" }, asker);
  const edit = `${room}/messages/1/edit`;
  await post(edit, { body: text(2000) }, asker);
  see(edit, asker);
  const many = hostileTexts(2000).length + hostileLines(100).length;
  for (let n = 0; n < many; n++) {
    const body = n % 8 === 0 ? text(2000) : line(100);
    await post(room, { body }, n % 2 === 0 ? asker : owner);
  }
  const { starts_at } = dates(app, 1);
  const meeting = { place: line(60), starts_at };
  await post(`${room}/appointments`, meeting, asker);
  see(room, owner, asker);
  see("/chat", owner, asker);
  await fillProgram(corpus, { owner, room });
  return room;
}

/** What a program says in its member's name. */
async function fillProgram(
  corpus: Corpus,
  { owner, room }: { owner: Person; room: string },
) {
  const { app, post, line, see, text } = corpus;
  const program = { name: line(40), scope: "write" };
  const made = await post("/settings/tokens", program, owner);
  see("/settings/tokens", owner);
  const [, refresh_token = ""] = />\s*(eyJ[\w.-]+)\s*</.exec(made.text) ?? [];
  const form = { grant_type: "refresh_token", refresh_token };
  const { access_token } = JSON.parse(
    (await post("/api/token", form, app.guest())).text,
  );
  await post("/api/token/revocation", { token: line(80) }, app.guest());
  const path = `/api${room.replace("/chat", "/rooms")}/messages`;
  const headers = { authorization: `Bearer ${access_token}` };
  await post(path, { body: text(2000) }, app.guest(), headers);
  const read = await app.get(`${path}?after=0`, { headers });
  assert.match(read.headers.get("content-type") ?? "", /^application\/json/);
  assert.equal(read.headers.get("x-content-type-options"), "nosniff");
}
