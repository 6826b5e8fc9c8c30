import assert from "node:assert/strict";
import { sendDigests } from "@/actions/notifications/send_digests.ts";
import { dates } from "../deal_pages.ts";
import { workOnNews } from "../news.ts";
import { pictureFile } from "../photos.ts";
import type { Corpus } from "./corpus.ts";
import type { Neighbours } from "./fill_things.ts";

const DAY_MS = 24 * 3_600_000;

/** Deals of every end there is, with notes, reasons, records and reviews. */
export async function fillDeals(
  corpus: Corpus,
  { owner, asker, item }: Neighbours & { item: string },
): Promise<void> {
  const { app, post, text, see } = corpus;
  const ask = async (day: number) => {
    const form = { ...dates(app, day), note: text(500) };
    const { location } = await post(`${item}/deals`, form, asker);
    see(location, owner, asker);
    return location;
  };
  const agree = async (day: number) => {
    const deal = await ask(day);
    await post(`${deal}/acceptance`, {}, owner);
    return deal;
  };
  const refused = await ask(5);
  await post(`${refused}/refusal`, { reason: text(300) }, owner);
  const cancelled = await agree(5);
  await post(`${cancelled}/cancellation`, { reason: text(300) }, asker);
  const moved = await agree(7);
  const later = { ...dates(app, 9), note: text(500) };
  await post(`${moved}/new-dates`, later, asker);
  await lend(corpus, { owner, asker, deal: await agree(1) });
  const missed = await agree(3);
  // Nobody gets a letter about what is days old.
  await workOnNews(app.ports);
  app.ports.clock.advance(DAY_MS);
  assert.ok(await sendDigests(app.ports) > 0);
  app.ports.clock.advance(3 * DAY_MS);
  await post(`${missed}/no-show`, { reason: text(300) }, owner);
  see(item, asker);
  for (const path of ["/my/ongoing", "/my/requests", "/my/closed"]) {
    see(path, owner, asker);
  }
}

async function lend(
  { app, post, line, text, see }: Corpus,
  { owner, asker, deal }: Neighbours & { deal: string },
) {
  const calendar = await app.get(`${deal}/calendar.ics`, { as: asker });
  assert.match(calendar.headers.get("content-type") ?? "", /^text\/calendar/);
  assert.equal(calendar.headers.get("x-content-type-options"), "nosniff");
  const photos = [await pictureFile(`${line(40)}.jpg`)];
  await post(`${deal}/handover`, { note: text(500), photos }, owner);
  await post(`${deal}/handover-confirmation`, { note: text(500) }, asker);
  await post(`${deal}/return`, { note: text(500) }, asker);
  await post(`${deal}/return-confirmation`, { note: text(500) }, owner);
  await post(`${deal}/review`, { stars: "5", body: text(500) }, asker);
  await post(`${deal}/review`, { stars: "1", body: text(500) }, owner);
  see(`${deal}/review`, owner, asker);
  see("/people/owner/reviews", null);
  see("/people/asker/reviews", null);
  see("/people/owner", asker);
}
