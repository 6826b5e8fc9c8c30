import assert from "node:assert/strict";
import { deleteMessage } from "@/actions/chat/delete_message.ts";
import { editMessage } from "@/actions/chat/edit_message.ts";
import { openRoom } from "@/actions/chat/open_room.ts";
import { proposeAppointment } from "@/actions/chat/propose_appointment.ts";
import { sendMessage } from "@/actions/chat/send_message.ts";
import { acceptDeal } from "@/actions/rent/deals/accept_deal.ts";
import { requestDeal } from "@/actions/rent/deals/request_deal.ts";
import { toggleBookmark } from "@/actions/rent/toggle_bookmark.ts";
import { report } from "@/actions/reports/report.ts";
import { toggleBlock } from "@/actions/reports/toggle_block.ts";
import { toggleMute } from "@/actions/reports/toggle_mute.ts";
import { getViewer } from "@/db/accounts.ts";
import { listRoomsByMember } from "@/db/chat_lists.ts";
import { sql } from "@/db/db.ts";
import { getItem } from "@/db/rent.ts";
import {
  type ItemFilters,
  listBookmarksByMember,
  listItems,
  listSimilarItems,
} from "@/db/rent_lists.ts";
import { listReviewsByTarget } from "@/db/reviews.ts";
import type { Viewer } from "@/domain/accounts/viewer.ts";
import { parseQuery } from "@/domain/search/mod.ts";
import { eachChatYard } from "../../support/chat_yard.ts";
import {
  type DealYard,
  done,
  doVerb,
  eachDealYard,
  refusal,
} from "../../support/deals.ts";
import { GANGNAM } from "../../support/neighbours.ts";
import { noticesOf, workOnNews } from "../../support/news.ts";
import type { TestPorts } from "../../support/ports.ts";
import { returned, review } from "../../support/reviews.ts";

function block(ports: TestPorts, viewer: Viewer, { handle }: Viewer) {
  return toggleBlock(ports, { viewer, handle });
}

function mute(ports: TestPorts, viewer: Viewer, { handle }: Viewer) {
  return toggleMute(ports, { viewer, handle });
}

async function hiddenFrom({ db }: TestPorts, { id }: Viewer) {
  const viewer = await getViewer(db, id);
  assert.ok(viewer);
  return viewer.hidden;
}

const EVERYTHING: ItemFilters = {
  section: "lend",
  category: null,
  place: null,
  query: null,
  sort: "newest",
  districts: [],
  page: 1,
};

/** Every list of things with and without filters, and how many things of the yard each has for this viewer. */
async function countListed(yard: DealYard, viewer: Viewer) {
  const { db } = yard.ports;
  const hidden = await hiddenFrom(yard.ports, viewer);
  const query = parseQuery("드릴");
  const ways: Partial<ItemFilters>[] = [
    {},
    { category: "tools" },
    { place: GANGNAM },
    { sort: "price" },
    { sort: "bookmarks" },
    { sort: "nearest", districts: [GANGNAM] },
    { query },
    { query, sort: "nearest", districts: [GANGNAM] },
  ];
  const counts = await Promise.all(ways.map(async (way) => {
    const { items } = await listItems(db, { ...EVERYTHING, ...way, hidden });
    return items.length;
  }));
  const own = await getItem(db, { id: yard.itemId, viewer: yard.owner });
  assert.ok(own);
  const similar = await listSimilarItems(db, { ...own, id: viewer.id }, {
    limit: 4,
    hidden,
  });
  const memberId = viewer.id;
  const { items: kept } = await listBookmarksByMember(db, { memberId, hidden });
  return [...counts, similar.length, kept.length];
}

eachDealYard(
  "a block takes things out of every list, in both directions, and its end brings them back",
  async (yard) => {
    const { ports, owner, asker, stranger, itemId } = yard;
    for (const viewer of [asker, stranger]) {
      done(await toggleBookmark(ports, { viewer, itemId }));
    }
    const all = await countListed(yard, asker);
    assert.deepEqual(all, all.map(() => 1), "the drill is everywhere");
    const nowhere = all.map(() => 0);
    for (const [one, other] of [[asker, owner], [owner, asker]] as const) {
      assert.deepEqual(done(await block(ports, one, other)), { blocked: true });
      assert.deepEqual(await countListed(yard, asker), nowhere);
      assert.deepEqual(await countListed(yard, stranger), all);
      assert.deepEqual(done(await block(ports, one, other)), {
        blocked: false,
      });
      assert.deepEqual(await countListed(yard, asker), all);
    }
  },
);

eachDealYard(
  "across a block a thing is not there: to see, to keep, to ask about or to ask for",
  async (yard) => {
    const { ports, owner, asker, stranger, itemId } = yard;
    const period = yard.period(1);
    const tryAll = async (viewer: Viewer) => [
      await getItem(ports.db, { id: itemId, viewer }) === null,
      refusal(await toggleBookmark(ports, { viewer, itemId })),
      refusal(await openRoom(ports, { viewer, subjectId: itemId })),
      refusal(await requestDeal(ports, { viewer, itemId, period, note: "" })),
    ];
    for (const [one, other] of [[asker, owner], [owner, asker]] as const) {
      done(await block(ports, one, other));
      assert.deepEqual(await tryAll(asker), [
        true,
        "NotFound",
        "NotFound",
        "NotFound",
      ]);
      done(await block(ports, one, other));
    }
    assert.ok(await getItem(ports.db, { id: itemId, viewer: owner }));
    const open = [false, "done", "done", "done"];
    assert.deepEqual(await tryAll(stranger), open);
    assert.deepEqual(await tryAll(asker), open);
  },
);

eachChatYard(
  "across a block nothing is said, whoever has blocked whom",
  async (yard) => {
    const { ports, owner, asker, roomId } = yard;
    const seq = await yard.say(asker, "안녕하세요");
    const clock = ports.clock.now().getTime();
    const plan = { place: "역 앞", starts_at: new Date(clock + 3_600_000) };
    const tryAll = async (viewer: Viewer) => [
      refusal(
        await sendMessage(ports, { viewer, roomId, clientId: null, body: "?" }),
      ),
      refusal(await proposeAppointment(ports, { viewer, roomId, plan })),
    ];
    const edit = { viewer: asker, roomId, seq, body: "다시 말할게요" };
    for (const [one, other] of [[asker, owner], [owner, asker]] as const) {
      done(await block(ports, one, other));
      for (const viewer of [owner, asker]) {
        const refused = ["CannotWrite", "CannotWrite"];
        assert.deepEqual(await tryAll(viewer), refused, viewer.name);
        const { rooms: [room] } = await listRoomsByMember(ports.db, {
          memberId: viewer.id,
        });
        assert.equal(room?.other?.apart, true);
        assert.equal(room?.other?.blocked, viewer === one);
      }
      assert.equal(refusal(await editMessage(ports, edit)), "CannotWrite");
      done(await block(ports, one, other));
    }
    done(await block(ports, owner, asker));
    done(await deleteMessage(ports, { viewer: asker, roomId, seq }));
    done(await block(ports, owner, asker));
    assert.deepEqual(await tryAll(owner), ["done", "done"]);
    assert.deepEqual(await tryAll(asker), ["done", "done"]);
  },
);

eachChatYard(
  "a message that was sent before the block is found again, a new one is not taken",
  async (yard) => {
    const { ports, owner, asker, roomId } = yard;
    const send = (clientId: string) =>
      sendMessage(ports, { viewer: asker, roomId, clientId, body: "저예요" });
    const { seq } = done(await send("before-the-block"));
    done(await block(ports, owner, asker));
    assert.equal(refusal(await send("after-the-block")), "CannotWrite");
    const [row] = await ports.db.query<{ last: number }>(sql`
      select last_seq as last from rooms where id = ${roomId}`);
    assert.equal(row?.last, seq);
  },
);

eachDealYard(
  "what is under way is finished across a block, but nothing new begins",
  async (yard) => {
    const { ports, owner, asker } = yard;
    const requested = await yard.request(yard.period(30));
    const agreed = await yard.accepted(yard.period(20));
    const running = await yard.inUse(yard.period(0.1));
    done(await block(ports, asker, owner));
    const act = async (
      verb: Parameters<typeof doVerb>[1],
      viewer: Viewer,
      dealId: string,
    ) =>
      refusal(
        await doVerb(yard, verb, { viewer, deal: await yard.deal(dealId) }),
      );
    assert.equal(await act("accept", owner, requested), "DealPaused");
    assert.equal(
      refusal(await acceptDeal(ports, { viewer: owner, dealId: requested })),
      "DealPaused",
    );
    assert.equal(await act("propose_dates", asker, running), "DealPaused");
    assert.equal(await act("decline", owner, requested), "done");
    assert.equal(await act("cancel", asker, agreed), "done");
    assert.equal(await act("start_return", asker, running), "done");
    assert.equal(await act("confirm_return", owner, running), "done");
    await review(yard, { viewer: owner, dealId: running });
    await review(yard, { viewer: asker, dealId: running });
    const { reviews } = await listReviewsByTarget(ports.db, {
      targetId: owner.id,
    });
    assert.equal(reviews.length, 1);
  },
);

eachDealYard(
  "across a block only what has begun is told of",
  async (yard) => {
    const { ports, owner, asker } = yard;
    const running = await yard.inUse(yard.period(0.1));
    const { roomId } = await yard.deal(running);
    await workOnNews(ports);
    const before = await noticesOf(ports, owner);
    const words = { viewer: asker, roomId, clientId: null, body: "저기요" };
    done(await sendMessage(ports, words));
    done(await block(ports, owner, asker));
    await workOnNews(ports);
    assert.deepEqual(await noticesOf(ports, owner), before);
    const deal = await yard.deal(running);
    done(await doVerb(yard, "start_return", { viewer: asker, deal }));
    await workOnNews(ports);
    assert.deepEqual(await noticesOf(ports, owner), [
      "*deal.return_started",
      ...before,
    ]);
  },
);

eachDealYard(
  "who is muted is heard no more and notices nothing",
  async (yard) => {
    const { ports, owner, asker, itemId } = yard;
    const dealId = await yard.request();
    const { roomId } = await yard.deal(dealId);
    await workOnNews(ports);
    assert.deepEqual(done(await mute(ports, owner, asker)), { muted: true });
    const say = async (viewer: Viewer) => {
      ports.clock.advance(1000);
      const words = { viewer, roomId, clientId: null, body: "안녕하세요" };
      done(await sendMessage(ports, words));
      await workOnNews(ports);
    };
    await say(asker);
    assert.deepEqual(await noticesOf(ports, owner), ["*deal.requested"]);
    await say(owner);
    assert.deepEqual(await noticesOf(ports, asker), ["*message.sent"]);
    // What somebody waits for is told all the same.
    await yard.request(yard.period(9));
    await workOnNews(ports);
    assert.equal((await noticesOf(ports, owner))[0], "*deal.requested");
    assert.deepEqual(await hiddenFrom(ports, owner), [asker.id]);
    assert.deepEqual(await hiddenFrom(ports, asker), []);
    assert.ok(await getItem(ports.db, { id: itemId, viewer: asker }));
    done(await mute(ports, asker, owner));
    const listed = await countListed(yard, asker);
    assert.deepEqual(listed, listed.map(() => 0));
    assert.ok(await getItem(ports.db, { id: itemId, viewer: asker }));
    assert.deepEqual(done(await mute(ports, owner, asker)), { muted: false });
    await say(asker);
    assert.equal((await noticesOf(ports, owner))[0], "*message.sent");
  },
);

eachDealYard(
  "nobody blocks or mutes themselves, or who is not there; who has left can be let go",
  async (yard) => {
    const { ports, owner, asker } = yard;
    const nobody = { ...owner, handle: "nobody" };
    for (const deed of [block, mute]) {
      assert.equal(refusal(await deed(ports, owner, owner)), "OwnBlock");
      assert.equal(refusal(await deed(ports, owner, nobody)), "NotFound");
    }
    done(await block(ports, owner, asker));
    const { db, clock } = ports;
    await db.query(sql`
      update members set withdrawn_at = ${clock.now()} where id = ${asker.id}`);
    assert.deepEqual(done(await block(ports, owner, asker)), {
      blocked: false,
    });
    for (const deed of [block, mute]) {
      assert.equal(refusal(await deed(ports, owner, asker)), "NotFound");
    }
  },
);

eachDealYard(
  "blocking somebody does not keep them from reporting what was said, nor from being reported",
  async (yard) => {
    const { ports, owner, asker, itemId } = yard;
    const dealId = await returned(yard);
    const { roomId } = await yard.deal(dealId);
    const words = { viewer: owner, roomId, clientId: null, body: "나쁜 말" };
    const { seq } = done(await sendMessage(ports, words));
    done(await block(ports, owner, asker));
    const draft = { reason: "abuse", body: "" } as const;
    const make = (viewer: Viewer, ref: Parameters<typeof report>[1]["ref"]) =>
      report(ports, { viewer, ref, draft });
    done(await make(asker, { kind: "message", roomId, seq }));
    done(await make(asker, { kind: "person", handle: owner.handle }));
    done(await make(owner, { kind: "person", handle: asker.handle }));
    const item = { kind: "item", subjectId: itemId } as const;
    assert.equal(refusal(await make(asker, item)), "NotFound");
    done(await block(ports, owner, asker));
    done(await make(asker, item));
  },
);
