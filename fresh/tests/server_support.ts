// deno-lint-ignore-file no-console -- what the framework writes there is looked at
import { type App } from "fresh";
import { setSnapshot } from "../src/app.ts";
import type { RouteModule, Snapshot, StaticFile } from "../src/snapshot.ts";

/** Asks an app, as a browser on localhost would. */
export function ask<State>(
  app: App<State>,
  path: string,
  init?: RequestInit,
): Promise<Response> {
  return app.handler()(new Request(`http://localhost${path}`, init));
}

/** The status and the text of an answer, which is what most tests look at. */
export async function answerOf<State>(
  app: App<State>,
  path: string,
  init?: RequestInit,
): Promise<string> {
  const response = await ask(app, path, init);
  return `${response.status} ${await response.text()}`;
}

type RouteModules = Record<string, RouteModule | (() => Promise<RouteModule>)>;

/** Gives an app route files by their path under `routes/`, without extension. */
export function withFiles<State>(
  app: App<State>,
  files: RouteModules,
): App<State> {
  const routes = Object.entries(files).map(([id, module]) => ({ id, module }));
  setSnapshot(app, snapshotOf({ routes }));
  return app;
}

/** A build with nothing in it but what a test needs. */
export function snapshotOf(parts: Partial<Snapshot> = {}): Snapshot {
  return {
    buildId: "build1",
    mode: "production",
    routes: [],
    islands: new Map(),
    staticFiles: new Map(),
    clientEntry: "",
    clientImports: [],
    ...parts,
  };
}

/** A file of `static/` that holds `text`; `encoded` are its compressed variants. */
export function staticFile(
  text: string,
  { encoded = {}, ...parts }:
    & Partial<StaticFile>
    & { encoded?: Partial<Record<"br" | "gzip", string>> } = {},
): StaticFile {
  const bytes = new TextEncoder().encode(text);
  return {
    contentType: "text/css; charset=utf-8",
    hash: "abc123",
    immutable: false,
    size: bytes.byteLength,
    encodings: Object.keys(encoded) as ("br" | "gzip")[],
    read: (encoding) =>
      encoding === "identity"
        ? bytes
        : new TextEncoder().encode(encoded[encoding]),
    ...parts,
  };
}

/** Runs with the console silenced, and gives what was written to it. */
export async function quietly(run: () => Promise<void>): Promise<unknown[]> {
  const original = console.error;
  const written: unknown[] = [];
  console.error = (...values: unknown[]) => written.push(...values);
  try {
    await run();
  } finally {
    console.error = original;
  }
  return written;
}
