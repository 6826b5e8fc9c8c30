import {
  type Program,
  PROGRAM_MS,
  type ProgramAccess,
  REFRESH_MS,
  type Scope,
} from "@/domain/accounts/api_token.ts";
import type { Viewer } from "@/domain/accounts/viewer.ts";
import { type Fragment, type Queryable, sql } from "./db.ts";

export interface NewApiToken {
  id: string;
  memberId: string;
  name: string;
  scope: Scope;
  /** Of the first refresh token's secret. */
  secretHash: string;
  at: Date;
}

/** Lets a program in. */
export async function createApiToken(
  db: Queryable,
  { id, memberId, name, scope, secretHash, at }: NewApiToken,
): Promise<void> {
  await db.query(sql`
    insert into api_tokens (id, member_id, name, can_write, secret_hash, created_at, exchanged_at)
    values (${id}::uuid, ${memberId}::uuid, ${name}, ${
    scope === "write"
  }, ${secretHash}, ${at}, ${at})`);
}

/** Whether a program is neither shut out nor over. */
function isAlive(now: Date): Fragment {
  const at = now.getTime();
  const since = new Date(at - PROGRAM_MS);
  const idleSince = new Date(at - REFRESH_MS);
  return sql`p.revoked_at is null and p.created_at > ${since} and p.exchanged_at > ${idleSince}`;
}

const SCOPE = sql`case when p.can_write then 'write' else 'read' end`;

/** The programs a member lets in, the newest first. */
export function listProgramsByMember(
  db: Queryable,
  { memberId, now }: { memberId: string; now: Date },
): Promise<Program[]> {
  return db.query<Program>(sql`
    select p.id, p.name, ${SCOPE} as scope, p.created_at as "createdAt", p.used_at as "usedAt"
    from api_tokens p
    where p.member_id = ${memberId}::uuid and ${isAlive(now)}
    order by p.id desc`);
}

/** The member a program acts for, as they are now; null once it is shut out, or they have left. */
export async function getProgramAccess(
  db: Queryable,
  { id, memberId, now }: { id: string; memberId: string; now: Date },
): Promise<ProgramAccess | null> {
  const [row] = await db.query<Viewer & { scope: Scope }>(sql`
    select m.id, m.handle, m.name, m.region, m.role,
      m.email_confirmed_at is not null as "confirmed",
      m.suspended_until as "suspendedUntil", m.banned_at as "bannedAt", ${SCOPE} as scope
    from api_tokens p join members m on m.id = p.member_id
    where p.id = ${id}::uuid and p.member_id = ${memberId}::uuid and ${
    isAlive(now)
  }
      and m.withdrawn_at is null`);
  if (row === undefined) return null;
  const { scope, ...viewer } = row;
  return { id, scope, viewer };
}

/** Notes that a program asked for something; once a minute is enough. */
export async function updateProgramUse(
  db: Queryable,
  { id, at }: { id: string; at: Date },
): Promise<void> {
  await db.query(sql`
    update api_tokens set used_at = ${at}
    where id = ${id}::uuid
      and (used_at is null or used_at < ${at}::timestamptz - interval '1 minute')`);
}

/** A program as an exchange finds it. */
export interface LockedProgram {
  name: string;
  scope: Scope;
  turn: number;
  secretHash: string;
  exchangedAt: Date;
}

/** A program that may still exchange its token, held until the transaction ends. */
export async function lockProgram(
  tx: Queryable,
  { id, memberId, now }: { id: string; memberId: string; now: Date },
): Promise<LockedProgram | null> {
  const [row] = await tx.query<LockedProgram>(sql`
    select p.name, ${SCOPE} as scope, p.turn, p.secret_hash as "secretHash",
      p.exchanged_at as "exchangedAt"
    from api_tokens p join members m on m.id = p.member_id
    where p.id = ${id}::uuid and p.member_id = ${memberId}::uuid and ${
    isAlive(now)
  }
      and m.withdrawn_at is null and m.banned_at is null
    for update of p`);
  return row ?? null;
}

/** The next refresh token's turn. Lock the program first. */
export async function updateProgramTurn(
  tx: Queryable,
  { id, turn, secretHash, at }: {
    id: string;
    turn: number;
    secretHash: string;
    at: Date;
  },
): Promise<void> {
  await tx.query(sql`
    update api_tokens
    set turn = ${turn}, secret_hash = ${secretHash}, exchanged_at = ${at}
    where id = ${id}::uuid`);
}

/** Shuts a member's program out for good; false when it was out already, or is not theirs. */
export async function revokeProgram(
  db: Queryable,
  { id, memberId, at }: { id: string; memberId: string; at: Date },
): Promise<boolean> {
  const rows = await db.query<{ id: string }>(sql`
    update api_tokens set revoked_at = ${at}
    where id = ${id}::uuid and member_id = ${memberId}::uuid and revoked_at is null
    returning id`);
  return rows.length > 0;
}
