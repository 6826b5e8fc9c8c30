import assert from "node:assert/strict";

const ROOT = new URL("../../", import.meta.url);
const page = await Deno.readTextFile(new URL("docs/security.md", ROOT));

/** How many requirements of ASVS 5.0 each section has at levels 1 and 2, by their numbers. */
const LINES: Record<string, number[]> = {
  "1.1": [1, 2],
  "1.2": range(1, 9),
  "1.3": range(1, 11),
  "1.4": range(1, 3),
  "1.5": [1, 2],
  "2.1": range(1, 3),
  "2.2": range(1, 3),
  "2.3": range(1, 4),
  "2.4": [1],
  "3.2": [1, 2],
  "3.3": range(1, 4),
  "3.4": range(1, 6),
  "3.5": range(1, 5),
  "3.7": [1, 2],
  "4.1": range(1, 3),
  "4.2": [1],
  "4.3": [1, 2],
  "4.4": range(1, 4),
  "5.1": [1],
  "5.2": range(1, 3),
  "5.3": [1, 2],
  "5.4": range(1, 3),
  "6.1": range(1, 3),
  "6.2": range(1, 12),
  "6.3": range(1, 4),
  "6.4": range(1, 4),
  "6.5": range(1, 5),
  "6.6": range(1, 3),
  "6.8": range(1, 4),
  "7.1": range(1, 3),
  "7.2": range(1, 4),
  "7.3": [1, 2],
  "7.4": range(1, 5),
  "7.5": [1, 2],
  "7.6": [1, 2],
  "8.1": [1, 2],
  "8.2": range(1, 3),
  "8.3": [1],
  "8.4": [1],
  "9.1": range(1, 3),
  "9.2": range(1, 4),
  "10.1": [1, 2],
  "10.2": [1, 2],
  "10.3": range(1, 4),
  "10.4": range(1, 11),
  "10.5": range(1, 5),
  "10.6": [1, 2],
  "10.7": range(1, 3),
  "11.1": [1, 2],
  "11.2": range(1, 3),
  "11.3": range(1, 3),
  "11.4": range(1, 4),
  "11.5": [1],
  "11.6": [1],
  "12.1": range(1, 3),
  "12.2": [1, 2],
  "12.3": range(1, 4),
  "13.1": [1],
  "13.2": range(1, 5),
  "13.3": [1, 2],
  "13.4": range(1, 5),
  "14.1": [1, 2],
  "14.2": range(1, 4),
  "14.3": range(1, 3),
  "15.1": range(1, 3),
  "15.2": range(1, 3),
  "15.3": range(1, 7),
  "16.1": [1],
  "16.2": range(1, 5),
  "16.3": range(1, 4),
  "16.4": range(1, 3),
  "16.5": range(1, 3),
};

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, n) => from + n);
}

Deno.test("docs/security.md has each line of ASVS 5.0 level 2 once, in order, with an answer", () => {
  const said = [...page.matchAll(/^\| (\d+(?:\.\d+){2}) \| (\S+) \|/gm)];
  const wanted = Object.entries(LINES).flatMap(([section, numbers]) =>
    numbers.map((number) => `${section}.${number}`)
  );
  assert.deepEqual(said.map(([, line]) => line), wanted);
  for (const [, line, answer = ""] of said) {
    assert.ok(
      ["met", "part", "host", "n/a"].includes(answer),
      `${line} ${answer}`,
    );
  }
});

Deno.test("docs/security.md and SECURITY.md name no file that is not there", async () => {
  const policy = await Deno.readTextFile(new URL("SECURITY.md", ROOT));
  const named = [
    ...page.matchAll(/`((?:\w|[\[\]./-])+\/(?:[\w[\]./-])*\w*(?:\.tsx?|\/))`/g),
    ...(page + policy).matchAll(/(docs\/[\w./-]+\.(?:md|txt))/g),
  ].map(([, path = ""]) => path);
  assert.ok(named.length > 40, "paths were found");
  for (const path of new Set(named)) {
    await assert.doesNotReject(Deno.stat(new URL(path, ROOT)), path);
  }
});

Deno.test("docs/security.md relies on no numbered test that does not exist", async () => {
  const names = await allTestNames();
  for (const [name] of page.matchAll(/\bR\d\d\b/g)) {
    assert.match(names, new RegExp(`["\`]${name}\\b`), name);
  }
});

async function allTestNames(): Promise<string> {
  let text = "";
  const walk = async (folder: URL) => {
    for await (const entry of Deno.readDir(folder)) {
      if (entry.isDirectory) await walk(new URL(`${entry.name}/`, folder));
      else if (entry.name.includes("_test.ts")) {
        text += await Deno.readTextFile(new URL(entry.name, folder));
      }
    }
  };
  await walk(new URL("tests/", ROOT));
  return text;
}
