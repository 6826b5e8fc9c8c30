import sharp from "sharp";
import type { Ports } from "@/adapters/ports.ts";
import { createPhotos } from "@/db/photos.ts";
import { type Queryable, sql } from "@/db/db.ts";
import type { PhotoFile } from "@/domain/uploads/photos.ts";
import { shoot } from "./drawing/shots.ts";
import { ITEMS } from "./items/mod.ts";
import { DEMO_EMAIL, NEIGHBOUR_HOST, toShoot } from "./neighbourhood.ts";

/** Wide enough for a gallery; more would only make the first start slower. */
const WIDTH = 900;
/** A drawing is 1000 units wide and SVG counts 72 units to the inch. */
const DENSITY = 72 * WIDTH / 1000;
const AT_ONCE = 4;

interface BareItem {
  id: string;
  title: string;
  at: Date;
}

/**
 * Draws the photos of every demo thing that has none yet, newest first, so that a start which was
 * cut short goes on where it stopped. Answers how many photos were made.
 */
export async function hangPictures(ports: Ports): Promise<number> {
  const shoots = new Map(
    Object.values(ITEMS).flat().map((item) => [item.title, toShoot(item)]),
  );
  const waiting = await listBareItems(ports.db);
  let made = 0;
  async function work() {
    for (let item = waiting.shift(); item; item = waiting.shift()) {
      const wanted = shoots.get(item.title);
      if (!wanted) continue;
      const photos = await takePhotos(ports, shoot(wanted, wanted.count));
      await hang(ports, { item, photos });
      made += photos.length;
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return made;
}

async function takePhotos(
  { photos }: Ports,
  drawings: readonly string[],
): Promise<PhotoFile[]> {
  const taken: PhotoFile[] = [];
  for (const drawing of drawings) {
    const stored = await photos.store(await rasterise(drawing));
    if (!stored.ok) throw new Error(`A drawing was refused: ${stored.error}`);
    taken.push(stored.photo);
  }
  return taken;
}

/** The drawing as the camera would hand it over. */
export async function rasterise(drawing: string): Promise<Blob> {
  const pixels = await sharp(new TextEncoder().encode(drawing), {
    density: DENSITY,
  }).flatten({ background: "#ffffff" }).png({ compressionLevel: 1 }).toBuffer();
  return new Blob([new Uint8Array(pixels)], { type: "image/png" });
}

async function hang(
  { db }: Ports,
  { item, photos }: { item: BareItem; photos: readonly PhotoFile[] },
) {
  const clock = { now: () => item.at };
  await db.transaction((tx) =>
    createPhotos(tx, { subjectId: item.id, photos, clock })
  );
}

/** Things of demo neighbours as they were first put up, still without a photo. */
function listBareItems(db: Queryable): Promise<BareItem[]> {
  return db.query<BareItem>(sql`
    select s.id, s.title, s.created_at as at
    from subjects s
    join rent_items i on i.id = s.id
    join members m on m.id = s.owner_id
    where s.deleted_at is null and i.updated_at = s.created_at
      and (m.email = ${DEMO_EMAIL}::citext or m.email like ${`%@${NEIGHBOUR_HOST}`})
      and not exists (select from photos p where p.subject_id = s.id)
    order by s.id desc
  `);
}
