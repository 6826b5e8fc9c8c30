import { createHash } from "node:crypto";
import type { PhotoFile } from "../../uploads/photos.ts";
import type { RecordHead } from "./deal.ts";

export const RECORD_KINDS = ["handover", "return"] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];

/** How a thing was when it changed hands. Once both have confirmed it, nobody can change it. */
export interface DealRecord extends RecordHead {
  dealId: string;
  kind: RecordKind;
  /** The questions of the thing's kind, and whether they were answered with yes. */
  prompts: Readonly<Record<string, boolean>>;
  note: string;
  photos: readonly PhotoFile[];
  /** What the one who confirmed added. */
  answerNote: string;
  answerPhotos: readonly PhotoFile[];
  /** `recordHash` of all the rest; null until confirmed. */
  hash: string | null;
}

/** What a record's fingerprint covers. */
type Unsealed = Omit<DealRecord, "hash">;

/** A record that both have confirmed, with its fingerprint. */
export function sealed(record: Unsealed): DealRecord {
  return { ...record, hash: recordHash(record) };
}

/**
 * SHA-256, in hex, over the record as JSON with sorted keys and ISO times; photos count by their
 * content addresses. Whoever has the record can compute it again.
 */
export function recordHash(record: Unsealed): string {
  const text = canonicalJson({
    dealId: record.dealId,
    kind: record.kind,
    starterId: record.starterId,
    startedAt: record.startedAt,
    prompts: record.prompts,
    note: record.note,
    photos: record.photos.map(({ key }) => key),
    confirmerId: record.confirmerId,
    confirmedAt: record.confirmedAt,
    answerNote: record.answerNote,
    answerPhotos: record.answerPhotos.map(({ key }) => key),
  });
  return createHash("sha256").update(text).digest("hex");
}

/** JSON in which the same content is always the same text. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) => {
    if (inner === null || typeof inner !== "object" || Array.isArray(inner)) {
      return inner;
    }
    return Object.fromEntries(
      Object.entries(inner).sort(([a], [b]) => a < b ? -1 : 1),
    );
  });
}
