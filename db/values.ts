/**
 * How values travel: as text both ways, encoded and decoded here for either engine, so that
 * no driver's idea of a type can make the two differ. What type a parameter has is decided
 * by the server from where it stands; cast (`${n}::int`) where it stands alone.
 */
import type { SqlValue } from "./db.ts";

/** A parameter in Postgres's text form. */
export function encodeValue(value: SqlValue): string | null {
  if (value === null) return null;
  switch (typeof value) {
    case "string":
      return value;
    case "number":
    case "bigint":
    case "boolean":
      return String(value);
  }
  if (value instanceof Date) return value.toISOString();
  if (value instanceof Uint8Array) return `\\x${value.toHex()}`;
  if (Array.isArray(value)) return encodeArray(value);
  throw new TypeError("This value cannot stand in a query");
}

function encodeArray(values: readonly (string | number | null)[]): string {
  return `{${values.map(encodeElement).join(",")}}`;
}

/** A text is quoted, so that none is taken for NULL. */
function encodeElement(value: string | number | null): string {
  if (value === null) return "NULL";
  if (typeof value === "number") return String(value);
  return `"${value.replaceAll("\\", "\\\\").replaceAll('"', '\\"')}"`;
}

type Parser = (text: string) => unknown;

/** What each column type becomes, by its number in pg_type; types not listed stay text. */
export const PARSERS: Readonly<Record<number, Parser>> = {
  16: parseBoolean,
  17: (text) => Uint8Array.fromHex(text.slice(2)),
  20: Number, // int8
  21: Number, // int2
  23: Number, // int4
  26: Number, // oid
  114: JSON.parse,
  700: Number, // float4
  701: Number, // float8
  1082: String, // date, a day without a time: stays "2026-11-21"
  1114: (text) => parseTime(`${text}+00`), // timestamp
  1184: parseTime, // timestamptz
  1700: Number, // numeric
  3802: JSON.parse, // jsonb
  1000: arrayOf(parseBoolean),
  1005: arrayOf(Number), // int2[]
  1007: arrayOf(Number), // int4[]
  1009: arrayOf(String), // text[]
  1015: arrayOf(String), // varchar[]
  1016: arrayOf(Number), // int8[]
  1022: arrayOf(Number), // float8[]
  1182: arrayOf(String), // date[]
  1185: arrayOf(parseTime), // timestamptz[]
  1231: arrayOf(Number), // numeric[]
  2951: arrayOf(String), // uuid[]
};

function parseBoolean(text: string): boolean {
  return text === "t";
}

/** Sessions speak UTC, so a time always ends in "+00". */
function parseTime(text: string): Date {
  return new Date(text.replace(" ", "T").replace(/\+00$/, "Z"));
}

function arrayOf(parse: Parser): Parser {
  return (text) => parseArray(text, parse);
}

/** One dimension is all we store. */
function parseArray(text: string, parse: Parser): unknown[] {
  const elements = text.matchAll(/"((?:[^"\\]|\\.)*)"|([^{},]+)/gs);
  return Array.from(elements, ([, quoted, plain]) => {
    if (quoted !== undefined) return parse(quoted.replace(/\\(.)/gs, "$1"));
    return plain === "NULL" ? null : parse(plain as string);
  });
}
