import type { DealRecord, RecordKind } from "@/domain/rent/deals/record.ts";
import { type Fragment, type Queryable, sql } from "./db.ts";

const COLUMNS: Fragment = sql`
  deal_id as "dealId", kind, starter_id as "starterId",
  started_at as "startedAt", prompts, note, photos,
  confirmer_id as "confirmerId", confirmed_at as "confirmedAt",
  answer_note as "answerNote", answer_photos as "answerPhotos", hash`;

/** What was written down at handover and return. Ask for the deal through its viewer first. */
export function listRecordsByDeal(
  db: Queryable,
  dealId: string,
): Promise<DealRecord[]> {
  return db.query<DealRecord>(sql`
    select ${COLUMNS} from deal_records
    where deal_id = ${dealId} order by started_at
  `);
}

export async function getRecord(
  db: Queryable,
  { dealId, kind }: { dealId: string; kind: RecordKind },
): Promise<DealRecord | null> {
  const rows = await db.query<DealRecord>(sql`
    select ${COLUMNS} from deal_records
    where deal_id = ${dealId} and kind = ${kind}
  `);
  return rows[0] ?? null;
}

export type NewRecord = Pick<
  DealRecord,
  "dealId" | "kind" | "starterId" | "startedAt" | "prompts" | "note" | "photos"
>;

/** Writes what one of the two says. Lock the deal first. */
export async function createRecord(
  tx: Queryable,
  record: NewRecord,
): Promise<void> {
  await tx.query(sql`
    insert into deal_records (
      deal_id, kind, starter_id, started_at, prompts, note, photos
    ) values (
      ${record.dealId}, ${record.kind}, ${record.starterId},
      ${record.startedAt}, ${JSON.stringify(record.prompts)}::text::jsonb,
      ${record.note}, ${JSON.stringify(record.photos)}::text::jsonb
    )
  `);
}

/** Seals a record with what the other one says; from now on the database refuses any change. Lock the deal first. */
export async function confirmRecord(
  tx: Queryable,
  record: DealRecord,
): Promise<void> {
  await tx.query(sql`
    update deal_records set
      confirmer_id = ${record.confirmerId}, confirmed_at = ${record.confirmedAt},
      answer_note = ${record.answerNote},
      answer_photos = ${JSON.stringify(record.answerPhotos)}::text::jsonb,
      hash = ${record.hash}
    where deal_id = ${record.dealId} and kind = ${record.kind}
  `);
}
