import { type ComponentChildren, Fragment, h, type VNode } from "preact";
import { renderToString } from "preact-render-to-string";
import type { Change } from "./changes.ts";
import { getState, type Node, type RenderState, swap } from "./state.ts";

/** The server's side of `Head`: its elements are taken out of the page's body. */
export function collectHead(
  { children }: { children?: ComponentChildren },
): ComponentChildren {
  const state = getState();
  if (state === null) return null;
  state.headDepth++;
  return [children, h(LeaveHead, null)];
}

function LeaveHead(): null {
  const state = getState();
  if (state !== null) state.headDepth--;
  return null;
}

/** Called for every element inside `Head`. */
export function takeHeadElement(vnode: Node, state: RenderState): void {
  state.headElements.push({ vnode, type: vnode.type });
  swap(vnode, Nothing, vnode.props, state);
}

function Nothing(): null {
  return null;
}

/** Called for the elements of `<head>` itself: remembers those that one of `Head` may replace. */
export function noteHeadElement(vnode: Node, state: RenderState): void {
  if (state.inBody) return;
  const name = identity(vnode);
  if (name !== null) state.named.set(name, vnode);
}

/**
 * What puts the elements of `Head` into a document's `<head>`, and `extra` HTML of the framework's own. An
 * element that is replaced is found by its text: the head has long been rendered when the page, deep
 * in the body, says what belongs there.
 */
export function headChanges(
  html: string,
  state: RenderState,
  extra: string,
): Change[] {
  const { named, added } = sortElements(state);
  const changes: Change[] = [];
  for (const [name, vnode] of named) {
    const old = state.named.get(name);
    const text = old === undefined ? "" : renderElement(old);
    const at = text === "" ? -1 : html.indexOf(text);
    if (at === -1) added.push(vnode);
    else changes.push({ at, length: text.length, text: renderElement(vnode) });
  }
  const end = html.indexOf("</head>");
  if (end === -1) return changes;
  const text = added.map(renderElement).join("") + extra;
  return [...changes, { at: end, length: 0, text }];
}

/** The elements of `Head` for a page that has no `<head>` of its own. */
export function loneHead(state: RenderState): string {
  const { named, added } = sortElements(state);
  return [...named.values(), ...added].map(renderElement).join("");
}

function sortElements(
  state: RenderState,
): { named: Map<string, Node>; added: Node[] } {
  const named = new Map<string, Node>();
  const added: Node[] = [];
  for (const { vnode, type } of state.headElements) {
    vnode.type = type;
    const name = identity(vnode);
    if (name === null) added.push(vnode);
    else named.set(name, vnode);
  }
  return { named, added };
}

/** What makes two elements of `<head>` the same one; null when an element is simply added. */
function identity({ type, key, props }: Node): string | null {
  if (type === "title") return "title";
  if (key !== null && key !== undefined) return `key:${String(key)}`;
  if (typeof props.id === "string") return `id:${props.id}`;
  if (type !== "meta") return null;
  if (typeof props.name === "string") return `name:${props.name}`;
  return typeof props.property === "string"
    ? `property:${props.property}`
    : null;
}

function renderElement(vnode: Node): string {
  return renderToString(h(Fragment, null, vnode as unknown as VNode));
}
