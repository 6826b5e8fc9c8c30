import assert from "node:assert/strict";
import { sendMessage } from "@/actions/chat/send_message.ts";
import { deliverNews } from "@/actions/notifications/deliver_news.ts";
import { editItem } from "@/actions/rent/edit_item.ts";
import { setItemState } from "@/actions/rent/set_item_state.ts";
import {
  type Measure,
  takeMeasure,
} from "@/actions/moderation/take_measure.ts";
import { listLinesByRoom } from "@/db/chat_lists.ts";
import { sql } from "@/db/db.ts";
import { getViewer } from "@/db/accounts.ts";
import { getItem } from "@/db/rent.ts";
import { getRoom } from "@/db/chat_rooms.ts";
import { listReviewsByTarget } from "@/db/reviews.ts";
import { getTrust } from "@/db/trust.ts";
import type { Viewer } from "@/domain/accounts/viewer.ts";
import { dutyObstacle } from "@/domain/moderation/mod.ts";
import { newId } from "@/domain/shared/ids.ts";
import { done } from "@/tests/support/deals.ts";
import { DRILL } from "@/tests/support/neighbours.ts";
import { returned, review } from "@/tests/support/reviews.ts";
import { eachStaffYard, type StaffYard } from "@/tests/support/staff.ts";

const REASON = "규칙에 어긋나요.";

function take(
  { ports }: StaffYard,
  viewer: Viewer,
  measure: Measure,
  deed: string | null = null,
) {
  return takeMeasure(ports, { viewer, measure, reason: REASON, deed });
}

function until({ ports }: StaffYard, days: number): Date {
  return new Date(ports.clock.now().getTime() + days * 86_400_000);
}

/** Which notifications somebody has, oldest first. */
async function told({ ports }: StaffYard, { id }: Viewer): Promise<string[]> {
  await deliverNews(ports);
  const rows = await ports.db.query<{ kind: string }>(sql`
    select kind from notifications where member_id = ${id}
      and kind <> 'message.sent' and kind not like 'deal.%'
      and kind not like 'review.%'
    order by at, id
  `);
  return rows.map(({ kind }) => kind);
}

eachStaffYard(
  "R23 every measure × everybody: what the table refuses is refused and changes nothing",
  async (yard) => {
    const { ports, owner, asker, moderator, admin, itemId } = yard;
    const place = await yard.message("안녕하세요");
    const reviewed = await returned(yard);
    await review(yard, { viewer: owner, dealId: reviewed });
    const [row] = await ports.db.query<{ id: string }>(
      sql`select id from reviews`,
    );
    const reviewId = row?.id ?? "";
    const peer = await yard.staff("moderator", "또래");
    const chief = await yard.staff("admin", "으뜸");
    const memberId = owner.id;
    const about = (memberId: string): Measure[] => [
      { kind: "warn", memberId },
      { kind: "suspend", memberId, until: until(yard, 3) },
      { kind: "relieve", memberId },
      { kind: "ban", memberId },
      { kind: "unban", memberId },
    ];
    const things: Measure[] = [
      { kind: "withhold", subjectId: itemId },
      { kind: "release", subjectId: itemId },
      { kind: "withhold", reviewId },
      { kind: "release", reviewId },
      { kind: "remove", ...place },
    ];
    const cases = [
      ...[owner, moderator, admin, peer, chief].flatMap((target) =>
        about(target.id).map((measure) => ({ measure, target }))
      ),
      ...things.map((measure) => ({ measure, target: owner })),
    ];
    const count = () => ports.db.query(sql`select id from staff_actions`);
    let refused = 0;
    for (const actor of [asker, owner, moderator, admin]) {
      for (const { measure, target } of cases) {
        const obstacle = dutyObstacle(actor, measure.kind, target);
        if (obstacle === null) continue;
        refused += 1;
        const result = await take(yard, actor, measure);
        assert.ok(!result.ok, `${actor.name} ${measure.kind} ${target.name}`);
        assert.equal(result.problem.name, obstacle);
      }
    }
    assert.ok(refused > 60);
    assert.deepEqual(await count(), []);
    // The same cases are taken from those whom the table lets.
    for (const measure of [...about(memberId), ...things]) {
      done(await take(yard, admin, measure));
    }
    assert.deepEqual(await yard.log(owner.id), [
      "warn",
      "suspend",
      "relieve",
      "ban",
      "unban",
      "withhold",
      "release",
      "withhold",
      "release",
      "remove",
    ]);
  },
);

eachStaffYard(
  "a role that was taken away a moment ago is worth nothing",
  async (yard) => {
    const { ports, moderator, owner } = yard;
    await ports.db.query(
      sql`update members set role = 'member' where id = ${moderator.id}`,
    );
    const result = await take(yard, moderator, {
      kind: "warn",
      memberId: owner.id,
    });
    assert.ok(!result.ok);
    assert.equal(result.problem.name, "NotFound");
  },
);

eachStaffYard(
  "a deed that is sent twice is done once, and told once",
  async (yard) => {
    const { ports, moderator, owner } = yard;
    const deed = newId(ports.clock);
    const warn = { kind: "warn", memberId: owner.id } as const;
    await Promise.all([1, 2, 3].map(() => take(yard, moderator, warn, deed)));
    assert.deepEqual(await yard.log(owner.id), ["warn"]);
    assert.deepEqual(await told(yard, owner), ["standing.changed"]);
    const end = until(yard, 3);
    for (let n = 0; n < 2; n++) {
      done(
        await take(yard, moderator, {
          kind: "suspend",
          memberId: owner.id,
          until: end,
        }),
      );
    }
    assert.deepEqual(await yard.log(owner.id), ["warn", "suspend"]);
  },
);

eachStaffYard(
  "suspending and relieving move a member's standing, and nobody else's",
  async (yard) => {
    const { ports, moderator, owner, asker } = yard;
    const end = until(yard, 7);
    const memberId = owner.id;
    done(
      await take(yard, moderator, { kind: "suspend", memberId, until: end }),
    );
    const suspended = await getViewer(ports.db, owner.id);
    assert.deepEqual(suspended?.suspendedUntil, end);
    assert.equal((await getViewer(ports.db, asker.id))?.suspendedUntil, null);
    done(await take(yard, moderator, { kind: "relieve", memberId }));
    const relieved = await getViewer(ports.db, owner.id);
    assert.equal(relieved?.suspendedUntil, null);
  },
);

eachStaffYard(
  "a thing that staff hid stays hidden whatever its owner does, and comes back as it was",
  async (yard) => {
    const { ports, moderator, owner, itemId, stranger } = yard;
    const seen = (viewer: Viewer | null) =>
      getItem(ports.db, { id: itemId, viewer });
    assert.ok(await seen(stranger));
    done(await take(yard, moderator, { kind: "withhold", subjectId: itemId }));
    assert.equal(await seen(stranger), null);
    const own = await seen(owner);
    assert.ok(own?.withheld);
    const shown = await setItemState(ports, {
      viewer: owner,
      itemId,
      state: "public",
    });
    assert.ok(!shown.ok);
    assert.equal(shown.problem.name, "WithheldByStaff");
    const edit = (state: "public" | "hidden") =>
      editItem(ports, {
        viewer: owner,
        itemId,
        version: own.version,
        draft: { ...DRILL, title: "고친 드릴" },
        state,
        photos: [],
      });
    const edited = await edit("public");
    assert.ok(!edited.ok);
    assert.deepEqual(edited.problem.fields, { state: { key: "withheld" } });
    done(await edit("hidden"));
    assert.equal(await seen(stranger), null);
    await assert.rejects(
      ports.db.query(sql`
        update subjects set visibility = 'public' where id = ${itemId}
      `),
      /subjects_withheld_hidden/,
    );
    done(await take(yard, moderator, { kind: "release", subjectId: itemId }));
    const back = await seen(stranger);
    assert.equal(back?.title, "고친 드릴");
    assert.deepEqual(await told(yard, owner), ["content.removed"]);
  },
);

eachStaffYard(
  "what its owner had hidden before stays hidden when staff show it again",
  async (yard) => {
    const { ports, moderator, owner, itemId, stranger } = yard;
    done(
      await setItemState(ports, { viewer: owner, itemId, state: "hidden" }),
    );
    done(await take(yard, moderator, { kind: "withhold", subjectId: itemId }));
    done(await take(yard, moderator, { kind: "release", subjectId: itemId }));
    assert.equal(
      await getItem(ports.db, { id: itemId, viewer: stranger }),
      null,
    );
    done(
      await setItemState(ports, { viewer: owner, itemId, state: "public" }),
    );
    assert.ok(await getItem(ports.db, { id: itemId, viewer: stranger }));
  },
);

eachStaffYard(
  "a hidden review says only that it was there, and counts no more",
  async (yard) => {
    const { ports, moderator, owner, asker } = yard;
    const dealId = await returned(yard);
    await review(yard, { viewer: asker, dealId, stars: 1, body: "별로예요" });
    await review(yard, { viewer: owner, dealId });
    const list = async () =>
      (await listReviewsByTarget(ports.db, { targetId: owner.id })).reviews;
    const trust = async () =>
      (await getTrust(ports.db, { memberId: owner.id, now: ports.clock.now() }))
        .reviews;
    const [shown] = await list();
    assert.equal(shown?.body, "별로예요");
    assert.equal(await trust(), 1);
    const reviewId = shown?.id ?? "";
    done(await take(yard, moderator, { kind: "withhold", reviewId }));
    const [hidden] = await list();
    assert.deepEqual([hidden?.body, hidden?.withheld], ["", true]);
    assert.equal(await trust(), 0);
    done(await take(yard, moderator, { kind: "release", reviewId }));
    assert.deepEqual(await list(), [shown]);
    assert.equal(await trust(), 1);
  },
);

eachStaffYard(
  "a removed message goes from the room with a number of its own, and its words are gone",
  async (yard) => {
    const { ports, moderator, asker } = yard;
    const place = await yard.message("나쁜 말");
    const before = await getRoom(ports.db, {
      roomId: place.roomId,
      memberId: asker.id,
    });
    done(await take(yard, moderator, { kind: "remove", ...place }));
    done(await take(yard, moderator, { kind: "remove", ...place }));
    const room = await getRoom(ports.db, {
      roomId: place.roomId,
      memberId: asker.id,
    });
    assert.equal(room?.lastSeq, (before?.lastSeq ?? 0) + 1);
    const { lines } = await listLinesByRoom(ports.db, {
      roomId: place.roomId,
      memberId: asker.id,
    });
    const [line] = lines;
    assert.ok(line?.kind === "message");
    assert.deepEqual([line.body, line.data], [
      "",
      { photos: [], removed: true },
    ]);
  },
);

eachStaffYard(
  "a ban takes a member's things out of sight and tells whom they deal with; lifting it brings them back",
  async (yard) => {
    const { ports, admin, owner, asker, itemId, stranger } = yard;
    const own = await yard.publish({ title: "내가 숨긴 것" });
    done(
      await setItemState(ports, {
        viewer: owner,
        itemId: own,
        state: "hidden",
      }),
    );
    const bad = await yard.publish({ title: "운영진이 숨긴 것" });
    done(await take(yard, admin, { kind: "withhold", subjectId: bad }));
    const dealId = await yard.inUse();
    const memberId = owner.id;
    done(await take(yard, admin, { kind: "ban", memberId }));
    const sees = async () => {
      const found = [];
      for (const id of [itemId, own, bad]) {
        const item = await getItem(ports.db, { id, viewer: stranger });
        if (item) found.push(id);
      }
      return found;
    };
    assert.deepEqual(await sees(), []);
    assert.ok((await getViewer(ports.db, owner.id))?.bannedAt);
    assert.deepEqual(await told(yard, asker), ["dealing.stranded"]);
    assert.ok(!(await told(yard, owner)).includes("dealing.stranded"));
    assert.equal((await yard.deal(dealId)).state, "in_use");
    done(await take(yard, admin, { kind: "unban", memberId }));
    assert.deepEqual(await sees(), [itemId]);
    assert.equal((await getViewer(ports.db, owner.id))?.bannedAt, null);
  },
);

eachStaffYard(
  "the log is never changed or deleted, whoever tries",
  async (yard) => {
    const { ports: { db }, moderator, owner } = yard;
    done(await take(yard, moderator, { kind: "warn", memberId: owner.id }));
    for (
      const attempt of [
        sql`update staff_actions set reason = '다른 이유'`,
        sql`update staff_actions set actor_id = null`,
        sql`delete from staff_actions`,
        sql`truncate staff_actions cascade`,
      ]
    ) {
      await assert.rejects(db.query(attempt), /cannot be changed/);
    }
    const rows = await db.query(sql`select reason from staff_actions`);
    assert.deepEqual(rows, [{ reason: REASON }]);
  },
);

eachStaffYard(
  "staff and owner at once do not wait for each other in a ring",
  async (yard) => {
    const { ports, admin, owner, itemId } = yard;
    const place = await yard.message("처음");
    const rounds = Array.from({ length: 8 }, (_, n) => n);
    await Promise.all(rounds.flatMap((n) => [
      take(yard, admin, {
        kind: n % 2 ? "withhold" : "release",
        subjectId: itemId,
      }),
      setItemState(ports, {
        viewer: owner,
        itemId,
        state: n % 2 ? "public" : "hidden",
      }),
      sendMessage(ports, {
        viewer: owner,
        roomId: place.roomId,
        clientId: null,
        body: `${n}`,
      }),
    ]));
  },
);
