import assert from "node:assert/strict";
import { withdraw } from "@/actions/accounts/withdraw.ts";
import { appealAction } from "@/actions/moderation/appeal_action.ts";
import { decideReport } from "@/actions/moderation/decide_report.ts";
import { eraseWords } from "@/actions/moderation/erase_words.ts";
import { judgeAppeal } from "@/actions/moderation/judge_appeal.ts";
import { takeMeasure } from "@/actions/moderation/take_measure.ts";
import { report } from "@/actions/reports/report.ts";
import { sql } from "@/db/db.ts";
import type { Viewer } from "@/domain/accounts/viewer.ts";
import { type Snapshot, WORDLESS } from "@/domain/reports/mod.ts";
import { done, refusal } from "@/tests/support/deals.ts";
import {
  eachStaffYard,
  type StaffYard,
  upheld,
} from "@/tests/support/staff.ts";

const DAY_MS = 24 * 60 * 60 * 1000;
const BODY = "무서웠어요.";

/** The asker reports what the owner said. */
async function reportMessage(yard: StaffYard): Promise<string> {
  const { roomId, seq } = await yard.message("나쁜 말");
  const draft = { reason: "abuse", body: BODY } as const;
  const ref = { kind: "message", roomId, seq } as const;
  return done(await report(yard.ports, { viewer: yard.asker, ref, draft })).id;
}

async function wordsOf({ ports }: StaffYard, id: string) {
  const [row] = await ports.db.query<{ body: string; snapshot: Snapshot }>(
    sql`select body, snapshot from reports where id = ${id}`,
  );
  assert.ok(row);
  return row;
}

async function leave({ ports }: StaffYard, viewer: Viewer) {
  done(await withdraw(ports, { viewer }));
}

async function decide({ ports, moderator }: StaffYard, reportId: string) {
  const decision = upheld();
  done(await decideReport(ports, { viewer: moderator, reportId, decision }));
}

eachStaffYard(
  "what is undecided quotes who was reported until it is decided, though they have left",
  async (yard) => {
    const { ports, owner } = yard;
    const id = await reportMessage(yard);
    const stays = await yard.report({ target: yard.stranger });
    await leave(yard, owner);
    assert.equal(await eraseWords(ports), 0);
    assert.equal((await wordsOf(yard, id)).snapshot.text, "나쁜 말");
    await decide(yard, stays);
    const shutOut = upheld({ measure: "ban", reason: "욕설이 있었어요." });
    const viewer = yard.admin;
    const late = { viewer, reportId: id, decision: shutOut };
    assert.equal(refusal(await decideReport(ports, late)), "NotFound");
    await decide(yard, id);
    const runs = await Promise.all([1, 2, 3].map(() => eraseWords(ports)));
    assert.equal(runs.reduce((sum, n) => sum + n, 0), 1);
    assert.equal(await eraseWords(ports), 0);
    const { body, snapshot } = await wordsOf(yard, id);
    assert.deepEqual(snapshot, WORDLESS);
    assert.equal(body, BODY, "whoever reported is still here");
    assert.equal((await wordsOf(yard, stays)).snapshot.text, "나쁜 말");
  },
);

eachStaffYard(
  "nobody who has left is quoted for more than 90 days, decided or not, nor in a report made of them later",
  async (yard) => {
    const { ports, owner, moderator } = yard;
    const early = await reportMessage(yard);
    const { roomId, seq } = await yard.message("또 나쁜 말");
    await leave(yard, owner);
    ports.clock.advance(DAY_MS);
    const ref = { kind: "message", roomId, seq } as const;
    const draft = { reason: "abuse", body: "" } as const;
    const late = done(
      await report(ports, { viewer: yard.asker, ref, draft }),
    ).id;
    ports.clock.advance(89 * DAY_MS - 1);
    assert.equal(await eraseWords(ports), 0);
    ports.clock.advance(1);
    assert.equal(await eraseWords(ports), 1);
    assert.deepEqual((await wordsOf(yard, early)).snapshot, WORDLESS);
    assert.equal((await wordsOf(yard, late)).snapshot.text, "또 나쁜 말");
    ports.clock.advance(DAY_MS);
    assert.equal(await eraseWords(ports), 1);
    assert.deepEqual((await wordsOf(yard, late)).snapshot, WORDLESS);
    // Deciding still works, and nothing comes back.
    const decision = upheld({ together: false });
    const deed = { viewer: moderator, reportId: early, decision };
    done(await decideReport(ports, deed));
    assert.equal(await eraseWords(ports), 0);
  },
);

eachStaffYard(
  "what who has left reported goes without their words",
  async (yard) => {
    const { ports, asker } = yard;
    await yard.message("먼저 한 말");
    const waiting = await reportMessage(yard);
    const decided = await yard.report({ target: yard.owner, by: asker });
    await ports.db.query(
      sql`update reports set body = ${BODY} where id = ${decided}`,
    );
    await decide(yard, decided);
    assert.equal((await wordsOf(yard, waiting)).snapshot.before.length, 1);
    await leave(yard, asker);
    assert.equal((await wordsOf(yard, decided)).body, "", "at once");
    assert.equal((await wordsOf(yard, waiting)).body, BODY, "still needed");
    await decide(yard, waiting);
    assert.equal(await eraseWords(ports), 1);
    const { body, snapshot } = await wordsOf(yard, waiting);
    assert.deepEqual([body, snapshot.before], ["", []]);
    assert.equal(snapshot.text, "나쁜 말", "the other one is still here");
  },
);

eachStaffYard(
  "an appeal of who has left goes when it is decided, or after 90 days",
  async (yard) => {
    const { ports, moderator, colleague, owner, stranger } = yard;
    for (const viewer of [owner, stranger]) {
      done(
        await takeMeasure(ports, {
          viewer: moderator,
          measure: { kind: "warn", memberId: viewer.id },
          reason: "욕설이 있었어요.",
          deed: null,
        }),
      );
      ports.clock.advance(1000);
      const [action] = await ports.db.query<{ id: string }>(sql`
        select id from staff_actions where target_member_id = ${viewer.id}`);
      const appeal = { viewer, actionId: action?.id ?? "", body: BODY };
      done(await appealAction(ports, appeal));
      await leave(yard, viewer);
    }
    const bodies =
      async () => (await ports.db.query<{ id: string; body: string }>(
        sql`select id, body from appeals order by at, id`,
      ));
    const [first] = await bodies();
    assert.equal(await eraseWords(ports), 0);
    done(
      await judgeAppeal(ports, {
        viewer: colleague,
        appealId: first?.id ?? "",
        outcome: "upheld",
        note: "그대로예요.",
      }),
    );
    assert.equal(await eraseWords(ports), 1);
    assert.deepEqual((await bodies()).map(({ body }) => body), ["", BODY]);
    ports.clock.advance(90 * DAY_MS);
    assert.equal(await eraseWords(ports), 1);
    assert.deepEqual((await bodies()).map(({ body }) => body), ["", ""]);
  },
);
