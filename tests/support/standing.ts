import assert from "node:assert/strict";
import { sql } from "@/db/db.ts";
import type { Viewer } from "@/domain/accounts/viewer.ts";
import type { Person, TestApp } from "./app.ts";

export const BAD_STANDINGS = ["unconfirmed", "suspended", "banned"] as const;
export type BadStanding = (typeof BAD_STANDINGS)[number];

const DAY_MS = 24 * 60 * 60 * 1000;

/** The member that a person is signed in as. */
export async function viewerOf(
  { ports }: TestApp,
  person: Person,
): Promise<Viewer> {
  const viewer = await ports.sessions.viewer(
    person.cookies.get("session") ?? "",
  );
  assert.ok(viewer);
  return viewer;
}

/** Gives a member a standing, as the letter or a moderator would; the rest of the app learns of it. */
export async function setStanding(
  app: TestApp,
  { person, standing }: { person: Person; standing: BadStanding },
): Promise<void> {
  const { db, clock, sessions } = app.ports;
  const { id } = await viewerOf(app, person);
  const now = clock.now();
  const tomorrow = new Date(now.getTime() + DAY_MS);
  await db.query(sql`
    update members set
      email_confirmed_at = ${standing === "unconfirmed" ? null : now},
      suspended_until = ${standing === "suspended" ? tomorrow : null},
      banned_at = ${standing === "banned" ? now : null}
    where id = ${id}::uuid`);
  sessions.refresh(id);
}
