import { sendMessage } from "@/actions/chat/send_message.ts";
import { openRoom } from "@/actions/chat/open_room.ts";
import { type Queryable, sql } from "@/db/db.ts";
import type { Viewer } from "@/domain/accounts/viewer.ts";
import type { Decision, Role } from "@/domain/moderation/mod.ts";
import type { Reason, TargetKind } from "@/domain/reports/mod.ts";
import { newId } from "@/domain/shared/ids.ts";
import { type DealYard, done, eachDealYard } from "./deals.ts";

/** Neighbours, and those who look after the yard. */
export interface StaffYard extends DealYard {
  admin: Viewer;
  moderator: Viewer;
  /** Another one, who has done nothing yet. */
  colleague: Viewer;
  staff(role: Role, name: string): Promise<Viewer>;
  /** A report that waits; answers its id. */
  report(about: ReportAbout): Promise<string>;
  /** The owner says something to the asker; answers where. */
  message(body: string): Promise<{ roomId: string; seq: number }>;
  /** Every kind of a member's log lines, oldest first. */
  log(memberId: string): Promise<string[]>;
}

export interface ReportAbout {
  by?: Viewer;
  target: Viewer;
  kind?: TargetKind;
  reason?: Reason;
  subjectId?: string;
  reviewId?: string;
  roomId?: string;
  seq?: number;
}

/** Registers the test on both engines. */
export function eachStaffYard(
  name: string,
  body: (yard: StaffYard) => Promise<void>,
) {
  eachDealYard(name, async (yard) => {
    const staff = async (role: Role, name: string) => {
      const viewer = await yard.member(name);
      await appoint(yard.ports.db, viewer.id, role);
      return { ...viewer, role };
    };
    await body({
      ...yard,
      staff,
      admin: await staff("admin", "관리"),
      moderator: await staff("moderator", "살핌"),
      colleague: await staff("moderator", "동료"),
      report: (about) => fileReport(yard, about),
      message: (text) => say(yard, text),
      log: async (memberId) => {
        const rows = await yard.ports.db.query<{ kind: string }>(sql`
          select kind from staff_actions where target_member_id = ${memberId}
          order by at, id
        `);
        return rows.map(({ kind }) => kind);
      },
    });
  });
}

/** Gives a member a role, as nobody but the host could. */
export async function appoint(db: Queryable, memberId: string, role: Role) {
  await db.query(sql`update members set role = ${role} where id = ${memberId}`);
}

async function fileReport(
  { ports, asker }: DealYard,
  { by = asker, target, kind = "person", reason = "abuse", ...place }:
    ReportAbout,
): Promise<string> {
  ports.clock.advance(1000);
  const id = newId(ports.clock);
  const snapshot = {
    name: target.name,
    handle: target.handle,
    title: "",
    text: "나쁜 말",
    stars: null,
    photos: [],
    at: ports.clock.now().toISOString(),
    before: [],
  };
  await ports.db.query(sql`
    insert into reports (
      id, reporter_id, target_kind, target_member_id, subject_id, room_id,
      seq, review_id, reason, body, snapshot, at
    ) values (
      ${id}, ${by.id}, ${kind}, ${target.id}, ${place.subjectId ?? null},
      ${place.roomId ?? null}, ${place.seq ?? null},
      ${place.reviewId ?? null}, ${reason}, '',
      ${JSON.stringify(snapshot)}::text::jsonb, ${ports.clock.now()}
    )
  `);
  return id;
}

async function say(
  { ports, owner, asker, itemId }: DealYard,
  body: string,
): Promise<{ roomId: string; seq: number }> {
  const room = await openRoom(ports, { viewer: asker, subjectId: itemId });
  const { roomId } = done(room);
  const sent = await sendMessage(ports, {
    viewer: owner,
    roomId,
    clientId: null,
    body,
  });
  return { roomId, seq: done(sent).seq };
}

/** A decision that finds a report right and does nothing more. */
export function upheld(more: Partial<Decision> = {}): Decision {
  return {
    outcome: "upheld",
    note: "살펴봤어요.",
    measure: "none",
    reason: "",
    days: null,
    until: null,
    together: true,
    deed: null,
    ...more,
  };
}
