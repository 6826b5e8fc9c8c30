import assert from "node:assert/strict";
import { answerAppointment } from "@/actions/chat/answer_appointment.ts";
import { proposeAppointment } from "@/actions/chat/propose_appointment.ts";
import { remindMeetings } from "@/actions/chat/remind_meetings.ts";
import { type DealYard, done, eachDealYard } from "../../support/deals.ts";
import { lettersIn } from "../../support/mail.ts";
import { noticesOf, workOnNews } from "../../support/news.ts";

const HOUR_MS = 60 * 60 * 1000;

/** Two agree to meet in so many hours. */
async function meeting(yard: DealYard, hours: number) {
  const { ports, owner, asker } = yard;
  const { roomId } = await yard.deal(await yard.request());
  const starts_at = new Date(+ports.clock.now() + hours * HOUR_MS);
  const plan = { place: "강남역 11번 출구", starts_at };
  const { seq } = done(
    await proposeAppointment(ports, { viewer: asker, roomId, plan }),
  );
  return {
    roomId,
    seq,
    confirm: () => answer(owner),
    cancel: () => answer(asker, "cancelled"),
  };

  async function answer(
    viewer = owner,
    answer: "confirmed" | "cancelled" = "confirmed",
  ) {
    done(await answerAppointment(ports, { viewer, roomId, seq, answer }));
  }
}

eachDealYard(
  "both are reminded an hour before they meet, once",
  async (yard) => {
    const { ports, owner, asker } = yard;
    const { confirm } = await meeting(yard, 3);
    await confirm();
    await workOnNews(ports);
    assert.deepEqual(await noticesOf(ports, asker), ["*appointment.confirmed"]);
    assert.equal(await remindMeetings(ports), 0);
    ports.clock.advance(2 * HOUR_MS);
    const told = await Promise.all([
      remindMeetings(ports),
      remindMeetings(ports),
    ]);
    assert.deepEqual(told.sort(), [0, 1]);
    await workOnNews(ports);
    for (const member of [owner, asker]) {
      const [latest] = await noticesOf(ports, member);
      assert.equal(latest, "*appointment.soon");
    }
    const subjects = (await lettersIn(ports.dataDir)).map((each) =>
      each.subject
    );
    assert.equal(
      subjects.filter((each) => /다가와요/.test(each ?? "")).length,
      2,
    );
  },
);

eachDealYard(
  "nobody is reminded of what was not confirmed, called off, or begins already",
  async (yard) => {
    const { ports } = yard;
    await meeting(yard, 0.5);
    assert.equal(await remindMeetings(ports), 0);
    const off = await meeting(yard, 0.5);
    await off.confirm();
    await off.cancel();
    assert.equal(await remindMeetings(ports), 0);
    const past = await meeting(yard, 2);
    await past.confirm();
    ports.clock.advance(2 * HOUR_MS);
    assert.equal(await remindMeetings(ports), 0);
  },
);
