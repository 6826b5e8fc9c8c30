import assert from "node:assert/strict";
import { acceptDeal } from "@/actions/rent/deals/accept_deal.ts";
import { sendMessage } from "@/actions/chat/send_message.ts";
import { deliverNews } from "@/actions/notifications/deliver_news.ts";
import { sendLetters } from "@/actions/notifications/send_letters.ts";
import { openSmtp } from "@/adapters/mail/smtp_mailer.ts";
import { updateLanguage } from "@/db/accounts.ts";
import { sql } from "@/db/db.ts";
import {
  getChoices,
  markNoticesRead,
  updateChoices,
} from "@/db/notifications.ts";
import { MAX_TRIES } from "@/domain/notifications/mod.ts";
import { type DealYard, done, eachDealYard } from "../../support/deals.ts";
import { openPostOffice } from "../../support/mail.ts";
import { createTestMailer } from "../../support/news.ts";

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/** A yard whose letters a test mailer takes. */
function withMailer({ ports }: DealYard, options?: { wakes: boolean }) {
  const mail = createTestMailer(options);
  return { mail, ports: { ...ports, mail } };
}

async function statesOf({ ports }: DealYard): Promise<string[]> {
  const rows = await ports.db.query<{ state: string }>(
    sql`select state from letters order by id`,
  );
  return rows.map(({ state }) => state);
}

eachDealYard(
  "a letter leads to what it is about, and to where letters are switched off",
  async (yard) => {
    const { mail, ports } = withMailer(yard);
    await yard.request();
    await deliverNews(ports);
    assert.equal(await sendLetters(ports), 1);
    const [letter] = mail.taken;
    assert.equal(letter?.to, `${yard.owner.handle}@example.com`);
    assert.match(
      letter?.text ?? "",
      /http:\/\/localhost:8000\/rent\/deals\/\w{22}/,
    );
    assert.match(
      letter?.html ?? "",
      /href="http:\/\/localhost:8000\/rent\/deals\/\w{22}"/,
    );
    assert.match(letter?.text ?? "", /\/settings\/notifications/);
  },
);

eachDealYard(
  "a letter is written in the language that its reader used last",
  async (yard) => {
    const { mail, ports } = withMailer(yard);
    await updateLanguage(ports.db, { id: yard.owner.id, language: "en" });
    await yard.request();
    await deliverNews(ports);
    await sendLetters(ports);
    assert.equal(mail.taken[0]?.subject, "하늘 asks to rent “보쉬 전동 드릴”.");
  },
);

eachDealYard("what a person wrote stays text in a letter", async (yard) => {
  const { mail, ports } = withMailer(yard);
  const itemId = await yard.publish({
    title: `<img src=x onerror="1"> & 드릴`,
  });
  await yard.request(yard.period(1), yard.asker, itemId);
  await deliverNews(ports);
  await sendLetters(ports);
  const html = mail.taken[0]?.html ?? "";
  assert.ok(
    html.includes("&lt;img src=x onerror=&quot;1&quot;&gt; &amp; 드릴"),
  );
  assert.ok(!html.includes("<img"));
});

eachDealYard(
  "R38: a letter goes out once, by however many workers",
  async (yard) => {
    const { mail, ports } = withMailer(yard);
    for (let n = 0; n < 12; n++) await yard.request(yard.period(1 + n));
    await deliverNews(ports);
    await Promise.all(Array.from({ length: 4 }, () => sendLetters(ports)));
    await sendLetters(ports);
    assert.equal(mail.taken.length, 12);
    assert.equal(new Set(mail.taken.map(({ id }) => id)).size, 12);
  },
);

eachDealYard(
  "R38: a letter whose worker was killed goes out again under its name, after a while",
  async (yard) => {
    const { mail, ports } = withMailer(yard);
    await yard.request();
    await deliverNews(ports);
    const dying = {
      ...ports,
      db: {
        ...ports.db,
        query: <Row>(fragment: Parameters<typeof ports.db.query<Row>>[0]) =>
          fragment.strings.join("").includes("set state")
            ? Promise.reject(new Error("killed"))
            : ports.db.query<Row>(fragment),
      },
    };
    await assert.rejects(sendLetters(dying), /killed/);
    assert.equal(await sendLetters(ports), 0);
    yard.ports.clock.advance(4 * MINUTE_MS);
    assert.equal(await sendLetters(ports), 1);
    const [first, second] = mail.taken;
    assert.equal(first?.id, second?.id);
    assert.deepEqual(await statesOf(yard), ["sent"]);
  },
);

eachDealYard(
  "a letter that is not taken is tried again, less and less often, and given up after a day",
  async (yard) => {
    const { mail, ports } = withMailer(yard);
    await yard.request();
    await deliverNews(ports);
    mail.refuse = "for now";
    let tries = 0;
    for (let hour = 0; hour < 60 * 48; hour++) {
      tries += await sendLetters(ports);
      yard.ports.clock.advance(MINUTE_MS);
    }
    assert.equal(tries, MAX_TRIES);
    assert.deepEqual(await statesOf(yard), ["refused"]);
    const said = JSON.stringify(yard.ports.log.lines);
    assert.match(said, /TEST 450/);
    assert.doesNotMatch(said, /@example\.com/);
  },
);

eachDealYard(
  "a letter that nobody will take is not tried again",
  async (yard) => {
    const { mail, ports } = withMailer(yard);
    await yard.request();
    await deliverNews(ports);
    mail.refuse = "for good";
    await sendLetters(ports);
    mail.refuse = null;
    yard.ports.clock.advance(48 * HOUR_MS);
    assert.equal(await sendLetters(ports), 0);
    assert.deepEqual(mail.taken, []);
  },
);

eachDealYard("what was seen meanwhile is not sent", async (yard) => {
  const { mail, ports } = withMailer(yard);
  await yard.request();
  await deliverNews(ports);
  const at = ports.clock.now();
  await markNoticesRead(ports.db, { memberId: yard.owner.id, at });
  await sendLetters(ports);
  assert.deepEqual(mail.taken, []);
  assert.deepEqual(await statesOf(yard), ["dropped"]);
});

eachDealYard("who has left gets no letters", async (yard) => {
  const { mail, ports } = withMailer(yard);
  await yard.request();
  await deliverNews(ports);
  await ports.db.query(sql`
    update members set withdrawn_at = now() where id = ${yard.owner.id}`);
  await sendLetters(ports);
  assert.deepEqual(mail.taken, []);
});

eachDealYard(
  "nobody is woken: at night a letter waits until eight unless somebody waits for its reader",
  async (yard) => {
    const { mail, ports } = withMailer(yard);
    const { owner, asker } = yard;
    const memberId = owner.id;
    const choices = await getChoices(ports.db, memberId);
    choices.message.mail = true;
    await updateChoices(ports.db, { memberId, choices });
    // Half past ten in the evening, in Seoul.
    yard.ports.clock.set(new Date("2026-03-02T13:30:00Z"));
    const dealId = await yard.request();
    const { roomId } = await yard.deal(dealId);
    const words = { viewer: asker, roomId, clientId: null, body: "계세요?" };
    done(await sendMessage(ports, words));
    await deliverNews(ports);
    yard.ports.clock.advance(HOUR_MS);
    await sendLetters(ports);
    assert.deepEqual(mail.taken.length, 1);
    assert.match(mail.taken[0]?.subject ?? "", /신청/);
    yard.ports.clock.set(new Date("2026-03-02T22:59:00Z"));
    assert.equal(await sendLetters(ports), 0);
    yard.ports.clock.set(new Date("2026-03-02T23:00:00Z"));
    await sendLetters(ports);
    assert.match(mail.taken[1]?.subject ?? "", /메시지/);
  },
);

eachDealYard(
  "who wants mail about messages gets one, of what stays unread for half an hour",
  async (yard) => {
    const { mail, ports } = withMailer(yard);
    const { owner, asker } = yard;
    const memberId = owner.id;
    const choices = await getChoices(ports.db, memberId);
    choices.message.mail = true;
    choices.request.mail = false;
    await updateChoices(ports.db, { memberId, choices });
    const dealId = await yard.request();
    const { roomId } = await yard.deal(dealId);
    for (let n = 0; n < 3; n++) {
      const words = { viewer: asker, roomId, clientId: null, body: `${n}` };
      done(await sendMessage(ports, words));
      await deliverNews(ports);
    }
    assert.equal(await sendLetters(ports), 0);
    yard.ports.clock.advance(31 * MINUTE_MS);
    await sendLetters(ports);
    assert.equal(mail.taken.length, 1);
  },
);

eachDealYard(
  "a request and its acceptance reach a real SMTP server",
  async (yard) => {
    const office = await openPostOffice();
    const mail = openSmtp({
      url: office.url,
      from: "마당 <yard@madang.example>",
    });
    const ports = { ...yard.ports, mail };
    const dealId = await yard.request();
    done(await acceptDeal(ports, { viewer: yard.owner, dealId }));
    await deliverNews(ports);
    await sendLetters(ports);
    mail.close();
    await office.close();
    const taken = office.taken.map(({ to, letter }) => [to[0], letter.subject]);
    assert.deepEqual(
      taken.sort(),
      [
        [
          `${yard.asker.handle}@example.com`,
          "지우님이 ‘보쉬 전동 드릴’ 대여를 수락했어요.",
        ],
        [
          `${yard.owner.handle}@example.com`,
          "하늘님이 ‘보쉬 전동 드릴’ 대여를 신청했어요.",
        ],
      ].sort(),
    );
  },
);
