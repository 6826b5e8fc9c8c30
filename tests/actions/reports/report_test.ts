import assert from "node:assert/strict";
import { deleteMessage } from "@/actions/chat/delete_message.ts";
import { editMessage } from "@/actions/chat/edit_message.ts";
import { sendMessage } from "@/actions/chat/send_message.ts";
import { deleteItem } from "@/actions/rent/delete_item.ts";
import { setItemState } from "@/actions/rent/set_item_state.ts";
import { report } from "@/actions/reports/report.ts";
import { removeUnusedPhotos } from "@/actions/uploads/remove_unused_photos.ts";
import { sql } from "@/db/db.ts";
import { createPhotos, listPhotoKeysInUse } from "@/db/photos.ts";
import { getReport, listReportsByReporter } from "@/db/reports.ts";
import { listReviewsByTarget } from "@/db/reviews.ts";
import type { Viewer } from "@/domain/accounts/viewer.ts";
import type { TargetRef } from "@/domain/reports/mod.ts";
import { newId } from "@/domain/shared/ids.ts";
import { type ChatYard, eachChatYard } from "../../support/chat_yard.ts";
import { done, eachDealYard, refusal } from "../../support/deals.ts";
import { photoFile } from "../../support/neighbours.ts";
import type { TestPorts } from "../../support/ports.ts";
import { returned, review } from "../../support/reviews.ts";

const DRAFT = { reason: "fraud", body: "돈을 먼저 달래요." } as const;

function make(ports: TestPorts, viewer: Viewer, ref: TargetRef) {
  return report(ports, { viewer, ref, draft: DRAFT });
}

async function snapshotOf(ports: TestPorts, viewer: Viewer, id: string) {
  const found = await getReport(ports.db, { id, reporterId: viewer.id });
  assert.ok(found);
  return found.snapshot;
}

async function countReports({ db }: TestPorts): Promise<number> {
  const [row] = await db.query<{ n: number }>(
    sql`select count(*) as n from reports`,
  );
  return row?.n ?? NaN;
}

async function decideAll({ db, clock }: TestPorts) {
  await db.query(sql`
    update reports set state = 'decided', decided_at = ${clock.now()},
      outcome = 'upheld'`);
}

/** The asker's message with a photo, and where it stands. */
async function shownPhoto({ ports, asker, roomId }: ChatYard) {
  const photo = photoFile(7);
  const { seq } = done(
    await sendMessage(ports, {
      viewer: asker,
      roomId,
      clientId: null,
      body: "여기로 보내세요",
      photos: [photo],
    }),
  );
  return { seq, photo, ref: { kind: "message", roomId, seq } as const };
}

eachChatYard(
  "a report is made once, also when it is sent fifty times at once",
  async (yard) => {
    const { ports, owner, asker, subjectId } = yard;
    const ref = { kind: "item", subjectId } as const;
    const all = await Promise.all(
      Array.from({ length: 50 }, () => make(ports, asker, ref)),
    );
    const made = all.map(done);
    assert.equal(new Set(made.map(({ id }) => id)).size, 1);
    assert.equal(made.filter(({ repeated }) => !repeated).length, 1);
    const again = done(
      await report(ports, {
        viewer: asker,
        ref,
        draft: { reason: "dealer", body: "" },
      }),
    );
    assert.deepEqual(again, { id: made[0]?.id, repeated: true });
    assert.equal(await countReports(ports), 1);
    const [first] = (await listReportsByReporter(ports.db, {
      reporterId: asker.id,
    })).reports;
    assert.equal(first?.reason, "fraud");
    // Another thing, another kind and another member are reports of their own.
    done(await make(ports, asker, { kind: "person", handle: owner.handle }));
    done(await make(ports, yard.stranger, ref));
    assert.equal(await countReports(ports), 3);
  },
);

eachChatYard(
  "nobody reports themselves or what is theirs",
  async (yard) => {
    const { ports, owner, asker, subjectId, roomId } = yard;
    const seq = await yard.say(asker, "안녕하세요");
    const own: [Viewer, TargetRef][] = [
      [owner, { kind: "person", handle: owner.handle }],
      [owner, { kind: "item", subjectId }],
      [asker, { kind: "message", roomId, seq }],
    ];
    for (const [viewer, ref] of own) {
      assert.equal(refusal(await make(ports, viewer, ref)), "OwnReport");
    }
    assert.equal(await countReports(ports), 0);
    done(await make(ports, asker, { kind: "item", subjectId }));
    done(await make(ports, owner, { kind: "message", roomId, seq }));
  },
);

eachChatYard(
  "R23: only what somebody may see can be reported",
  async (yard) => {
    const { ports, owner, asker, stranger, subjectId, roomId } = yard;
    const seq = await yard.say(asker, "안녕하세요");
    const message = { kind: "message", roomId, seq } as const;
    const nothing = newId(ports.clock);
    const unseen: TargetRef[] = [
      message,
      { kind: "message", roomId, seq: 999 },
      { kind: "message", roomId: nothing, seq },
      { kind: "item", subjectId: nothing },
      { kind: "item", subjectId: roomId },
      { kind: "person", handle: "nobody" },
      { kind: "review", reviewId: nothing },
    ];
    for (const ref of unseen) {
      assert.equal(refusal(await make(ports, stranger, ref)), "NotFound");
    }
    const hide = { viewer: owner, itemId: subjectId, state: "hidden" } as const;
    done(await setItemState(ports, hide));
    const item = { kind: "item", subjectId } as const;
    assert.equal(refusal(await make(ports, stranger, item)), "NotFound");
    assert.equal(await countReports(ports), 0);
    done(await make(ports, owner, message));
  },
);

eachChatYard(
  "what was reported is kept as it was: the message, and what was said before it",
  async (yard) => {
    const { ports, owner, asker, roomId } = yard;
    for (let n = 0; n < 7; n++) {
      await yard.say(n % 2 ? asker : owner, `말 ${n}`);
    }
    const { seq, photo, ref } = await shownPhoto(yard);
    const { id } = done(await make(ports, owner, ref));
    const edit = { viewer: asker, roomId, seq, body: "아무것도 아니에요" };
    done(await editMessage(ports, edit));
    done(await deleteMessage(ports, { viewer: asker, roomId, seq }));
    const kept = await snapshotOf(ports, owner, id);
    assert.equal(kept.text, "여기로 보내세요");
    assert.equal(kept.name, asker.name);
    assert.deepEqual(kept.photos, [photo]);
    assert.deepEqual(
      kept.before.map(({ text, byReporter }) => [text, byReporter]),
      [2, 3, 4, 5, 6].map((n) => [`말 ${n}`, n % 2 === 0]),
    );
    assert.equal(
      refusal(await make(ports, owner, { ...ref, seq: seq + 1 })),
      "NotFound",
      "an edit is no message",
    );
  },
);

eachChatYard(
  "photos of a reported message stay until the report is decided",
  async (yard) => {
    const { ports, owner, asker, roomId } = yard;
    const { seq, photo, ref } = await shownPhoto(yard);
    done(await make(ports, owner, ref));
    done(await deleteMessage(ports, { viewer: asker, roomId, seq }));
    const inUse = () => listPhotoKeysInUse(ports.db, [photo.key]);
    assert.deepEqual(await inUse(), [photo.key]);
    await decideAll(ports);
    assert.deepEqual(await inUse(), []);
    await removeUnusedPhotos(ports, [photo.key]);
  },
);

eachChatYard(
  "photos of a reported thing stay until the report is decided",
  async (yard) => {
    const { ports, owner, asker, subjectId } = yard;
    const photos = [photoFile(1), photoFile(2)];
    await createPhotos(ports.db, { subjectId, photos, clock: ports.clock });
    const { id } = done(await make(ports, asker, { kind: "item", subjectId }));
    done(await deleteItem(ports, { viewer: owner, itemId: subjectId }));
    const kept = await snapshotOf(ports, asker, id);
    assert.equal(kept.title, "보쉬 전동 드릴");
    assert.equal(kept.text, "주말에 쓰기 좋아요.");
    assert.deepEqual(kept.photos, photos);
    const keys = photos.map(({ key }) => key);
    const inUse = async () =>
      (await listPhotoKeysInUse(ports.db, keys)).toSorted();
    assert.deepEqual(await inUse(), keys);
    await decideAll(ports);
    assert.deepEqual(await inUse(), []);
  },
);

eachChatYard(
  "a message that is deleted while it is reported is reported whole or not at all",
  async (yard) => {
    const { ports, owner, asker, roomId } = yard;
    for (let n = 0; n < 10; n++) {
      const { seq, photo, ref } = await shownPhoto(yard);
      const [made] = await Promise.all([
        make(ports, owner, ref),
        deleteMessage(ports, { viewer: asker, roomId, seq }),
      ]);
      const inUse = await listPhotoKeysInUse(ports.db, [photo.key]);
      if (!made.ok) {
        assert.equal(made.problem.name, "NotFound");
        assert.deepEqual(inUse, []);
      } else {
        const kept = await snapshotOf(ports, owner, made.value.id);
        assert.deepEqual(kept.photos, [photo]);
        assert.deepEqual(inUse, [photo.key]);
        await decideAll(ports);
      }
    }
  },
);

eachDealYard(
  "a review can be reported once everybody reads it, but not by its author",
  async (yard) => {
    const { ports, owner, asker, stranger } = yard;
    const dealId = await returned(yard);
    await review(yard, { viewer: asker, dealId, stars: 1, body: "별로예요." });
    const [hidden] = await ports.db.query<{ id: string }>(
      sql`select id from reviews`,
    );
    assert.ok(hidden);
    const ref = { kind: "review", reviewId: hidden.id } as const;
    assert.equal(refusal(await make(ports, owner, ref)), "NotFound");
    await review(yard, { viewer: owner, dealId });
    const { reviews } = await listReviewsByTarget(ports.db, {
      targetId: owner.id,
    });
    assert.deepEqual(reviews.map(({ id }) => id), [ref.reviewId]);
    assert.equal(refusal(await make(ports, asker, ref)), "OwnReport");
    const { id } = done(await make(ports, owner, ref));
    done(await make(ports, stranger, ref));
    const kept = await snapshotOf(ports, owner, id);
    assert.deepEqual([kept.stars, kept.text, kept.name], [
      1,
      "별로예요.",
      asker.name,
    ]);
  },
);

eachChatYard("R23: a report is its reporter's alone", async (yard) => {
  const { ports, owner, asker, stranger, subjectId } = yard;
  const { id } = done(await make(ports, asker, { kind: "item", subjectId }));
  for (const { id: reporterId } of [owner, stranger]) {
    assert.equal(await getReport(ports.db, { id, reporterId }), null);
    const { reports } = await listReportsByReporter(ports.db, { reporterId });
    assert.deepEqual(reports, []);
  }
  assert.ok(await getReport(ports.db, { id, reporterId: asker.id }));
});
