/**
 * Who looks after the demo neighbourhood, and what they have to look after: reports in every state,
 * a measure, an appeal that waits. Every step is the app's own deed, done at its time.
 */
import { appealAction } from "@/actions/moderation/appeal_action.ts";
import { decideReport } from "@/actions/moderation/decide_report.ts";
import { takeMeasure } from "@/actions/moderation/take_measure.ts";
import { writeNote } from "@/actions/moderation/write_note.ts";
import { report } from "@/actions/reports/report.ts";
import type { Ports } from "@/adapters/ports.ts";
import { createMember } from "@/db/accounts.ts";
import { sql } from "@/db/db.ts";
import type { Viewer } from "@/domain/accounts/viewer.ts";
import type { Decision, Role } from "@/domain/moderation/mod.ts";
import type { Reason, TargetRef } from "@/domain/reports/mod.ts";
import type { Result } from "@/domain/shared/result.ts";
import { at, viewerOf } from "./deals.ts";
import { demoId } from "./ids.ts";
import {
  DEMO_PASSWORD,
  type Neighbour,
  type NeighbourItem,
  STAFF_EMAIL,
} from "./neighbourhood.ts";
import { createRandom } from "./random.ts";

const HOUR_MS = 60 * 60 * 1000;

export interface SeedStaff {
  now: Date;
  members: readonly Neighbour[];
  items: readonly NeighbourItem[];
}

/** Lets somebody look after the yard, and gives them something to do; call it once, after all else. */
export async function seedStaff(
  ports: Ports,
  { now, members, items }: SeedStaff,
): Promise<void> {
  const ago = (hours: number) =>
    at(ports, new Date(now.getTime() - hours * HOUR_MS));
  const admin = await employ(ago(40 * 24), {
    email: STAFF_EMAIL,
    handle: "staff",
    name: "마당지기",
    role: "admin",
  });
  const moderator = await employ(ago(30 * 24), {
    email: "moderator@madang.example",
    handle: "salpim",
    name: "살핌이",
    role: "moderator",
  });
  const stage = { ago, members, items, admin, moderator };
  await settleOldReports(stage);
  await leaveNewReports(stage);
  await leaveFeedback(stage);
}

async function employ(
  { db, clock, passwords }: Ports,
  { role, ...who }: {
    email: string;
    handle: string;
    name: string;
    role: Role;
  },
): Promise<Viewer> {
  const createdAt = clock.now();
  const id = demoId(createRandom(who.handle), createdAt);
  const region = "11440";
  const created = await createMember(db, {
    ...who,
    id,
    region,
    createdAt,
    confirmedAt: createdAt,
    passwordHash: await passwords.hash(DEMO_PASSWORD),
  });
  if (!created) throw new Error(`The handle ${who.handle} is taken`);
  await db.query(sql`update members set role = ${role} where id = ${id}`);
  const { handle, name } = who;
  return { ...viewerOf({ id, handle, name, region }), role };
}

interface Stage {
  /** The ports as they were so many hours ago. */
  ago(hours: number): Ports;
  members: readonly Neighbour[];
  items: readonly NeighbourItem[];
  admin: Viewer;
  moderator: Viewer;
}

/** Reports that were right, one that was not, and what followed. */
async function settleOldReports(stage: Stage) {
  const { ago, moderator, admin } = stage;
  const person = (key: string) => find(stage, key);
  const late = await file(ago(9 * 24), person("minji"), {
    ref: { kind: "person", handle: "kihun" },
    reason: "broken_promise",
    body: "두 번이나 약속 시간에 나오지 않으셨어요.",
  });
  await decide(ago(9 * 24 - 5), moderator, late, {
    note: "확인했고 당사자에게 주의를 드렸어요. 알려 주셔서 고맙습니다.",
    measure: "warn",
    reason: "약속한 시간에 나오지 못하면 미리 채팅으로 알려 주세요.",
  });
  const dealer = await file(ago(6 * 24), person("junho"), {
    ref: { kind: "item", subjectId: thingOf(stage, "bora") },
    reason: "dealer",
    body: "",
  });
  await decide(ago(6 * 24 - 20), moderator, dealer, {
    outcome: "dismissed",
    note: "개인이 쓰던 물건으로 확인했어요.",
  });
  const rude = await file(ago(50), person("daeun"), {
    ref: { kind: "person", handle: "changmin" },
    reason: "abuse",
    body: "거절했더니 채팅으로 욕을 하셨어요.",
  });
  await decide(ago(44), moderator, rude, {
    note: "채팅을 확인했고 이용을 일주일 정지했어요.",
    measure: "suspend",
    days: "7",
    reason: "채팅에서 욕설을 하셨어요. 이웃에게는 고운 말을 써 주세요.",
  });
  ok(
    await appealAction(ago(20), {
      viewer: person("changmin"),
      actionId: null,
      body: "욕설은 제가 아니라 동생이 장난으로 보냈어요. 다시 봐 주세요.",
    }),
  );
  ok(
    await writeNote(ago(19), {
      viewer: admin,
      targetId: person("changmin").id,
      about: { memberId: person("changmin").id },
      body: "작년에도 비슷한 신고가 한 번 있었음.",
      deed: null,
    }),
  );
}

/** What waits to be looked at. */
async function leaveNewReports(stage: Stage) {
  const { ago, moderator } = stage;
  const person = (key: string) => find(stage, key);
  const ref = { kind: "item", subjectId: thingOf(stage, "jaemin") } as const;
  await file(ago(30), person("sora"), {
    ref,
    reason: "fraud",
    body:
      "사진이 다른 사이트에서 본 것과 똑같아요. 보증금을 먼저 보내라고 해요.",
  });
  await file(ago(8), person("taeyun"), { ref, reason: "fraud", body: "" });
  await file(ago(3), person("hangyeol"), {
    ref: { kind: "person", handle: "minseok" },
    reason: "impersonation",
    body: "다른 이웃의 사진을 프로필에 쓰고 있어요.",
  });
  ok(
    await takeMeasure(ago(26), {
      viewer: moderator,
      measure: { kind: "withhold", subjectId: thingOf(stage, "manbok") },
      reason:
        "연락처가 본문에 적혀 있어요. 지우고 알려 주시면 다시 공개할게요.",
      deed: null,
    }),
  );
}

async function leaveFeedback({ ago, members }: Stage) {
  const notes = [
    ["minji", 70, "검색이 빨라서 좋아요", "초성으로도 찾아지네요. 고맙습니다!"],
    [
      "sora",
      12,
      "찜 목록에 메모",
      "찜한 물건에 짧은 메모를 남길 수 있으면 좋겠어요.",
    ],
  ] as const;
  for (const [key, hours, title, body] of notes) {
    const { db, clock } = ago(hours);
    const member = members.find(({ handle }) => handle === key);
    const id = demoId(createRandom(title), clock.now());
    await db.query(sql`
      insert into feedback (id, member_id, title, body, at)
      values (${id}, ${member?.id ?? null}, ${title}, ${body}, ${clock.now()})
    `);
  }
}

async function file(
  ports: Ports,
  viewer: Viewer,
  { ref, ...draft }: { ref: TargetRef; reason: Reason; body: string },
): Promise<string> {
  return ok(await report(ports, { viewer, ref, draft })).id;
}

async function decide(
  ports: Ports,
  viewer: Viewer,
  reportId: string,
  decision: Partial<Decision>,
) {
  ok(
    await decideReport(ports, {
      viewer,
      reportId,
      decision: {
        outcome: "upheld",
        note: "",
        measure: "none",
        reason: "",
        days: null,
        until: null,
        together: true,
        deed: null,
        ...decision,
      },
    }),
  );
}

function find({ members }: Stage, key: string): Viewer {
  const member = members.find(({ handle }) => handle === key);
  if (member === undefined) throw new Error(`Nobody is called ${key}`);
  return viewerOf(member);
}

/** Something that a neighbour has on show. */
function thingOf({ items }: Stage, key: string): string {
  const item = items.find(({ owner, hidden }) =>
    owner.handle === key && !hidden
  );
  if (item === undefined) throw new Error(`${key} has nothing on show`);
  return item.id;
}

function ok<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`This failed: ${result.problem.name}`);
  return result.value;
}
