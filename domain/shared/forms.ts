import * as z from "zod/mini";
import type { FieldError, FieldErrors } from "./problems.ts";

/** Longest text of any one field; nothing longer is even looked at. */
export const FIELD_MAX_LENGTH = 20_000;

/** Where an error stands that belongs to no single field. */
export const FORM_ERROR = "form";

/** One field's validator: text in, value out; every message is a key of `t.problems.fields`. */
export type Field<T = unknown> = z.ZodMiniType<T, string>;

/** A field that may come more than once (checkboxes, kept photos). */
export interface ManyFields<T = unknown> {
  readonly each: Field<T>;
  readonly max: number;
}

export type FormShape = Readonly<Record<string, Field | ManyFields>>;

/** The values that a shape yields. */
export type FormValues<S extends FormShape> = {
  [K in keyof S]: S[K] extends ManyFields<infer T> ? T[]
    : S[K] extends Field<infer T> ? T
    : never;
};

/** What a person typed, to put back into the form; a repeated field keeps its first text here. */
export type Typed = Readonly<Partial<Record<string, string>>>;

/** A form as read: all its values, or what is wrong with which field. `values` then holds the fields that are right. */
export type FormReading<S extends FormShape> =
  | { ok: true; values: FormValues<S>; typed: Typed }
  | {
    ok: false;
    values: Partial<FormValues<S>>;
    errors: FieldErrors;
    typed: Typed;
  };

export interface ReadFormOptions {
  /** What to do with fields that the shape does not name. Forms refuse them, addresses ignore them, unless told. */
  unknown?: "ignore" | "refuse";
}

/**
 * Reads a posted form or a query string. A missing field counts as an empty text, so every
 * field's validator alone says whether it is needed. Files are left to the caller.
 */
export function readForm<S extends FormShape>(
  shape: S,
  source: FormData | URLSearchParams,
  options: ReadFormOptions = {},
): FormReading<S> {
  const unknown = options.unknown ??
    (source instanceof URLSearchParams ? "ignore" : "refuse");
  const values: Record<string, unknown> = {};
  const typed: Record<string, string> = {};
  const errors: Record<string, FieldError> = {};
  for (const [name, field] of Object.entries(shape)) {
    const texts = source.getAll(name).filter((entry) =>
      typeof entry === "string"
    );
    typed[name] = (texts[0] ?? "").slice(0, FIELD_MAX_LENGTH);
    const reading = isMany(field)
      ? readMany(field, texts)
      : readOne(field, texts);
    if (reading.ok) values[name] = reading.value;
    else errors[name] = reading.error;
  }
  if (unknown === "refuse" && hasUnknownText(shape, source)) {
    errors[FORM_ERROR] = { key: "unknownField" };
  }
  if (Object.keys(errors).length > 0) {
    return {
      ok: false,
      values: values as Partial<FormValues<S>>,
      errors,
      typed,
    };
  }
  return { ok: true, values: values as FormValues<S>, typed };
}

type Reading<T> = { ok: true; value: T } | { ok: false; error: FieldError };

/** Checks one text with its validator, outside any form. */
export function readField<T>(field: Field<T>, text: string): Reading<T> {
  if (text.length > FIELD_MAX_LENGTH) {
    return {
      ok: false,
      error: { key: "tooLong", values: { max: FIELD_MAX_LENGTH } },
    };
  }
  const parsed = field.safeParse(text);
  if (parsed.success) return { ok: true, value: parsed.data };
  const issue = parsed.error.issues[0];
  const values = issue?.code === "custom" ? issue.params : undefined;
  return {
    ok: false,
    error: values
      ? { key: issue?.message ?? "badText", values }
      : { key: issue?.message ?? "badText" },
  };
}

function readOne(field: Field, texts: string[]): Reading<unknown> {
  if (texts.length > 1) return { ok: false, error: { key: "duplicate" } };
  return readField(field, texts[0] ?? "");
}

function readMany(field: ManyFields, texts: string[]): Reading<unknown[]> {
  if (texts.length > field.max) {
    return { ok: false, error: { key: "tooMany", values: { max: field.max } } };
  }
  const values: unknown[] = [];
  for (const text of texts) {
    const reading = readField(field.each, text);
    if (!reading.ok) return reading;
    values.push(reading.value);
  }
  return { ok: true, value: values };
}

function isMany(field: Field | ManyFields): field is ManyFields {
  return "each" in field;
}

/** Files are not counted: whoever takes files names them; a field of text that nobody asked for is. */
function hasUnknownText(
  shape: FormShape,
  source: FormData | URLSearchParams,
): boolean {
  for (const [name, entry] of source.entries()) {
    if (typeof entry === "string" && !Object.hasOwn(shape, name)) return true;
  }
  return false;
}

/** One rule of a field: the sentence's key and the numbers in it when the rule is broken. */
export function rule<T>(
  holds: (value: T) => boolean,
  key: string,
  values?: FieldError["values"],
) {
  return z.refine<T>(holds, { error: key, params: values, abort: true });
}

export interface TextOptions {
  min: number;
  max: number;
  /** Key of the sentence for a wrong length; `{min}` and `{max}` stand in it. */
  key: string;
  /** Whether line breaks are part of the text. */
  lines?: boolean;
}

/** Written text: composed (NFC), trimmed, without characters that nobody types, within its length. */
export function text(
  { min, max, key, lines = false }: TextOptions,
): Field<string> {
  return z.string().check(
    z.overwrite((value) => tidy(value, lines)),
    rule((value) => isCleanText(value, lines), "badText"),
    rule((value) => isBetween(countLetters(value), min, max), key, {
      min,
      max,
    }),
  );
}

/** One of a fixed set of values. */
export function choice<const V extends string>(
  options: readonly V[],
  key: string,
): Field<V> {
  return z.pipe(z.string(), z.enum(options, { error: key }));
}

export interface WholeNumberOptions {
  min: number;
  max: number;
  /** Key of the sentence when it is no whole number in range; `{min}` and `{max}` stand in it. */
  key: string;
}

/** A whole number in digits; thousands may be parted by commas as people write money. */
export function wholeNumber(
  { min, max, key }: WholeNumberOptions,
): Field<number> {
  return z.pipe(
    z.string().check(
      rule(
        (value) => {
          const digits = plainDigits(value);
          return digits !== null && isBetween(Number(digits), min, max);
        },
        key,
        { min, max },
      ),
    ),
    z.transform((value) => Number(plainDigits(value))),
  );
}

/** Lets a field stay empty: an empty text becomes null. */
export function optional<T>(field: Field<T>): Field<T | null> {
  return z.pipe(
    z.string(),
    z.transform((value, context): T | null => {
      if (value.trim() === "") return null;
      const reading = readField(field, value);
      if (reading.ok) return reading.value;
      const { key, values } = reading.error;
      context.issues.push({
        code: "custom",
        message: key,
        params: values,
        input: value,
      });
      return null;
    }),
  );
}

/** A field that may come several times, at most `max`. */
export function many<T>(each: Field<T>, max: number): ManyFields<T> {
  return { each, max };
}

/** A box that is ticked (`on`, `1`, `true`, `yes`) or not there at all. */
export const ticked: Field<boolean> = z.pipe(
  z.string().check(
    rule((value) => ["", "on", "1", "true", "yes"].includes(value), "badText"),
  ),
  z.transform((value) => value !== ""),
);

function tidy(value: string, lines: boolean): string {
  const composed = value.normalize("NFC").trim();
  return lines ? composed.replace(/\r\n?|[\u2028\u2029]/g, "\n") : composed;
}

/**
 * False for what only machines send: control characters, U+FFFD (what malformed UTF-8
 * decodes to), lone surrogates, and the marks that turn the direction of the text after them.
 */
export function isCleanText(value: string, lines = false): boolean {
  const plain = lines ? value.replace(/[\n\t]/g, "") : value;
  return value.isWellFormed() &&
    !/[\p{Cc}\p{Noncharacter_Code_Point}\uFFFD\u2028\u2029\u202A-\u202E\u2066-\u2069]/u
      .test(plain);
}

/** Letters as a person counts them, near enough: code points. */
export function countLetters(value: string): number {
  let count = 0;
  for (const _ of value) count++;
  return count;
}

function isBetween(value: number, min: number, max: number): boolean {
  return value >= min && value <= max;
}

function plainDigits(value: string): string | null {
  const trimmed = value.trim();
  const written = /^(?:\d{1,15}|\d{1,3}(?:,\d{3}){1,4})$/;
  return written.test(trimmed) ? trimmed.replaceAll(",", "") : null;
}
