import assert from "node:assert/strict";
import type { Answer, Asking, FormValues, Person, TestApp } from "../app.ts";
import { hasWords, HOSTILE_FIELDS, patternOf } from "./fields.ts";
import { hostileLines, hostileTexts } from "./texts.ts";

/** A page that came back with what was refused. */
export interface Refusal {
  path: string;
  as: Person;
  answer: Answer;
}

/** Whoever is given sees something of their own there; null is a guest. */
export interface Place {
  path: string;
  by: readonly (Person | null)[];
}

/** Puts hostile texts into forms, and keeps account of what is to be seen where. */
export interface Corpus {
  app: TestApp;
  places: Place[];
  refusals: Refusal[];
  /** What was kept, by the mark that it is known again by: which field it was put into. */
  kept: Map<string, string>;
  /** Addresses whose forms came back refused. */
  refused: Set<string>;
  /** A hostile text of many lines, and one of a single line, of at most so many letters. */
  text(max: number): string;
  line(max: number): string;
  /** Says that texts were put into fields by other means. */
  keep(path: string, form: FormValues): void;
  /** Sends a form with something hostile in each field, which must be refused. */
  refuse(path: string, as: Person, headers?: HeadersInit): Promise<void>;
  /** The same, then the form as it is given, which must be taken. */
  post(
    path: string,
    form: FormValues,
    as: Person,
    headers?: HeadersInit,
  ): Promise<Answer>;
  /** A page to be looked at. */
  see(path: string, ...by: (Person | null)[]): void;
  /** The address of a form that is asked for by GET, filled in. */
  asked(path: string, name: string, max: number): string;
}

const MARK = /\/\*(\w\w)\*\//g;
const MARK_LETTERS = 6;

/** The marks in a page. */
export function marksIn(html: string): string[] {
  return [...html.matchAll(MARK)].map(([, mark = ""]) => mark);
}

export function createCorpus(app: TestApp): Corpus {
  const kept = new Map<string, string>();
  const refused = new Set<string>();
  const refusals: Refusal[] = [];
  const places: Place[] = [];
  let marks = 0;

  /** Takes turns, so that each of them stands in some field. */
  function marked(texts: readonly string[]): string {
    const text = texts[marks % texts.length] ?? "";
    const mark = (marks += 1).toString(36).padStart(2, "0");
    return `${text}/*${mark}*/`;
  }

  function keep(path: string, form: FormValues) {
    const { lenient = [] } = HOSTILE_FIELDS[patternOf(path)] ?? {};
    for (const [name, value] of Object.entries(form)) {
      if (typeof value !== "string" || lenient.includes(name)) continue;
      for (const mark of marksIn(value)) {
        kept.set(mark, `${patternOf(path)} ${name}`);
      }
    }
  }

  async function refuse(path: string, as: Person, headers?: HeadersInit) {
    const address = patternOf(path);
    const { strict = [], ...others } = HOSTILE_FIELDS[address] ?? {};
    const names = [...strict, ...Object.values(others).flat()];
    // The others alone would be taken; nobody asked for this one.
    if (strict.length === 0) names.push("<svg onload=ran(41)>");
    const lines = hostileLines(100);
    const form = Object.fromEntries(
      names.map((name, n) => [name, lines[(refused.size + n) % lines.length]]),
    );
    refused.add(address);
    const answer = await app.post(path, form as FormValues, { as, headers });
    assertRefused(answer, path);
    if (isPage(answer)) refusals.push({ path, as, answer });
  }

  /** Each strict field alone in a form that is right otherwise. */
  async function refuseEach(path: string, form: FormValues, asking: Asking) {
    for (const name of HOSTILE_FIELDS[patternOf(path)]?.strict ?? []) {
      const [line = ""] = hostileLines(20);
      const answer = await app.post(path, { ...form, [name]: line }, asking);
      assertRefused(answer, `${path} ${name}`);
    }
  }

  return {
    app,
    places,
    refusals,
    kept,
    refused,
    text: (max) => marked(hostileTexts(max - MARK_LETTERS)),
    line: (max) => marked(hostileLines(max - MARK_LETTERS)),
    keep,
    refuse,
    async post(path, form, as, headers) {
      app.ports.clock.advance(1000);
      const address = patternOf(path);
      if (!refused.has(address) && hasWords(address)) {
        await refuse(path, as, headers);
        await refuseEach(path, form, { as, headers });
      }
      const answer = await app.post(path, form, { as, headers });
      const { status, location } = answer;
      assert.ok(status < 400, `${path} ${status} ${errorsIn(answer.text)}`);
      assert.match(location, /^(?:\/(?!\/)|$)/, path);
      keep(path, form);
      return answer;
    },
    see: (path, ...by) => void places.push({ path, by }),
    asked(path, name, max) {
      const value = marked(hostileLines(max - MARK_LETTERS));
      for (const mark of marksIn(value)) kept.set(mark, `${path}? ${name}`);
      return `${path}?${new URLSearchParams({ [name]: value })}`;
    },
  };
}

/** Programs get JSON, which no browser takes for a page. */
function isPage({ headers }: Answer): boolean {
  return headers.get("content-type")?.startsWith("text/html") ?? false;
}

function assertRefused(answer: Answer, path: string) {
  const { status, headers } = answer;
  assert.ok(status >= 400 && status < 500, `${path} ${status}`);
  if (isPage(answer)) return;
  assert.match(headers.get("content-type") ?? "", /^application\/json/, path);
  assert.equal(headers.get("x-content-type-options"), "nosniff");
}

/** What a form says is wrong. */
function errorsIn(html: string): string {
  return [...html.matchAll(/role="alert"[^>]*>([^]*?)<\/p>/g)]
    .map(([, text = ""]) => text.replace(/<[^>]*>/g, "")).join("; ");
}
