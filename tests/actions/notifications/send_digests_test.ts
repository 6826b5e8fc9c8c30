import assert from "node:assert/strict";
import { setNews } from "@/actions/notifications/set_news.ts";
import { sendMessage } from "@/actions/chat/send_message.ts";
import { deliverNews } from "@/actions/notifications/deliver_news.ts";
import { sendDigests } from "@/actions/notifications/send_digests.ts";
import { sendLetters } from "@/actions/notifications/send_letters.ts";
import { sql } from "@/db/db.ts";
import { getChoices, markNoticesRead } from "@/db/notifications.ts";
import type { Viewer } from "@/domain/accounts/viewer.ts";
import { DEFAULT_HOURS, type Hours } from "@/domain/notifications/mod.ts";
import { type DealYard, done, eachDealYard } from "../../support/deals.ts";
import { createTestMailer, type TestMailer } from "../../support/news.ts";

const HOUR_MS = 60 * 60 * 1000;

/** Registers a test with a yard whose letters a test mailer takes; it is noon in Seoul. */
function eachDigestYard(
  name: string,
  body: (yard: DealYard, mail: TestMailer) => Promise<void>,
) {
  eachDealYard(name, async (yard) => {
    const mail = createTestMailer();
    const { clock } = yard.ports;
    const seoul = (clock.now().getTime() / HOUR_MS + 9) % 24;
    clock.advance((36 - seoul) * HOUR_MS);
    await body({ ...yard, ports: { ...yard.ports, mail } }, mail);
  });
}

/** The asker says something to the owner, in the room of a deal that has been read. */
async function say(yard: DealYard, body: string): Promise<string> {
  const { ports, asker } = yard;
  const { roomId } = await yard.deal(await yard.request(yard.period(20)));
  const said = { viewer: asker, roomId, clientId: null, body };
  done(await sendMessage(ports, said));
  await deliverNews(ports);
  return roomId;
}

async function choose(
  { ports }: DealYard,
  viewer: Viewer,
  { hours, digest }: { hours?: Partial<Hours>; digest?: boolean },
) {
  const choices = await getChoices(ports.db, viewer.id);
  if (digest !== undefined) choices.message.digest = digest;
  await setNews(ports, {
    viewer,
    choices,
    hours: { ...DEFAULT_HOURS, ...hours },
  });
}

eachDigestYard(
  "what is unread and was not mailed by itself comes in one letter, at its hour",
  async (yard, mail) => {
    const { ports, owner } = yard;
    await say(yard, "안녕하세요");
    assert.equal(await sendDigests(ports), 0);
    yard.ports.clock.advance(20 * HOUR_MS);
    assert.equal(await sendDigests(ports), 0);
    yard.ports.clock.advance(HOUR_MS);
    assert.equal(await sendDigests(ports), 1);
    const [letter] = mail.taken;
    assert.equal(letter?.to, `${owner.handle}@example.com`);
    assert.equal(letter?.subject, "마당에서 놓친 소식 1개");
    assert.match(letter?.text ?? "", /대화에 메시지를 보냈어요/);
    // The request had a letter of its own.
    assert.doesNotMatch(letter?.text ?? "", /신청했어요/);
    assert.match(letter?.text ?? "", /\/settings\/notifications/);
    yard.ports.clock.advance(48 * HOUR_MS);
    assert.equal(await sendDigests(ports), 0);
  },
);

eachDigestYard(
  "R38: a daily letter goes out once, by however many workers, and one a day",
  async (yard, mail) => {
    const { ports, owner } = yard;
    await say(yard, "하나");
    await say(yard, "둘");
    yard.ports.clock.advance(21 * HOUR_MS);
    await Promise.all(Array.from({ length: 4 }, () => sendDigests(ports)));
    assert.equal(mail.taken.length, 1);
    await say(yard, "셋");
    // Also when the hour moves to what is still to come today.
    await choose(yard, owner, { hours: { digestAt: 18 } });
    yard.ports.clock.advance(10 * HOUR_MS);
    await sendDigests(ports);
    assert.equal(mail.taken.length, 1);
    yard.ports.clock.advance(24 * HOUR_MS);
    await sendDigests(ports);
    assert.equal(mail.taken.length, 2);
  },
);

eachDigestYard(
  "nothing is sent of what was read, and nothing to who does not want it",
  async (yard, mail) => {
    const { ports, owner } = yard;
    const at = () => ({ memberId: owner.id, at: ports.clock.now() });
    await say(yard, "읽을 말");
    await markNoticesRead(ports.db, at());
    yard.ports.clock.advance(24 * HOUR_MS);
    await sendDigests(ports);
    await choose(yard, owner, { digest: false });
    await say(yard, "안 받을 말");
    yard.ports.clock.advance(24 * HOUR_MS);
    await sendDigests(ports);
    assert.deepEqual(mail.taken, []);
  },
);

eachDigestYard(
  "a letter that gathers comes at the hour that its reader chooses now",
  async (yard, mail) => {
    const { ports, owner } = yard;
    await say(yard, "안녕하세요");
    await choose(yard, owner, { hours: { digestAt: 14 } });
    yard.ports.clock.advance(3 * HOUR_MS);
    await sendDigests(ports);
    assert.equal(mail.taken.length, 1);
  },
);

eachDigestYard(
  "a daily letter that is not taken is tried again, and its day stays its day",
  async (yard, mail) => {
    const { ports } = yard;
    await say(yard, "안녕하세요");
    yard.ports.clock.advance(21 * HOUR_MS);
    mail.refuse = "for now";
    await sendDigests(ports);
    mail.refuse = null;
    await say(yard, "다음 날의 말");
    yard.ports.clock.advance(2 * 60_000);
    await sendDigests(ports);
    assert.equal(mail.taken.length, 1);
    const rows = await ports.db.query<{ state: string }>(
      sql`select state from digests order by day`,
    );
    assert.deepEqual(rows.map(({ state }) => state), ["sent", "gathering"]);
  },
);

eachDigestYard(
  "the hours that a member chose hold for their letters too",
  async (yard, mail) => {
    const { ports, owner } = yard;
    const choices = await getChoices(ports.db, owner.id);
    choices.message.mail = true;
    const hours = { quietFrom: 12, quietUntil: 18, digestAt: 9 };
    await setNews(ports, { viewer: owner, choices, hours });
    const before = mail.taken.length;
    await say(yard, "점심에 하는 말");
    await sendLetters(ports);
    const atOnce = mail.taken.length;
    yard.ports.clock.advance(HOUR_MS);
    await sendLetters(ports);
    assert.equal(mail.taken.length, atOnce);
    yard.ports.clock.advance(6 * HOUR_MS);
    await sendLetters(ports);
    assert.equal(mail.taken.length, atOnce + 1);
    assert.ok(atOnce > before);
  },
);
