import type { Ports } from "@/adapters/ports.ts";
import { createAccountLetter } from "@/db/account_letters.ts";
import {
  type ClaimedExport,
  claimExport,
  deleteOldExports,
  finishExport,
  listPhotoKeysByMember,
} from "@/db/exports.ts";
import { listOwnRows, MEMBER_DATA } from "@/db/member_data/mod.ts";
import { newId } from "@/domain/shared/ids.ts";
import { PHOTO_WIDTHS } from "@/domain/uploads/photos.ts";
import { MESSAGES } from "@/locales/mod.ts";

const MINUTE_MS = 60_000;
/** Whoever makes one has so long before somebody else tries. */
const LEASE_MS = 30 * MINUTE_MS;
/** How long a file lies there. */
const KEEP_MS = 24 * 60 * MINUTE_MS;

/** Makes the exports that were asked for, one after the other. Answers how many. */
export async function makeExports(ports: Ports): Promise<number> {
  for (let made = 0;; made++) {
    const now = ports.clock.now();
    const until = new Date(now.getTime() + LEASE_MS);
    const claimed = await claimExport(ports.db, { now, until });
    if (claimed === null) return made;
    await makeExport(ports, claimed);
  }
}

/** Takes away the files that were there for a day. */
export async function forgetExports({ db, clock, exports }: Ports) {
  for (const id of await deleteOldExports(db, clock.now())) {
    await exports.remove(id);
  }
}

async function makeExport(ports: Ports, claimed: ClaimedExport) {
  const { db, clock, exports } = ports;
  const { id, memberId } = claimed;
  const size = await exports.make(id, (folder) => lay(ports, claimed, folder));
  const at = clock.now();
  const expiresAt = new Date(at.getTime() + KEEP_MS);
  const isWanted = await db.transaction(async (tx) => {
    if (!await finishExport(tx, { id, size, at, expiresAt })) return false;
    const letter = { id: newId(clock), kind: "export_ready" as const, at };
    await createAccountLetter(tx, { ...letter, memberId });
    return true;
  });
  // They have left meanwhile.
  if (!isWanted) await exports.remove(id);
}

/** One file of JSON for each table, the photos, and a page that tells what is what. */
async function lay(
  ports: Ports,
  { memberId, language }: ClaimedExport,
  folder: string,
) {
  const words = MESSAGES[language].leaving.export;
  const told: string[] = [];
  await Deno.mkdir(`${folder}/data`);
  for (const [table, { own }] of Object.entries(MEMBER_DATA)) {
    if (own === undefined) continue;
    const rows = listOwnRows(ports.db, own(memberId));
    await Deno.writeTextFile(`${folder}/data/${table}.json`, jsonOf(rows));
    const files: Record<string, string> = words.files;
    told.push(`data/${table}.json – ${files[table] ?? table}`);
  }
  await layPhotos(ports, memberId, `${folder}/photos`);
  const [title, ...lines] = words.readme;
  const readme = [title, "", ...lines, "", ...told.toSorted(), ""].join("\n");
  await Deno.writeTextFile(`${folder}/README.txt`, readme);
}

/** A list, a row a line, written as the rows come. */
function jsonOf(rows: AsyncIterable<object>): ReadableStream<string> {
  return ReadableStream.from(async function* () {
    let between = "[\n";
    for await (const row of rows) {
      yield between + JSON.stringify(row);
      between = ",\n";
    }
    yield between === "[\n" ? "[]\n" : "\n]\n";
  }());
}

/** The largest there is of each photo. */
async function layPhotos(
  { db, photos }: Ports,
  memberId: string,
  folder: string,
) {
  await Deno.mkdir(folder);
  for (const key of await listPhotoKeysByMember(db, memberId)) {
    const name = `${key}-${PHOTO_WIDTHS.at(-1)}.webp`;
    const file = await photos.read(name);
    if (file) await Deno.writeFile(`${folder}/${key}.webp`, file.body);
  }
}
