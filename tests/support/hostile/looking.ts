import { Buffer } from "node:buffer";
import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import type { Person } from "../app.ts";
import type { Window, Yard } from "../browser.ts";
import { marksIn, type Refusal } from "./corpus.ts";
import { patternOf } from "./fields.ts";

/** A window in which whatever runs is heard of. */
export interface Lookout {
  window: Window;
  page: Page;
  /** What ran: the page and the number of the text. */
  ran: string[];
  /** The pages that were opened, the marks that were seen, and the fields of the forms: `/address field`. */
  pages: Set<string>;
  marks: Set<string>;
  fields: Set<string>;
}

/** Opens one, for a guest. Pages come from the yard, not from what a worker of theirs has kept. */
export async function lookOut(yard: Yard): Promise<Lookout> {
  const window = await yard.open({
    serviceWorkers: "block",
    // Nobody looks at the picture, which takes most of the time.
    viewport: { width: 320, height: 240 },
    reducedMotion: "reduce",
  });
  const { page } = window;
  const ran: string[] = [];
  await page.exposeFunction("ran", (which: unknown) => {
    ran.push(`${page.url()} ${which}`);
  });
  const seen = { pages: new Set<string>(), marks: new Set<string>() };
  return { window, page, ran, ...seen, fields: new Set() };
}

/** Goes on as somebody else; null is a guest. */
export async function become(
  { origin }: Yard,
  { page }: Lookout,
  person: Person | null,
): Promise<void> {
  await page.context().clearCookies();
  await page.context().addCookies(
    [...person?.cookies ?? []].map(([name, value]) => ({
      name,
      value,
      url: origin,
    })),
  );
}

/** Opens a page and looks at it. */
export async function visit(
  { origin }: Yard,
  lookout: Lookout,
  path: string,
): Promise<void> {
  const response = await lookout.page.goto(origin + path);
  assert.ok(response && response.status() < 500, path);
  for (const mark of marksIn(await response.text())) lookout.marks.add(mark);
  await inspect(lookout, path);
}

/** Shows the page that came back with what was refused, as if this browser had sent the form. */
export async function visitRefusal(
  { origin }: Yard,
  lookout: Lookout,
  { path, answer }: Refusal,
): Promise<void> {
  const { page } = lookout;
  // Not by the library's routes, which leave the browser without its cache.
  const session = await page.context().newCDPSession(page);
  const answered = {
    responseCode: answer.status,
    responseHeaders: [...answer.headers]
      .filter(([name]) => name !== "set-cookie")
      .map(([name, value]) => ({ name, value })),
    body: Buffer.from(answer.text).toString("base64"),
  };
  session.on(
    "Fetch.requestPaused",
    ({ requestId }) =>
      session.send("Fetch.fulfillRequest", { requestId, ...answered }),
  );
  const patterns = [{ urlPattern: origin + path }];
  await session.send("Fetch.enable", { patterns });
  const shown = await page.goto(origin + path);
  assert.equal(shown?.status(), answer.status, path);
  await session.detach();
  await inspect(lookout, `${path} (refused)`);
}

/** Fails on what runs, and on what the policy keeps out; notes the fields. */
export async function inspect(lookout: Lookout, place: string): Promise<void> {
  const { page, pages, fields } = lookout;
  assert.deepEqual(await page.evaluate(listTraps), [], place);
  if (page.url() !== "about:blank") pages.add(patternOf(page.url()));
  for (const { address, name } of await page.evaluate(listFields)) {
    fields.add(`${withPattern(address)} ${name}`);
  }
  assertCalm(lookout, place);
}

/** Closes the window; what happened late is found too. */
export async function leave(lookout: Lookout): Promise<void> {
  await lookout.page.context().close();
  assertCalm(lookout, "leaving");
}

function assertCalm({ window, ran }: Lookout, place: string) {
  assert.deepEqual(ran, [], place);
  // What a refused page says of itself is no finding.
  const found = window.problems.filter((text) => !isRefusal(text));
  assert.deepEqual(found, [], place);
  window.problems.length = 0;
}

/** What runs only when somebody presses it, and elements of the texts; runs in the page. */
function listTraps(): string[] {
  const traps = document.querySelectorAll(
    ["href", "src", "action", "formaction"]
      .map((name) => `[${name}^="javascript:" i]`)
      .concat("base", "iframe", "mglyph", "xss").join(),
  );
  return Array.from(traps, ({ outerHTML }) => outerHTML);
}

/** Where something can be typed, hidden fields too; runs in the page. */
function listFields(): { address: string; name: string }[] {
  const typed =
    "textarea, input:not([type=checkbox], [type=radio], [type=file], [type=submit])";
  return [...document.querySelectorAll(`form :is(${typed})[name]`)]
    .map((field) => {
      const form = field.closest("form");
      const action = form?.getAttribute("action") || location.pathname;
      const { pathname } = new URL(action, location.href);
      const isGet = form?.getAttribute("method")?.toLowerCase() !== "post";
      const name = field.getAttribute("name") ?? "";
      return { address: pathname + (isGet ? "?" : ""), name };
    });
}

function withPattern(address: string): string {
  return patternOf(address) + (address.endsWith("?") ? "?" : "");
}

/** Guests and strangers are refused some of the pages, and a page that was handed in gets no socket; Chromium calls both an error. */
export function isRefusal(text: string): boolean {
  return /the server responded with a status of 4\d\d|BLOCKED_BY_LOCAL_NETWORK_ACCESS/
    .test(text);
}
