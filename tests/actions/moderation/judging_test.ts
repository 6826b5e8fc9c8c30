import assert from "node:assert/strict";
import { appealAction } from "@/actions/moderation/appeal_action.ts";
import { appointAdmin } from "@/actions/moderation/appoint_admin.ts";
import { changeRole } from "@/actions/moderation/change_role.ts";
import { decideReport } from "@/actions/moderation/decide_report.ts";
import { judgeAppeal } from "@/actions/moderation/judge_appeal.ts";
import { lookAround } from "@/actions/moderation/look_around.ts";
import { takeMeasure } from "@/actions/moderation/take_measure.ts";
import { deliverNews } from "@/actions/notifications/deliver_news.ts";
import { getViewer } from "@/db/accounts.ts";
import { listAppeals } from "@/db/appeals.ts";
import { sql } from "@/db/db.ts";
import { getItem } from "@/db/rent.ts";
import {
  countReportsByState,
  getReport,
  listLinesAround,
  listReports,
} from "@/db/report_queue.ts";
import { getStandingAction, listOwnActions } from "@/db/staff_actions.ts";
import type { Viewer } from "@/domain/accounts/viewer.ts";
import type { QueueFilter } from "@/domain/moderation/mod.ts";
import { newId } from "@/domain/shared/ids.ts";
import { done, refusal } from "@/tests/support/deals.ts";
import {
  appoint,
  eachStaffYard,
  type StaffYard,
  upheld,
} from "@/tests/support/staff.ts";

const ALL: QueueFilter = {
  state: "received",
  kind: null,
  reason: null,
  age: null,
};

async function told({ ports }: StaffYard, { id }: Viewer): Promise<string[]> {
  await deliverNews(ports);
  const rows = await ports.db.query<{ kind: string }>(sql`
    select kind from notifications
    where member_id = ${id} and kind not like 'message.%' order by at, id
  `);
  return rows.map(({ kind }) => kind);
}

eachStaffYard(
  "reports about the same thing stand together, and are decided together: each reporter is told once",
  async (yard) => {
    const { ports, moderator, owner, asker, stranger, itemId } = yard;
    const about = {
      target: owner,
      kind: "item",
      reason: "fraud",
      subjectId: itemId,
    } as const;
    const first = await yard.report(about);
    await yard.report({ ...about, by: stranger, reason: "banned" });
    await yard.report({ target: owner });
    const list = async (filter: Partial<QueueFilter> = {}) => {
      const { reports } = await listReports(ports.db, {
        viewer: moderator,
        filter: { ...ALL, ...filter },
        after: null,
        now: ports.clock.now(),
      });
      return reports.map(({ targetKind, alike }) => `${targetKind} ${alike}`);
    };
    assert.deepEqual(await list(), ["item 2", "person 1"]);
    assert.deepEqual(await list({ kind: "person" }), ["person 1"]);
    assert.deepEqual(await list({ reason: "fraud" }), ["item 2"]);
    assert.deepEqual(await list({ age: "day" }), []);
    const deed = newId(ports.clock);
    const decision = upheld({
      measure: "withhold",
      reason: "사기 글이에요.",
      deed,
    });
    const decide = () =>
      decideReport(ports, { viewer: moderator, reportId: first, decision });
    done(await decide());
    done(await decide());
    assert.deepEqual(await list(), ["person 1"]);
    assert.deepEqual(await list({ state: "decided" }), ["item 2"]);
    assert.deepEqual(await countReportsByState(ports.db, moderator), {
      received: 1,
      decided: 2,
    });
    assert.equal(
      await getItem(ports.db, { id: itemId, viewer: stranger }),
      null,
    );
    assert.deepEqual(await told(yard, asker), ["report.decided"]);
    assert.deepEqual(await told(yard, stranger), ["report.decided"]);
    assert.deepEqual(await told(yard, owner), ["content.removed"]);
    assert.deepEqual((await yard.log(owner.id)).sort(), ["decide", "withhold"]);
  },
);

eachStaffYard(
  "of two who decide at once one wins and the other is told, and nothing is done twice",
  async (yard) => {
    const { ports, moderator, colleague, owner } = yard;
    const reportId = await yard.report({ target: owner });
    const decide = (viewer: Viewer, outcome: "upheld" | "dismissed") =>
      decideReport(ports, {
        viewer,
        reportId,
        decision: outcome === "upheld"
          ? upheld({ measure: "warn", reason: "그러지 마세요." })
          : upheld({ outcome }),
      });
    const results = await Promise.all([
      decide(moderator, "upheld"),
      decide(colleague, "dismissed"),
    ]);
    const names = results.map(refusal).sort();
    assert.deepEqual(names, ["ReportDecided", "done"]);
    const report = await getReport(ports.db, {
      id: reportId,
      viewer: moderator,
    });
    const isUpheld = report?.outcome === "upheld";
    assert.deepEqual(
      (await yard.log(owner.id)).sort(),
      isUpheld ? ["decide", "warn"] : ["decide"],
    );
  },
);

eachStaffYard(
  "nobody decides what they reported themselves, what is about them, or about their equals",
  async (yard) => {
    const { ports, moderator, colleague, admin, owner } = yard;
    const own = await yard.report({ by: moderator, target: owner });
    const aboutPeer = await yard.report({ target: colleague });
    const aboutAdmin = await yard.report({ target: admin });
    const decide = async (viewer: Viewer, reportId: string) =>
      refusal(
        await decideReport(ports, { viewer, reportId, decision: upheld() }),
      );
    assert.equal(await decide(moderator, own), "OwnCase");
    assert.equal(await decide(moderator, aboutPeer), "PeerCase");
    assert.equal(await decide(colleague, aboutPeer), "OwnCase");
    assert.equal(await decide(admin, aboutAdmin), "OwnCase");
    assert.equal(await decide(owner, own), "NotFound");
    const sees = async (viewer: Viewer) => {
      const { reports } = await listReports(ports.db, {
        viewer,
        filter: ALL,
        after: null,
        now: ports.clock.now(),
      });
      return reports.map(({ id }) => id);
    };
    assert.deepEqual(await sees(moderator), [own]);
    assert.deepEqual(await sees(admin), [own, aboutPeer]);
    const hidden = { id: aboutAdmin, viewer: admin };
    assert.equal(await getReport(ports.db, hidden), null);
    assert.equal(await decide(admin, aboutPeer), "done");
    assert.equal(await decide(colleague, own), "done");
  },
);

eachStaffYard(
  "a measure that the decider may not take leaves the report as it was",
  async (yard) => {
    const { ports, moderator, owner } = yard;
    const reportId = await yard.report({ target: owner });
    const decide = async (measure: "ban" | "remove" | "withhold") =>
      refusal(
        await decideReport(ports, {
          viewer: moderator,
          reportId,
          decision: upheld({ measure, reason: "나쁜 일이에요." }),
        }),
      );
    assert.equal(await decide("ban"), "NotYourDuty");
    assert.equal(await decide("remove"), "Invalid");
    assert.equal(await decide("withhold"), "Invalid");
    const report = await getReport(ports.db, {
      id: reportId,
      viewer: moderator,
    });
    assert.equal(report?.state, "received");
    assert.deepEqual(await yard.log(owner.id), []);
  },
);

eachStaffYard(
  "what was said around a reported message is read only after it is written down, and only a little of it",
  async (yard) => {
    const { ports, moderator, owner } = yard;
    for (let n = 0; n < 30; n++) await yard.message(`줄 ${n}`);
    const place = await yard.message("나쁜 말");
    for (let n = 0; n < 30; n++) await yard.message(`뒤 ${n}`);
    const reportId = await yard.report({
      target: owner,
      kind: "message",
      ...place,
    });
    done(await lookAround(ports, { viewer: moderator, reportId }));
    assert.deepEqual(await yard.log(owner.id), ["look"]);
    const lines = await listLinesAround(ports.db, place);
    const seqs = lines.map(({ seq }) => seq);
    assert.deepEqual(
      seqs,
      Array.from({ length: 21 }, (_, n) => place.seq - 10 + n),
    );
    const person = await yard.report({ target: owner });
    const nothing = await lookAround(ports, {
      viewer: moderator,
      reportId: person,
    });
    assert.equal(refusal(nothing), "NotFound");
  },
);

eachStaffYard(
  "an appeal is judged by somebody else, once, and what was wrong is taken back",
  async (yard) => {
    const { ports, moderator, colleague, admin, owner, stranger } = yard;
    const until = new Date(ports.clock.now().getTime() + 3 * 86_400_000);
    done(
      await takeMeasure(ports, {
        viewer: moderator,
        measure: { kind: "suspend", memberId: owner.id, until },
        reason: "욕설이 있었어요.",
        deed: null,
      }),
    );
    const standing = await getStandingAction(ports.db, owner.id);
    assert.equal(standing?.reason, "욕설이 있었어요.");
    assert.deepEqual(standing?.until, until);
    const appeal = (viewer: Viewer, actionId: string | null) =>
      appealAction(ports, { viewer, actionId, body: "제가 아니에요." });
    assert.equal(
      refusal(await appeal(stranger, standing?.id ?? "")),
      "NotFound",
    );
    assert.equal(refusal(await appeal(stranger, null)), "NotFound");
    done(await appeal(owner, null));
    assert.equal(
      refusal(await appeal(owner, standing?.id ?? "")),
      "AlreadyAppealed",
    );
    const { appeals } = await listAppeals(ports.db, {
      viewer: colleague,
      state: "received",
      after: null,
    });
    const appealId = appeals[0]?.id ?? "";
    const judge = async (viewer: Viewer, outcome: "upheld" | "overturned") =>
      refusal(
        await judgeAppeal(ports, {
          viewer,
          appealId,
          outcome,
          note: "다시 살펴봤어요.",
        }),
      );
    assert.equal(await judge(moderator, "upheld"), "OwnJudgement");
    assert.equal(await judge(owner, "overturned"), "NotFound");
    await assert.rejects(
      ports.db.query(sql`
        update appeals set state = 'decided', outcome = 'upheld',
          decided_by = ${moderator.id}, decided_at = now()
        where id = ${appealId}
      `),
      /decided by somebody else/,
    );
    const both = await Promise.all([
      judge(colleague, "overturned"),
      judge(admin, "upheld"),
    ]);
    assert.deepEqual(both.toSorted(), ["AppealDecided", "done"]);
    const overturned = both[0] === "done";
    const now = await getViewer(ports.db, owner.id);
    assert.deepEqual(now?.suspendedUntil, overturned ? null : until);
    const [own] = await listOwnActions(ports.db, { memberId: owner.id });
    assert.equal(
      own?.appeal?.outcome,
      overturned ? "overturned" : "upheld",
    );
    assert.ok((await told(yard, owner)).includes("appeal.decided"));
  },
);

eachStaffYard(
  "an appeal against a ban needs somebody who could have spoken it; a newer measure is not touched by an older appeal",
  async (yard) => {
    const { ports, admin, moderator, owner } = yard;
    const chief = await yard.staff("admin", "으뜸");
    const measure = (kind: "ban" | "unban") =>
      takeMeasure(ports, {
        viewer: admin,
        measure: { kind, memberId: owner.id },
        reason: "여러 번 어겼어요.",
        deed: null,
      });
    done(await measure("ban"));
    const first = await getStandingAction(ports.db, owner.id);
    done(
      await appealAction(ports, {
        viewer: owner,
        actionId: null,
        body: "오해예요.",
      }),
    );
    ports.clock.advance(1000);
    done(await measure("unban"));
    ports.clock.advance(1000);
    done(await measure("ban"));
    const [row] = await ports.db.query<{ id: string }>(
      sql`select id from appeals where action_id = ${first?.id ?? ""}`,
    );
    const judge = async (viewer: Viewer) =>
      refusal(
        await judgeAppeal(ports, {
          viewer,
          appealId: row?.id ?? "",
          outcome: "overturned",
          note: "처음 것은 잘못이었어요.",
        }),
      );
    assert.equal(await judge(chief), "done");
    assert.ok((await getViewer(ports.db, owner.id))?.bannedAt);
    done(
      await appealAction(ports, {
        viewer: owner,
        actionId: null,
        body: "이번에도 오해예요.",
      }),
    );
    const [second] = (await listAppeals(ports.db, {
      viewer: chief,
      state: "received",
      after: null,
    })).appeals;
    const again = (viewer: Viewer) =>
      judgeAppeal(ports, {
        viewer,
        appealId: second?.id ?? "",
        outcome: "overturned",
        note: "다시 봤어요.",
      });
    assert.equal(refusal(await again(moderator)), "NotYourDuty");
    done(await again(chief));
    assert.equal((await getViewer(ports.db, owner.id))?.bannedAt, null);
  },
);

eachStaffYard(
  "roles are given by administrators, and the last one stays",
  async (yard) => {
    const { ports, admin, moderator, owner } = yard;
    const change = async (
      viewer: Viewer,
      target: Viewer,
      role: "member" | "moderator" | "admin",
    ) =>
      refusal(
        await changeRole(ports, {
          viewer,
          memberId: target.id,
          role,
          reason: "함께 돌봐요.",
          deed: null,
        }),
      );
    assert.equal(await change(moderator, owner, "moderator"), "NotYourDuty");
    assert.equal(await change(owner, owner, "admin"), "NotFound");
    assert.equal(await change(admin, admin, "member"), "LastAdmin");
    assert.equal(await change(admin, owner, "admin"), "done");
    // Each steps down at once: one has to stay.
    const chief = { ...owner, role: "admin" } as const;
    const both = await Promise.all([
      change(admin, admin, "member"),
      change(chief, chief, "member"),
    ]);
    assert.deepEqual(both.toSorted(), ["LastAdmin", "done"]);
    const admins = await ports.db.query(
      sql`select id from members where role = 'admin'`,
    );
    assert.equal(admins.length, 1);
  },
);

eachStaffYard(
  "the host makes a confirmed member an administrator on the machine itself, and it is written down",
  async (yard) => {
    const { ports, owner, admin } = yard;
    const email = `${owner.handle}@example.com`;
    await appoint(ports.db, admin.id, "member");
    const appointed = await appointAdmin(ports, { email });
    assert.deepEqual(done(appointed), { name: owner.name, changed: true });
    assert.equal(done(await appointAdmin(ports, { email })).changed, false);
    const revoked = await appointAdmin(ports, { email, revoke: true });
    assert.equal(refusal(revoked), "LastAdmin");
    await appoint(ports.db, admin.id, "admin");
    done(await appointAdmin(ports, { email, revoke: true }));
    assert.equal((await getViewer(ports.db, owner.id))?.role, "member");
    const rows = await ports.db.query(sql`
      select actor_id, reason, data from staff_actions order by at, id
    `);
    assert.deepEqual(rows, [
      {
        actor_id: null,
        reason: "deno task admin",
        data: { from: "member", to: "admin" },
      },
      {
        actor_id: null,
        reason: "deno task admin --revoke",
        data: { from: "admin", to: "member" },
      },
    ]);
    await ports.db.query(sql`
      update members set email_confirmed_at = null where id = ${owner.id}
    `);
    assert.equal(refusal(await appointAdmin(ports, { email })), "NotFound");
  },
);
