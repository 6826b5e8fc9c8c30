import {
  type ComponentChildren,
  Fragment,
  options as preactOptions,
  type VNode,
} from "preact";
import { renderToString } from "preact-render-to-string";
import { Partial, type PartialProps, side } from "../runtime/shared.ts";
import { PARTIAL, PARTIAL_END } from "../runtime/protocol.ts";
import { pageLinks, pageScripts } from "./assets.ts";
import { prepareElement } from "./elements.ts";
import { type Change, changed } from "./changes.ts";
import { collectHead, headChanges, loneHead, takeHeadElement } from "./head.ts";
import { markIsland, markSlot, renderHiddenSlots } from "./islands.ts";
import {
  comment,
  createState,
  getState,
  type Node,
  type RenderOptions,
  type RenderState,
  setState,
  swap,
} from "./state.ts";

export type { PageContext, RenderOptions } from "./state.ts";

/** A rendered page. */
export interface RenderedPage {
  html: string;
  /** True when the page carries the nonce, so that the policy must name it. */
  usesNonce: boolean;
  /** Headers to send with it. */
  headers: [name: string, value: string][];
}

/** The hooks of Preact that the renderer uses, by the names they have in its bundles. */
interface Hooks {
  __b?: (vnode: Node) => void;
  attr?: (name: string, value: unknown) => string | void;
}

const hooks = preactOptions as unknown as Hooks;

side.Head = collectHead;
writeSwitches();

/** Renders a whole page to a document. The tree must not contain asynchronous components. */
export function renderPage(vnode: VNode, options: RenderOptions): RenderedPage {
  const state = createState(options);
  const outer = getState();
  const previous = hooks.__b;
  setState(state);
  side.buildId = options.snapshot?.buildId ?? "";
  side.basePath = options.ctx.config.basePath;
  hooks.__b = previous === undefined || previous === prepare
    ? prepare
    : (vnode) => {
      prepare(vnode);
      previous(vnode);
    };
  try {
    return {
      html: renderDocument(vnode, state),
      usesNonce: options.nonce !== null,
      headers: [],
    };
  } finally {
    hooks.__b = previous;
    setState(outer);
    for (const { vnode, type, props } of state.swapped) {
      vnode.type = type;
      vnode.props = props;
    }
  }
}

function prepare(vnode: Node): void {
  const state = getState();
  if (state === null) return;
  if (state.inIsland && state.slots.size > 0) markSlot(vnode, state);
  const { type } = vnode;
  if (typeof type !== "string") {
    if (type === Fragment) return;
    return type === Partial
      ? markPartial(vnode, state)
      : markIsland(vnode, state);
  }
  if (state.headDepth > 0) return takeHeadElement(vnode, state);
  prepareElement(vnode, type, state);
}

function markPartial(vnode: Node, state: RenderState): void {
  if (state.inIsland) return;
  state.hasPartial = true;
  const { name, mode, children } = vnode.props as unknown as PartialProps;
  const key = encodeURIComponent(String(vnode.key ?? ""));
  const mark = `${PARTIAL}${encodeURIComponent(name)}:${
    mode ?? "replace"
  }:${key}`;
  swap(vnode, Marked, { mark, children }, state);
}

function Marked(
  { mark, children }: { mark: string; children: ComponentChildren },
): unknown {
  return [comment(mark), children, comment(PARTIAL_END)];
}

function renderDocument(vnode: VNode, state: RenderState): string {
  const html = renderToString(vnode);
  const end = renderHiddenSlots(state) + pageScripts(state);
  const links = pageLinks(state);
  if (html.startsWith("<html")) {
    const changes = headChanges(html, state, links);
    return "<!DOCTYPE html>" + changed(html, [...changes, atEnd(html, end)]);
  }
  const head = `<meta charset="utf-8">${loneHead(state)}${links}`;
  return `<!DOCTYPE html><html><head>${head}</head><body>${html}${end}</body></html>`;
}

/** Text escapes its angle brackets, so the last end of a body is the document's own. */
function atEnd(html: string, text: string): Change {
  const at = html.lastIndexOf("</body>");
  return { at: at === -1 ? html.length : at, length: 0, text };
}

/** Switches such as `f-client-nav={false}` must be written out: Preact drops false attributes. */
function writeSwitches(): void {
  const previous = hooks.attr;
  hooks.attr = (name, value) => {
    if (value === false && name.startsWith("f-")) return `${name}="false"`;
    return previous?.(name, value);
  };
}
