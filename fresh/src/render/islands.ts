import { type ComponentType, h, isValidElement, type VNode } from "preact";
import { renderToString } from "preact-render-to-string";
import {
  ISLAND,
  ISLAND_END,
  SLOT,
  SLOT_END,
  SLOT_ID,
} from "../runtime/protocol.ts";
import { isSignal, serializeProps } from "../runtime/serialize.ts";
import { withIds } from "../runtime/shared.ts";
import type { IslandEntry } from "../snapshot.ts";
import {
  comment,
  getState,
  type Node,
  type RenderState,
  swap,
} from "./state.ts";

/** Called for every component: surrounds an island with marks the browser finds it by. */
export function markIsland(vnode: Node, state: RenderState): void {
  if (state.inIsland) return;
  const entry = state.options.snapshot?.islands.get(
    vnode.type as ComponentType<never>,
  );
  if (entry === undefined) return;
  const { type, props, key } = vnode;
  swap(vnode, Island, { entry, type, props, key }, state);
}

interface IslandProps {
  entry: IslandEntry;
  type: ComponentType;
  props: Record<string, unknown>;
  key: unknown;
}

function Island(
  this: { context: object },
  boundary: IslandProps,
): unknown {
  const { entry, type, props, key } = boundary;
  const state = requireState();
  const index = state.islands.push({ entry, props }) - 1;
  findSlots(props, { state, context: this.context, seen: new Set() });
  state.inIsland = true;
  const name = `${ISLAND}${entry.name}:${index}:${
    encodeURIComponent(String(key ?? ""))
  }`;
  return [
    comment(name),
    withIds(h(type, props), index),
    h(Leave, { inIsland: false }),
    comment(ISLAND_END),
  ];
}

/** Called inside an island for every node: marks JSX that the island was given. */
export function markSlot(vnode: Node, state: RenderState): void {
  const slot = state.slots.get(vnode as unknown as VNode);
  if (slot === undefined) return;
  slot.rendered = true;
  const content = withIds({ ...vnode }, `s${slot.id}`);
  swap(vnode, SlotBoundary, { id: slot.id, content }, state);
}

function SlotBoundary(
  boundary: { id: number; content: Node },
): unknown {
  const { id, content } = boundary;
  requireState().inIsland = false;
  return [
    comment(SLOT + id),
    content,
    h(Leave, { inIsland: true }),
    comment(SLOT_END),
  ];
}

/** Components render in page order, so this runs when everything before it is done. */
function Leave({ inIsland }: { inIsland: boolean }): null {
  requireState().inIsland = inIsland;
  return null;
}

interface Search {
  state: RenderState;
  context: object;
  seen: Set<unknown>;
}

/** Notes every piece of JSX in an island's props, however deep. */
function findSlots(value: unknown, search: Search): void {
  if (typeof value !== "object" || value === null || search.seen.has(value)) {
    return;
  }
  search.seen.add(value);
  if (isSignal(value)) return findSlots(value.peek(), search);
  if (isJsx(value)) return addSlot(value, search);
  if (Array.isArray(value) || value instanceof Set) {
    for (const item of value) findSlots(item, search);
  } else if (value instanceof Map) {
    for (const item of value.values()) findSlots(item, search);
  } else if (!ArrayBuffer.isView(value)) {
    for (const item of Object.values(value)) findSlots(item, search);
  }
}

function isJsx(value: object): value is VNode {
  return isValidElement(value) && "type" in value && "props" in value;
}

function addSlot(vnode: VNode, { state, context }: Search): void {
  if (state.slots.has(vnode)) return;
  state.slots.set(vnode, {
    id: state.slots.size + 1,
    rendered: false,
    context,
  });
}

/** Templates of the JSX that no island has shown yet; rendering one may bring new islands and slots. */
export function renderHiddenSlots(state: RenderState): string {
  let html = "";
  for (const [vnode, slot] of state.slots) {
    if (slot.rendered) continue;
    slot.rendered = true;
    const content = renderToString({ ...vnode }, slot.context);
    html += `<template id="${SLOT_ID}${slot.id}">${content}</template>`;
  }
  return html;
}

/** The props of every island on the page, as text for a script. */
export function serializeIslands({ islands, slots }: RenderState): string {
  try {
    return serializeProps(
      islands.map((use) => use.props),
      (value) => slots.get(value as VNode)?.id,
    );
  } catch (error) {
    throw nameProp(error, islands);
  }
}

/** devalue tells where a value cannot travel by a path such as `[0][2].onSave`. */
function nameProp(error: unknown, islands: RenderState["islands"]): unknown {
  if (!(error instanceof Error) || !("path" in error)) return error;
  const [, index, prop] = /^\[0\]\[(\d+)\]\.?(.*)$/.exec(String(error.path)) ??
    [];
  const island = index === undefined ? undefined : islands[Number(index)];
  const where = island === undefined
    ? "A signal given to an island"
    : `Prop "${prop}" of island <${island.entry.name}>`;
  return new TypeError(
    `${where} cannot be sent to the browser: ${error.message}`,
    { cause: error },
  );
}

function requireState(): RenderState {
  const state = getState();
  if (state === null) {
    throw new Error("Islands can only be rendered as part of a page");
  }
  return state;
}
