import type { Ports } from "@/adapters/ports.ts";
import { eraseAppealWords, eraseReportWords } from "@/db/report_words.ts";
import { removeUnusedPhotos } from "../uploads/remove_unused_photos.ts";

/** How many of each are emptied in one round. */
const BATCH = 100;

/**
 * Reports and appeals forget what who has left said in them, once they are decided or have waited
 * long enough. Answers how many.
 */
export async function eraseWords(ports: Ports): Promise<number> {
  const due = { now: ports.clock.now(), limit: BATCH };
  const quoted = await eraseReportWords(ports.db, due);
  await removeUnusedPhotos(ports, quoted.flat().map(({ key }) => key));
  return quoted.length + await eraseAppealWords(ports.db, due);
}
