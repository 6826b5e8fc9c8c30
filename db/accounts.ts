import type { Profile, PublicMember } from "@/domain/accounts/profile.ts";
import type { Confirmation } from "@/domain/accounts/neighbourhood.ts";
import type { Viewer } from "@/domain/accounts/viewer.ts";
import { HIDDEN } from "./blocks.ts";
import { type Queryable, sql } from "./db.ts";

export interface NewMember {
  id: string;
  email: string;
  /** Null for who comes in another way. */
  passwordHash: string | null;
  handle: string;
  name: string;
  region: string;
  createdAt: Date;
  /** In which language they are written to; left out, Korean. */
  language?: "ko" | "en";
  /** When their address was confirmed; left out, it was not. */
  confirmedAt?: Date;
}

export interface Credentials {
  email: string;
  passwordHash: string;
}

/** The member a session belongs to; null once they have left. */
export async function getViewer(
  db: Queryable,
  id: string,
): Promise<Viewer | null> {
  const [row] = await db.query<Viewer>(sql`
    select m.id, m.handle, m.name, m.photo_key as photo, m.region, m.role,
      m.email_confirmed_at is not null as "confirmed",
      m.suspended_until as "suspendedUntil", m.banned_at as "bannedAt",
      ${HIDDEN} as hidden
    from members m where m.id = ${id}::uuid and m.withdrawn_at is null`);
  return row ?? null;
}

/** One hash that stands under this address: every account under one address shares its salt. */
export async function getPasswordHash(
  db: Queryable,
  email: string,
): Promise<string | null> {
  const [row] = await db.query<{ password_hash: string }>(sql`
    select password_hash from members
    where email = ${email}::citext and password_hash is not null
    order by id limit 1`);
  return row?.password_hash ?? null;
}

/** The hash of a member's own password; null when they have none. */
export async function getOwnPasswordHash(
  db: Queryable,
  id: string,
): Promise<string | null> {
  const [row] = await db.query<{ password_hash: string | null }>(sql`
    select password_hash from members
    where id = ${id}::uuid and withdrawn_at is null`);
  return row?.password_hash ?? null;
}

/** Who signs in with exactly this address and hash. */
export async function getMemberIdByCredentials(
  db: Queryable,
  { email, passwordHash }: Credentials,
): Promise<string | null> {
  const [row] = await db.query<{ id: string }>(sql`
    select id from members
    where email = ${email}::citext and password_hash = ${passwordHash} and withdrawn_at is null`);
  return row?.id ?? null;
}

/** Whether a member has this very address. */
export async function isMembersAddress(
  db: Queryable,
  { id, email }: { id: string; email: string },
): Promise<boolean> {
  const rows = await db.query(sql`
    select 1 from members
    where id = ${id}::uuid and email = ${email}::citext and withdrawn_at is null`);
  return rows.length > 0;
}

interface PublicRow {
  id: string;
  handle: string;
  name: string;
  region: string;
  intro: string;
  photo: string | null;
  neighbourAt: Date | null;
  created_at: Date;
  withdrawn: boolean;
}

/** A member as everybody may see them; what is left of one who went away has no words of theirs. */
export async function getPublicMemberByHandle(
  db: Queryable,
  handle: string,
): Promise<PublicMember | null> {
  const [row] = await db.query<PublicRow>(sql`
    select id, handle, region, photo_key as photo, created_at,
      case when neighbour_region = region and withdrawn_at is null then neighbour_at end as "neighbourAt", withdrawn_at is not null as withdrawn,
      case when withdrawn_at is null then name else '' end as name,
      case when withdrawn_at is null then intro else '' end as intro
    from members where handle = ${handle}::citext`);
  if (!row) return null;
  const { created_at: joinedAt, ...rest } = row;
  return { ...rest, joinedAt };
}

/** What the profile form starts from. */
export async function getProfile(
  db: Queryable,
  id: string,
): Promise<Profile | null> {
  const [row] = await db.query<Profile>(sql`
    select name, handle, intro, region from members where id = ${id}::uuid`);
  return row ?? null;
}

/** Keeps everybody else from signing up with this address until the transaction ends. */
export async function lockAddress(tx: Queryable, email: string): Promise<void> {
  await tx.query(
    sql`select pg_advisory_xact_lock(hashtextextended(${`address ${email}`}, 0))`,
  );
}

/** False when the handle is somebody else's; then nothing is written. */
export async function createMember(
  db: Queryable,
  member: NewMember,
): Promise<boolean> {
  const rows = await db.query<{ id: string }>(sql`
    insert into members (id, email, password_hash, handle, name, region, language, created_at, email_confirmed_at)
    values (${member.id}::uuid, ${member.email}::citext, ${member.passwordHash}, ${member.handle}::citext,
      ${member.name}, ${member.region}, ${
    member.language ?? "ko"
  }, ${member.createdAt}, ${member.confirmedAt ?? null})
    on conflict (handle) do nothing
    returning id`);
  return rows.length > 0;
}

/** Writes the profile form; violates `members_handle_key` when the handle is somebody else's. */
export async function updateProfile(
  db: Queryable,
  { id, profile }: { id: string; profile: Profile },
): Promise<void> {
  await db.query(sql`
    update members set name = ${profile.name}, handle = ${profile.handle}::citext,
      intro = ${profile.intro}, region = ${profile.region}
    where id = ${id}::uuid and withdrawn_at is null`);
}

/** Which district a member's device stood in, and when; null when it never did. */
export async function getConfirmation(
  db: Queryable,
  id: string,
): Promise<Confirmation | null> {
  const [row] = await db.query<Confirmation>(sql`
    select neighbour_region as region, neighbour_at as at from members
    where id = ${id}::uuid and neighbour_at is not null`);
  return row ?? null;
}

/** Notes it, if the district is still the member's own. */
export async function updateConfirmation(
  db: Queryable,
  { id, region, at }: Confirmation & { id: string },
): Promise<void> {
  await db.query(sql`
    update members set neighbour_region = ${region}, neighbour_at = ${at}
    where id = ${id}::uuid and region = ${region} and withdrawn_at is null`);
}

/** Shows another picture, or none; answers the key of the one before. */
export async function replacePhotoKey(
  db: Queryable,
  { id, key }: { id: string; key: string | null },
): Promise<string | null> {
  const [row] = await db.query<{ before: string | null }>(sql`
    update members m set photo_key = ${key}
    from (select id, photo_key as before from members where id = ${id}::uuid for update) old
    where m.id = old.id and m.withdrawn_at is null
    returning old.before`);
  // Who has left shows none.
  return row === undefined ? key : row.before;
}

/** Moves a member to another district; what they have already published stays where it is. */
export async function updateRegion(
  db: Queryable,
  { id, region }: { id: string; region: string },
): Promise<void> {
  await db.query(sql`
    update members set region = ${region}
    where id = ${id}::uuid and withdrawn_at is null`);
}

/** Remembers in which language a member is written to. */
export async function updateLanguage(
  db: Queryable,
  { id, language }: { id: string; language: "ko" | "en" },
): Promise<void> {
  await db.query(sql`
    update members set language = ${language}
    where id = ${id}::uuid and withdrawn_at is null`);
}
