import * as z from "zod/mini";
import { isInDistrict } from "../regions/outline.ts";
import {
  type Field,
  type FormReading,
  readForm,
  rule,
} from "../shared/forms.ts";

const DAY_MS = 24 * 60 * 60 * 1000;
const DEGREES = /^-?\d{1,3}(?:\.\d{1,20})?$/;

function degrees(most: number): Field<number> {
  return z.pipe(
    z.string().check(
      rule(
        (text) => DEGREES.test(text) && Math.abs(Number(text)) <= most,
        "place",
      ),
    ),
    z.transform(Number),
  );
}

/** What `/settings/neighbourhood` takes: where a device stands, which is looked at and forgotten. */
export const placeFields = { lat: degrees(90), lon: degrees(180) };

export function parsePlace(form: FormData): FormReading<typeof placeFields> {
  return readForm(placeFields, form);
}

/** Whether whoever stands there may call this district theirs. */
export function standsIn(
  region: string,
  { lat, lon }: { lat: number; lon: number },
): boolean {
  return isInDistrict(region, [lon, lat]);
}

/** What is kept of it: which district, and when. */
export interface Confirmation {
  region: string;
  at: Date;
}

/** Until when it holds for who lives in `region`; null when it does not. */
export function holdsUntil(
  confirmation: Confirmation | null,
  { region, now, days }: { region: string; now: Date; days: number },
): Date | null {
  if (confirmation === null || confirmation.region !== region) return null;
  const until = new Date(confirmation.at.getTime() + days * DAY_MS);
  return now < until ? until : null;
}

/** When somebody's neighbourhood was confirmed, while that counts. */
export function neighbourSince(
  { region, neighbourAt: at }: { region: string; neighbourAt: Date | null },
  { now, days }: { now: Date; days: number },
): Date | null {
  const until = holdsUntil(at && { region, at }, { region, now, days });
  return until && at;
}
