import type { ComponentType, VNode } from "preact";
import { renderPage } from "../src/render/mod.ts";
import type { IslandEntry, Snapshot, StaticFile } from "../src/snapshot.ts";

export interface RenderSetup {
  path?: string;
  nonce?: string;
  basePath?: string;
  css?: string[];
  islands?: Record<string, ComponentType<never>>;
  mode?: Snapshot["mode"];
}

/** Renders a tree as the page at `path`, with `/a.png` and `/b.png` as the only static files. */
export function render(vnode: VNode, setup: RenderSetup = {}): string {
  const { path = "/", nonce = null, basePath = "", css = [] } = setup;
  return renderPage(vnode, {
    ctx: { url: new URL(path, "http://localhost"), config: { basePath } },
    snapshot: snapshotOf(setup),
    nonce,
    css,
  }).html;
}

function snapshotOf(
  { islands = {}, mode = "production" }: RenderSetup,
): Snapshot {
  return {
    buildId: "b1",
    mode,
    routes: [],
    islands: new Map(
      Object.entries(islands).map((
        [name, component],
      ) => [component, entryOf(name)]),
    ),
    staticFiles: new Map(
      ["/a.png", "/b.png"].map((path) => [path, {} as StaticFile]),
    ),
    clientEntry: "/_fresh/js/client.js",
    clientImports: ["/_fresh/js/shared.js"],
  };
}

function entryOf(name: string): IslandEntry {
  return {
    name,
    exportName: "default",
    chunk: `/_fresh/js/${name}.js`,
    imports: ["/_fresh/js/shared.js"],
    css: [],
  };
}

/** What stands between `<body>` and its end. */
export function bodyOf(html: string): string {
  return /<body[^>]*>(.*)<\/body>/s.exec(html)?.[1] ?? "";
}

/** What stands between `<head>` and its end. */
export function headOf(html: string): string {
  return /<head>(.*?)<\/head>/s.exec(html)?.[1] ?? "";
}

/** The page's state as the browser reads it. */
export function stateOf(html: string): { islands: object; props: unknown[] } {
  const json = /<script type="application\/json"[^>]*>(.*?)<\/script>/s.exec(
    html,
  )?.[1];
  return JSON.parse(json ?? "{}");
}
