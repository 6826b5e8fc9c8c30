import {
  type ComponentChildren,
  Fragment,
  h,
  isValidElement,
  type VNode,
} from "preact";
import { renderToString } from "preact-render-to-string";
import {
  comment,
  getState,
  type Node,
  type RenderState,
  swap,
} from "./state.ts";

/** Stands where the contents of `<head>` go. */
const PLACE = "frsh:head";

/** Called for the `<head>` element itself: what it holds waits until the rest of the page is known. */
export function deferHead(head: Node): void {
  const { children } = head.props;
  if (isValidElement(children) && children.type === HeadContents as unknown) {
    return;
  }
  const contents = h(
    HeadContents as never,
    null,
    children as ComponentChildren,
  );
  head.props = { ...head.props, children: contents };
}

function HeadContents(
  this: { context: object },
  props: { children?: ComponentChildren },
): VNode {
  const state = getState();
  if (state !== null) {
    state.head = { children: props.children, context: this.context };
  }
  return comment(PLACE);
}

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

/** The page with the merged contents of its `<head>`; `extra` is HTML of the framework's own. */
export function insertHead(
  html: string,
  state: RenderState,
  extra: string,
): string {
  if (state.head === null) return html;
  const { children, context } = state.head;
  const { named, added } = sortElements(state);
  state.overrides = named.size === 0 ? null : named;
  const own = renderToString(
    h(Fragment, null, children as ComponentChildren),
    context,
  );
  state.overrides = null;
  for (const { vnode, type, props } of state.swapped) {
    Object.assign(vnode, { type, props });
  }
  const mark = `<!--${PLACE}-->`;
  const at = html.indexOf(mark);
  const more = renderElements([...named.values(), ...added]);
  return html.slice(0, at) + own + more + extra + html.slice(at + mark.length);
}

/** Contents of a `<head>` for a page that does not write one as a node. */
export function loneHead(state: RenderState): string {
  const { named, added } = sortElements(state);
  return renderElements([...named.values(), ...added]);
}

/** Called for every element while the contents of `<head>` render: a later equal one takes its place. */
export function overrideHeadElement(vnode: Node, state: RenderState): void {
  const name = identity(vnode);
  const other = name === null ? undefined : state.overrides?.get(name);
  if (name === null || other === undefined) return;
  state.overrides?.delete(name);
  swap(vnode, other.type, other.props, state);
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

function renderElements(vnodes: Node[]): string {
  return vnodes.length === 0
    ? ""
    : renderToString(h(Fragment, null, vnodes as VNode[]));
}
