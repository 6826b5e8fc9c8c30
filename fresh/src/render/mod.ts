import { options as preactOptions, type VNode } from "preact";
import { renderToString } from "preact-render-to-string";
import { side } from "../runtime/shared.ts";
import { prepareElement } from "./elements.ts";
import {
  collectHead,
  deferHead,
  insertHead,
  loneHead,
  overrideHeadElement,
  takeHeadElement,
} from "./head.ts";
import {
  createState,
  getState,
  type Node,
  type RenderOptions,
  type RenderState,
  setState,
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
  __b?: (vnode: VNode) => void;
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
  hooks.__b = (node) => {
    prepare(node as Node, state);
    previous?.(node);
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
  }
}

function prepare(vnode: Node, state: RenderState): void {
  const { type } = vnode;
  if (typeof type !== "string") return;
  if (state.headDepth > 0) return takeHeadElement(vnode, state);
  if (type === "head") return deferHead(vnode);
  if (type === "html") state.hasHtml = true;
  if (state.overrides !== null) overrideHeadElement(vnode, state);
  prepareElement(vnode, type, state);
}

function renderDocument(vnode: VNode, state: RenderState): string {
  const html = renderToString(vnode);
  const extra = state.options.css.map((href) =>
    `<link rel="stylesheet" href="${href}">`
  ).join("");
  if (state.head !== null) {
    return "<!DOCTYPE html>" + insertHead(html, state, extra);
  }
  const head = loneHead(state) + extra;
  if (state.hasHtml || html.startsWith("<html")) {
    return "<!DOCTYPE html>" + withHead(html, head);
  }
  return `<!DOCTYPE html><html><head><meta charset="utf-8">${head}</head><body>${html}</body></html>`;
}

/** For a document whose `<head>` was compiled to text and is no node. */
function withHead(html: string, head: string): string {
  if (head === "") return html;
  const at = html.indexOf("</head>");
  return at === -1 ? html : html.slice(0, at) + head + html.slice(at);
}

/** Switches such as `f-client-nav={false}` must be written out: Preact drops false attributes. */
function writeSwitches(): void {
  const previous = hooks.attr;
  hooks.attr = (name, value) => {
    if (value === false && name.startsWith("f-")) return `${name}="false"`;
    return previous?.(name, value);
  };
}
