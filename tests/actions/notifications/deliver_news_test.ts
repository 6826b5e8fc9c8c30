import assert from "node:assert/strict";
import { acceptDeal } from "@/actions/rent/deals/accept_deal.ts";
import { sendMessage } from "@/actions/chat/send_message.ts";
import { markRead } from "@/actions/chat/mark_read.ts";
import { deliverNews } from "@/actions/notifications/deliver_news.ts";
import { createEvent } from "@/db/events.ts";
import { sql } from "@/db/db.ts";
import {
  countUnreadNotices,
  getChoices,
  listNoticesByMember,
  markNoticesRead,
  updateChoices,
} from "@/db/notifications.ts";
import type { Viewer } from "@/domain/accounts/viewer.ts";
import { memberTopic } from "@/domain/chat/mod.ts";
import { newId } from "@/domain/shared/ids.ts";
import { type DealYard, done, eachDealYard } from "../../support/deals.ts";
import { lettersIn } from "../../support/mail.ts";
import { noticesOf, workOnNews } from "../../support/news.ts";

async function say(yard: DealYard, viewer: Viewer, dealId: string) {
  const { roomId } = await yard.deal(dealId);
  const { ports } = yard;
  ports.clock.advance(1000);
  const said = { viewer, roomId, clientId: null, body: "안녕하세요" };
  return { roomId, ...done(await sendMessage(ports, said)) };
}

eachDealYard(
  "a request is told to the one who is asked, in the list and by mail",
  async (yard) => {
    const { ports, owner, asker, stranger } = yard;
    await yard.request();
    await workOnNews(ports);
    assert.deepEqual(await noticesOf(ports, owner), ["*deal.requested"]);
    assert.deepEqual(await noticesOf(ports, asker), []);
    assert.deepEqual(await noticesOf(ports, stranger), []);
    const letters = await lettersIn(ports.dataDir);
    assert.deepEqual(
      letters.map(({ subject }) => subject),
      ["하늘님이 ‘보쉬 전동 드릴’ 대여를 신청했어요."],
    );
  },
);

eachDealYard(
  "R38: news are told once, however often the worker runs",
  async (yard) => {
    const { ports, owner, asker } = yard;
    const dealId = await yard.request();
    done(await acceptDeal(ports, { viewer: owner, dealId }));
    await workOnNews(ports);
    await workOnNews(ports);
    assert.equal(await deliverNews(ports), 0);
    assert.deepEqual(await noticesOf(ports, owner), ["*deal.requested"]);
    assert.deepEqual(await noticesOf(ports, asker), ["*deal.accepted"]);
    assert.equal((await lettersIn(ports.dataDir)).length, 2);
  },
);

eachDealYard(
  "R38: news are told once by many workers at once",
  async (yard) => {
    const { ports, owner } = yard;
    for (let n = 0; n < 30; n++) await yard.request(yard.period(1 + n));
    const told = await Promise.all(
      Array.from({ length: 5 }, () => deliverNews(ports)),
    );
    const total = told.reduce((sum, n) => sum + n, 0);
    const [row] = await ports.db.query<{ events: number; notices: number }>(sql`
    select (select count(*) from events where told_at is not null) as events,
      (select count(*) from notifications where member_id = ${owner.id}) as notices`);
    assert.equal(row?.notices, 30);
    assert.equal(row?.events, total);
  },
);

eachDealYard(
  "R38: a worker that is killed before its commit leaves all to the next",
  async (yard) => {
    const { ports, owner } = yard;
    await yard.request();
    const dying = {
      ...ports,
      db: {
        ...ports.db,
        transaction: <T>(work: Parameters<typeof ports.db.transaction<T>>[0]) =>
          ports.db.transaction<T>(async (tx) => {
            await work(tx);
            throw new Error("killed");
          }),
      },
    };
    await assert.rejects(deliverNews(dying), /killed/);
    assert.deepEqual(await noticesOf(ports, owner), []);
    await workOnNews(ports);
    assert.deepEqual(await noticesOf(ports, owner), ["*deal.requested"]);
    assert.equal((await lettersIn(ports.dataDir)).length, 1);
  },
);

eachDealYard(
  "R38: a worker that is killed after its commit has told all but the open pages",
  async (yard) => {
    const { ports, owner } = yard;
    await yard.request();
    const dying = {
      ...ports,
      bus: {
        ...ports.bus,
        publish: () => {
          throw new Error("killed");
        },
      },
    };
    await assert.rejects(deliverNews(dying), /killed/);
    await workOnNews(ports);
    assert.deepEqual(await noticesOf(ports, owner), ["*deal.requested"]);
    assert.equal((await lettersIn(ports.dataDir)).length, 1);
  },
);

eachDealYard("what the clock does is told to both", async (yard) => {
  const { ports, owner, asker } = yard;
  const dealId = await yard.request();
  const { roomId } = await yard.deal(dealId);
  await workOnNews(ports);
  await createEvent(ports.db, {
    id: newId(ports.clock),
    kind: "deal.overdue",
    subjectId: yard.itemId,
    actorId: null,
    payload: { deal: dealId, room: roomId },
    at: new Date(ports.clock.now().getTime() + 1000),
  });
  await workOnNews(ports);
  assert.deepEqual(await noticesOf(ports, asker), ["*deal.overdue"]);
  assert.deepEqual(await noticesOf(ports, owner), [
    "*deal.overdue",
    "*deal.requested",
  ]);
});

eachDealYard(
  "an event that names nothing of this world harms nobody",
  async (yard) => {
    const { ports, owner } = yard;
    const payloads: Record<string, string | number>[] = [
      {},
      { room: "drop table" },
      { room: newId(ports.clock), deal: 7, seq: 1.5 },
    ];
    for (const payload of payloads) {
      await createEvent(ports.db, {
        id: newId(ports.clock),
        kind: "deal.accepted",
        subjectId: null,
        actorId: null,
        payload,
        at: ports.clock.now(),
      });
    }
    await yard.request();
    await workOnNews(ports);
    assert.deepEqual(await noticesOf(ports, owner), ["*deal.requested"]);
  },
);

eachDealYard(
  "messages of a room are one notification, which comes up again",
  async (yard) => {
    const { ports, owner, asker } = yard;
    const dealId = await yard.request();
    await say(yard, asker, dealId);
    await say(yard, asker, dealId);
    await workOnNews(ports);
    assert.deepEqual(await noticesOf(ports, owner), [
      "*message.sent",
      "*deal.requested",
    ]);
    await markNoticesRead(ports.db, {
      memberId: owner.id,
      at: ports.clock.now(),
    });
    assert.equal(await countUnreadNotices(ports.db, owner.id), 0);
    await say(yard, asker, dealId);
    await workOnNews(ports);
    assert.deepEqual(await noticesOf(ports, owner), [
      "*message.sent",
      "deal.requested",
    ]);
    assert.equal(
      (await lettersIn(ports.dataDir)).length,
      1,
      "no mail for messages",
    );
  },
);

eachDealYard(
  "who reads the room has read what was told of it",
  async (yard) => {
    const { ports, owner, asker } = yard;
    const dealId = await yard.request();
    const { roomId, seq } = await say(yard, asker, dealId);
    await workOnNews(ports);
    assert.equal(await countUnreadNotices(ports.db, owner.id), 2);
    done(await markRead(ports, { viewer: owner, roomId, seq }));
    assert.equal(await countUnreadNotices(ports.db, owner.id), 0);
    assert.deepEqual(await noticesOf(ports, owner), [
      "message.sent",
      "deal.requested",
    ]);
  },
);

eachDealYard(
  "a message that was read before the worker came is no news",
  async (yard) => {
    const { ports, owner, asker } = yard;
    const dealId = await yard.request();
    const { roomId, seq } = await say(yard, asker, dealId);
    done(await markRead(ports, { viewer: owner, roomId, seq }));
    await workOnNews(ports);
    assert.deepEqual(await noticesOf(ports, owner), ["deal.requested"]);
  },
);

eachDealYard(
  "what is read about a deal leaves other deals unread",
  async (yard) => {
    const { ports, owner } = yard;
    const dealId = await yard.request();
    await yard.request(yard.period(5));
    await workOnNews(ports);
    await markNoticesRead(ports.db, {
      memberId: owner.id,
      aboutId: dealId,
      at: ports.clock.now(),
    });
    assert.equal(await countUnreadNotices(ports.db, owner.id), 1);
  },
);

eachDealYard(
  "who wants no mail about requests has them in the list all the same",
  async (yard) => {
    const { ports, owner } = yard;
    const memberId = owner.id;
    const choices = await getChoices(ports.db, memberId);
    assert.equal(choices.request.mail, true);
    choices.request.mail = false;
    await updateChoices(ports.db, { memberId, choices });
    assert.equal((await getChoices(ports.db, memberId)).request.mail, false);
    await yard.request();
    await workOnNews(ports);
    assert.deepEqual(await noticesOf(ports, owner), ["*deal.requested"]);
    assert.deepEqual(await lettersIn(ports.dataDir), []);
  },
);

eachDealYard(
  "open pages are told at once, unless their reader wants it otherwise",
  async (yard) => {
    const { ports, owner, asker } = yard;
    const heard: string[] = [];
    for (const member of [owner, asker]) {
      ports.bus.subscribe(memberTopic(member.id), (payload) => {
        const { note } = JSON.parse(payload);
        if (note) heard.push(`${member.name}: ${note.text} ${note.unread}`);
      });
    }
    const dealId = await yard.request();
    await workOnNews(ports);
    const memberId = asker.id;
    const choices = await getChoices(ports.db, memberId);
    choices.answer.live = false;
    await updateChoices(ports.db, { memberId, choices });
    done(await acceptDeal(ports, { viewer: owner, dealId }));
    await workOnNews(ports);
    assert.deepEqual(heard, [
      "지우: 하늘님이 ‘보쉬 전동 드릴’ 대여를 신청했어요. 1",
    ]);
    assert.deepEqual(await noticesOf(ports, asker), ["*deal.accepted"]);
  },
);

eachDealYard(
  "a list goes on after its page, whatever has come since",
  async (yard) => {
    const { ports, owner } = yard;
    for (let n = 0; n < 25; n++) {
      ports.clock.advance(1000);
      await yard.request(yard.period(1 + n));
    }
    await deliverNews(ports);
    const memberId = owner.id;
    const first = await listNoticesByMember(ports.db, { memberId });
    assert.equal(first.notices.length, 20);
    assert.equal(first.hasNext, true);
    ports.clock.advance(1000);
    await yard.request(yard.period(60));
    await deliverNews(ports);
    const after = first.notices.at(-1) ?? null;
    const second = await listNoticesByMember(ports.db, { memberId, after });
    assert.equal(second.notices.length, 5);
    assert.equal(second.hasNext, false);
    const ids = [...first.notices, ...second.notices].map(({ id }) => id);
    assert.equal(new Set(ids).size, 25);
  },
);

eachDealYard(
  "what is two days old when the worker comes is in the list, but in no letter",
  async (yard) => {
    const { ports, owner } = yard;
    await yard.request(yard.period(5));
    ports.clock.advance(2 * 24 * 60 * 60 * 1000);
    await workOnNews(ports);
    assert.deepEqual(await noticesOf(ports, owner), ["*deal.requested"]);
    assert.deepEqual(await lettersIn(ports.dataDir), []);
  },
);

eachDealYard(
  "many workers raise the same rooms' messages and never wait for each other",
  async (yard) => {
    const { ports, owner } = yard;
    const dealIds: string[] = [];
    for (let n = 0; n < 6; n++) {
      const asker = await yard.member(`이웃${n}`);
      dealIds.push(await yard.request(yard.period(1 + n), asker));
    }
    const rooms = await ports.db.query<{ id: string; other: string }>(sql`
      select id, case when first_member = ${owner.id} then second_member
        else first_member end as other
      from rooms`);
    // In one order for one half, in the other for the rest.
    for (let n = 0; n < 600; n++) {
      const room = rooms[n < 300 ? n % 6 : 5 - n % 6];
      await createEvent(ports.db, {
        id: newId(ports.clock),
        kind: "message.sent",
        subjectId: yard.itemId,
        actorId: room?.other ?? null,
        payload: { room: room?.id ?? null, seq: n + 2 },
        at: ports.clock.now(),
      });
    }
    await Promise.all(Array.from({ length: 6 }, () => deliverNews(ports)));
    const kinds = await noticesOf(ports, owner);
    const messages = kinds.filter((kind) => kind === "*message.sent");
    assert.equal(messages.length, 6);
  },
);

eachDealYard(
  "what was read with its room is noted as read with the next news",
  async (yard) => {
    const { ports, owner, asker } = yard;
    const dealId = await yard.request();
    const { roomId, seq } = await say(yard, asker, dealId);
    await workOnNews(ports);
    done(await markRead(ports, { viewer: owner, roomId, seq }));
    const countOpen = async () => {
      const [row] = await ports.db.query<{ n: number }>(sql`
        select count(*) as n from notifications where read_at is null`);
      return row?.n;
    };
    assert.equal(await countOpen(), 2);
    await yard.request(yard.period(9));
    await workOnNews(ports);
    assert.equal(await countOpen(), 1);
    assert.equal(await countUnreadNotices(ports.db, owner.id), 1);
  },
);

eachDealYard(
  "what names a member is told to that member alone, and by nobody",
  async (yard) => {
    const { ports, owner, asker, stranger } = yard;
    const report = newId(ports.clock);
    for (const kind of ["report.decided", "standing.changed"]) {
      await createEvent(ports.db, {
        id: newId(ports.clock),
        kind,
        subjectId: yard.itemId,
        actorId: owner.id,
        payload: { to: asker.id, report },
        at: ports.clock.now(),
      });
    }
    await workOnNews(ports);
    await workOnNews(ports);
    const { notices } = await listNoticesByMember(ports.db, {
      memberId: asker.id,
    });
    assert.deepEqual(
      notices.map(({ kind, aboutId, actor }) => ({ kind, aboutId, actor })),
      ["standing.changed", "report.decided"]
        .map((kind) => ({ kind, aboutId: report, actor: null })),
    );
    assert.deepEqual(await noticesOf(ports, owner), []);
    assert.deepEqual(await noticesOf(ports, stranger), []);
    assert.equal((await lettersIn(ports.dataDir)).length, 2);
  },
);
