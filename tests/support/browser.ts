import {
  type Browser,
  type BrowserContextOptions,
  chromium,
  type Page,
} from "playwright-core";
import { type Person, type TestApp, testApp } from "./app.ts";
import { type Need, testWith } from "./skip.ts";

const EXECUTABLE = Deno.env.get("CHROMIUM") ?? "/usr/bin/chromium";
const FLAGS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
];
/** Long enough for a busy machine; a test that waits this long has failed. */
const PATIENCE_MS = 15_000;

/** What the browser tests need. */
export const CHROMIUM: Need = { missing: missingChromium() };

/** A browser window of one person: own cookies, own problems. */
export interface Window {
  page: Page;
  /** Errors of scripts, of the console and of the content policy, as they came. */
  problems: string[];
}

/** The whole app on a real port, and a browser to look at it. */
export interface Yard {
  app: TestApp;
  origin: string;
  open(options?: BrowserContextOptions): Promise<Window>;
}

/** Registers a test in Chromium; it fails on any problem of a window that it did not take out. `env` is what the host would have set, or finds it out first. */
export function inChromium(
  name: string,
  body: (yard: Yard) => Promise<void>,
  env:
    | Record<string, string>
    | (() => Promise<Record<string, string>>) = {},
) {
  testWith(CHROMIUM, name, async () => {
    const set = typeof env === "function" ? await env() : env;
    const app = await testApp({ env: { GUEST_CACHE_MS: "1000", ...set } });
    const stop = new AbortController();
    const server = Deno.serve(
      {
        port: 0,
        hostname: "localhost",
        signal: stop.signal,
        onListen: () => {},
      },
      app.fetch,
    );
    const windows: Window[] = [];
    try {
      await body({
        app,
        origin: `http://localhost:${server.addr.port}`,
        async open(options) {
          const window = await openWindow(options);
          windows.push(window);
          return window;
        },
      });
      const problems = windows.flatMap((window) => window.problems);
      if (problems.length > 0) throw new Error(problems.join("\n"));
    } finally {
      for (const { page } of windows) await page.context().close();
      // Aborted, since a server that is shut down waits for every socket there is.
      stop.abort();
      await server.finished;
      await app.close();
    }
  });
}

/** The browser of a file's tests, which share nothing in it. */
let browser: Promise<Browser> | null = null;

Deno.test.afterAll(async () => {
  await (await browser)?.close();
});

function openBrowser(): Promise<Browser> {
  browser ??= chromium.launch({ executablePath: EXECUTABLE, args: FLAGS });
  return browser;
}

async function openWindow(
  options: BrowserContextOptions = {},
): Promise<Window> {
  const context = await (await openBrowser())
    .newContext({ locale: "ko-KR", ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  const problems: string[] = [];
  page.on("pageerror", (error) => {
    if (!isOfTransition(error)) problems.push(`${page.url()} ${error}`);
  });
  page.on("console", (message) => {
    if (message.type() !== "error") return;
    problems.push(`${page.url()} ${message.text()}`);
  });
  return { page, problems };
}

/** A window in which somebody is signed in already. */
export async function windowFor(
  yard: Yard,
  person: Person,
  options: BrowserContextOptions = {},
): Promise<Window> {
  const window = await yard.open(options);
  await window.page.context().addCookies(
    [...person.cookies].map(([name, value]) => ({
      name,
      value,
      url: yard.origin,
    })),
  );
  return window;
}

/** Lets no script come until the answer is called, as on a slow line. */
export async function holdScripts(
  page: Page,
): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  await page.route("**/_fresh/js/**", async (route) => {
    await promise;
    await route.continue();
  });
  return resolve;
}

/** Chromium says so of a page that is left before the stylesheet's transition between pages began; no script of ours asked for it. */
function isOfTransition({ message }: Error): boolean {
  return /^Transition was (?:aborted|skipped)/.test(message);
}

function missingChromium(): string | null {
  try {
    Deno.statSync(EXECUTABLE);
    return null;
  } catch {
    return "Chromium is not installed";
  }
}
