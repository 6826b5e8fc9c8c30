import { createHash } from "node:crypto";
import {
  type FormReading,
  type FormValues,
  many,
  readForm,
  rule,
  text,
} from "../../shared/forms.ts";
import type { PhotoFile } from "../../uploads/photos.ts";
import * as z from "zod/mini";
import type { RecordHead } from "./deal.ts";

export const RECORD_KINDS = ["handover", "return"] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];

export const RECORD_NOTE_MAX = 500;

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

const prompt = z.string().check(
  rule((value) => /^[a-z_]{1,20}$/.test(value), "badText"),
);

const note = text({
  min: 0,
  max: RECORD_NOTE_MAX,
  key: "noteLength",
  lines: true,
});

/** What the form of a handover or a return sends besides photos. */
export const recordFields = { note, prompts: many(prompt, 20) };
/** What the form of its confirmation sends besides photos. */
export const confirmFields = { note };

export type RecordDraft = FormValues<typeof recordFields>;

export function parseRecord(form: FormData): FormReading<typeof recordFields> {
  return readForm(recordFields, form);
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
