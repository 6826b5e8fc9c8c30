import { Fragment, h, type VNode } from "preact";
import type { IslandEntry, Snapshot } from "../snapshot.ts";

/** A node as the renderer changes it on its way to text. */
export interface Node {
  type: unknown;
  props: Record<string, unknown>;
  key: unknown;
}

/** What the renderer needs to know of a request. */
export interface PageContext {
  url: URL;
  config: { basePath: string };
}

export interface RenderOptions {
  ctx: PageContext;
  snapshot: Snapshot | null;
  /** Set when a strict Content-Security-Policy is wanted: goes on every script and style. */
  nonce: string | null;
  /** Addresses of style sheets that the route and its layouts ask for. */
  css: readonly string[];
}

/** One use of an island on the page. */
export interface IslandUse {
  entry: IslandEntry;
  props: unknown;
}

/** JSX handed to an island: rendered by the server, kept by the browser. */
export interface Slot {
  id: number;
  rendered: boolean;
  /** Preact context where the island stands, for slots that are rendered afterwards. */
  context: object;
}

/**
 * Everything one page collects while it renders. Rendering is synchronous, so the state may live in
 * a module variable: it is set before the first component runs and cleared after the last.
 */
export interface RenderState {
  options: RenderOptions;
  /** Path of the page, read from the address when the first link asks for it. */
  pathname: string | null;
  /** True from the `<body>` element on. */
  inBody: boolean;
  /** Elements of `<head>` that may be replaced, by what identifies them. */
  named: Map<string, Node>;
  /** Elements inside `<Head>`, in page order, with the types they had. */
  headElements: { vnode: Node; type: unknown }[];
  headDepth: number;
  /** Nodes that were made into something else, as they were: a node may outlive the request. */
  swapped: { vnode: Node; type: unknown; props: Node["props"] }[];
  hasPartial: boolean;
  islands: IslandUse[];
  slots: Map<VNode, Slot>;
  /** True inside an island's own output, where islands are plain components. */
  inIsland: boolean;
}

let current: RenderState | null = null;

export function getState(): RenderState | null {
  return current;
}

export function setState(state: RenderState | null): void {
  current = state;
}

export function createState(options: RenderOptions): RenderState {
  return {
    options,
    pathname: null,
    inBody: false,
    named: new Map(),
    headElements: [],
    headDepth: 0,
    swapped: [],
    hasPartial: false,
    islands: [],
    slots: new Map(),
    inIsland: false,
  };
}

/** Makes a node into another until the page is done. */
export function swap(
  vnode: Node,
  type: unknown,
  props: object,
  state: RenderState,
): void {
  state.swapped.push({ vnode, type: vnode.type, props: vnode.props });
  vnode.type = type;
  vnode.props = props as Node["props"];
}

/** An HTML comment as a node. The key keeps Preact from flattening the fragment away. */
export function comment(text: string): VNode {
  return h(Fragment as never, { UNSTABLE_comment: text, key: 0 }) as VNode;
}
