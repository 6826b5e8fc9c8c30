import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Browser, chromium, type Page } from "playwright-core";
import { Builder } from "fresh/dev";
import { app } from "./fixture/main.ts";

export const FIXTURE = fileURLToPath(new URL("./fixture/", import.meta.url));

const executablePath = Deno.env.get("CHROMIUM") ?? "/usr/bin/chromium";
const flags = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
];

/** Without a browser these tests are skipped by name; a CI run must have one. */
export const NO_BROWSER = !existsSync(executablePath) &&
  Deno.env.get("CI") !== "true";

export interface Visitor {
  page: Page;
  origin: string;
  /** Errors of scripts, of the console and of the content policy. */
  problems: string[];
}

/** A browser on the fixture app. */
export interface Yard {
  visit(path: string, run: (visitor: Visitor) => Promise<void>): Promise<void>;
  close(): Promise<void>;
}

/** Serves the fixture app from memory and starts a browser. */
export async function openYard(): Promise<Yard> {
  const apply = await new Builder({ root: FIXTURE }).build({
    snapshot: "memory",
  });
  apply(app);
  const server = Deno.serve(
    { port: 0, hostname: "127.0.0.1", onListen: () => {} },
    app.handler(),
  );
  const browser = await chromium.launch({ executablePath, args: flags });
  const origin = `http://127.0.0.1:${server.addr.port}`;
  return {
    visit: (path, run) => visit(browser, origin + path, run),
    async close() {
      await browser.close();
      await server.shutdown();
    },
  };
}

async function visit(
  browser: Browser,
  address: string,
  run: (visitor: Visitor) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext();
  const page = await context.newPage();
  page.setDefaultTimeout(5000);
  const problems: string[] = [];
  page.on("pageerror", (error) => problems.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error") problems.push(message.text());
  });
  try {
    await page.goto(address);
    await run({ page, origin: new URL(address).origin, problems });
  } finally {
    await context.close();
  }
}
