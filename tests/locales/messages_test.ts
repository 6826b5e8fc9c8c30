import assert from "node:assert/strict";
import { PROBLEM_STATUS } from "@/domain/shared/problems.ts";
import { MESSAGES } from "@/locales/mod.ts";

const ROOT = new URL("../../", import.meta.url).pathname;
/** Where words are used; what is looked up by a key in data counts as well. */
const FOLDERS = [
  "actions",
  "adapters",
  "components",
  "domain",
  "islands",
  "middleware",
  "routes",
];

type Words = Map<string, unknown>;

const ko = words(MESSAGES.ko);
const en = words(MESSAGES.en);

Deno.test("Korean and English have the same words", () => {
  assert.deepEqual([...en.keys()].sort(), [...ko.keys()].sort());
});

Deno.test("no word is empty, and both say it as text or both as a function", () => {
  for (const [path, korean] of ko) {
    const english = en.get(path);
    assert.equal(typeof english, typeof korean, path);
    assert.notEqual(korean, "", path);
    assert.notEqual(english, "", path);
  }
});

Deno.test("a sentence under a field asks for the same values in both languages", () => {
  for (const [key, sentence] of Object.entries(MESSAGES.ko.problems.fields)) {
    const english: Record<string, string> = MESSAGES.en.problems.fields;
    assert.deepEqual(holes(english[key]), holes(sentence), key);
  }
});

Deno.test("every problem in the catalogue has its sentence", () => {
  for (const name of Object.keys(PROBLEM_STATUS)) {
    assert.ok(ko.has(`problems.${name}`), name);
  }
});

Deno.test("Korean sentences are in 해요체", () => {
  const formal = [...ko]
    .filter(([, text]) => typeof text === "string")
    .filter(([, text]) => /(습니다|십시오|하세여)[.!?]?$/.test(String(text)));
  assert.deepEqual(formal.map(([path]) => path), []);
});

Deno.test("every word is used somewhere", async () => {
  const source = await allSource();
  const unused = [...ko.keys()].filter((path) => {
    const key = path.split(".").filter((part) => !/^\d+$/.test(part)).pop();
    return !new RegExp(`\\b${key}\\b`).test(source);
  });
  assert.deepEqual(unused, []);
});

function words(tree: object, before = ""): Words {
  const found: Words = new Map();
  for (const [key, value] of Object.entries(tree)) {
    const path = before === "" ? key : `${before}.${key}`;
    if (typeof value === "object" && value !== null) {
      for (const [inner, text] of words(value, path)) found.set(inner, text);
    } else found.set(path, value);
  }
  return found;
}

function holes(sentence = ""): string[] {
  return [...sentence.matchAll(/\{\w+\}/g)].map(([hole]) => hole).sort();
}

async function allSource(): Promise<string> {
  const texts: string[] = [];
  for (const folder of FOLDERS) await collect(`${ROOT}${folder}`, texts);
  texts.push(await Deno.readTextFile(`${ROOT}guards.ts`));
  // An export names its files by the tables they hold.
  await collect(`${ROOT}db/member_data`, texts);
  return texts.join("\n");
}

async function collect(folder: string, texts: string[]): Promise<void> {
  for await (const entry of Deno.readDir(folder)) {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory) await collect(path, texts);
    else if (/\.tsx?$/.test(path)) texts.push(await Deno.readTextFile(path));
  }
}
