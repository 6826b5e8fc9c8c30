import type { Ports } from "@/adapters/ports.ts";
import { createMember, updateProfile } from "@/db/accounts.ts";
import { createBookmark } from "@/db/bookmarks.ts";
import { type Queryable, sql } from "@/db/db.ts";
import { createEvent } from "@/db/events.ts";
import { createItem, updateBookmarkCount, updateItemState } from "@/db/rent.ts";
import { seedDeals } from "./deals.ts";
import { demoId } from "./ids.ts";
import {
  DEMO_EMAIL,
  DEMO_PASSWORD,
  demoNeighbourhood,
  type Neighbour,
  type Neighbourhood,
  type NeighbourItem,
  STAFF_EMAIL,
} from "./neighbourhood.ts";
import { hangPictures } from "./pictures.ts";
import { seedStaff } from "./staff.ts";
import { createRandom } from "./random.ts";

export interface SeedDemo {
  /** Ages count back from here. */
  now: Date;
  /** False leaves the walls bare: tests that only need rows are faster so. */
  pictures?: boolean;
  /** Also where members of another kind already live. Their neighbours' password is known to everybody. */
  among?: "nobody" | "members";
}

/**
 * Fills an empty yard with the demo neighbourhood and answers one line about it. A second call
 * adds nothing; one that was cut short is carried on.
 */
export async function seedDemo(
  ports: Ports,
  { now, pictures = true, among = "nobody" }: SeedDemo,
): Promise<string> {
  const settled = await countMembers(ports.db);
  if (settled.demo === 0 && settled.others > 0 && among === "nobody") {
    return "Members live here already, so the demo neighbourhood was not added";
  }
  const neighbourhood = demoNeighbourhood(now);
  if (settled.demo === 0) await moveIn(ports, neighbourhood);
  if (settled.demo === 0) {
    await seedDeals(ports, { now, ...neighbourhood });
    await seedStaff(ports, { now, ...neighbourhood });
  }
  if (pictures) await hangPictures(ports);
  return await describe(ports.db);
}

async function countMembers(db: Queryable) {
  const [count] = await db.query<{ demo: number; others: number }>(sql`
    select count(*) filter (where email = ${DEMO_EMAIL}::citext) as demo,
      count(*) filter (where email <> ${DEMO_EMAIL}::citext) as others
    from members
  `);
  return count ?? { demo: 0, others: 0 };
}

/** Everything but the photos, in one transaction: half a neighbourhood never shows. */
async function moveIn(
  { db, passwords }: Ports,
  { members, items, bookmarks }: Neighbourhood,
) {
  const passwordHash = await passwords.hash(DEMO_PASSWORD);
  await db.transaction(async (tx) => {
    for (const member of members) await settle(tx, { member, passwordHash });
    for (const item of items) await publish(tx, item);
    for (const bookmark of bookmarks) {
      await createBookmark(tx, bookmark);
      await updateBookmarkCount(tx, { id: bookmark.subjectId, by: 1 });
    }
  });
}

async function settle(
  tx: Queryable,
  { member, passwordHash }: { member: Neighbour; passwordHash: string },
) {
  const created = await createMember(tx, {
    ...member,
    passwordHash,
    confirmedAt: member.createdAt,
  });
  if (!created) throw new Error(`The handle ${member.handle} is taken`);
  await updateProfile(tx, { id: member.id, profile: member });
}

async function publish(
  tx: Queryable,
  { id, owner, draft, hidden, at }: NeighbourItem,
) {
  await createItem(tx, { id, owner, draft, at });
  await createEvent(tx, {
    id: demoId(createRandom(draft.title), at),
    kind: "rent.published",
    subjectId: id,
    actorId: owner.id,
    at,
  });
  if (hidden) await updateItemState(tx, { id, state: "hidden", at });
}

async function describe(db: Queryable): Promise<string> {
  const [count] = await db.query<Record<"people" | "items" | "photos", number>>(
    sql`
      select (select count(*) from members where role = 'member') as people,
        (select count(*) from rent_items) as items,
        (select count(*) from photos) as photos
    `,
  );
  return `The demo neighbourhood has ${count?.people} people, ${count?.items} things and ${count?.photos} photos. ` +
    `Sign in as ${DEMO_EMAIL}, or as ${STAFF_EMAIL} who looks after it, with the password ${DEMO_PASSWORD}`;
}
