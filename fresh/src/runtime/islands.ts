import { type ComponentType, h, hydrate, render, type VNode } from "preact";
import { findRanges, nodesIn, type Range } from "./marks.ts";
import { type PageState, STATE_ID } from "./protocol.ts";
import { reviveProps, type Revivers } from "./serialize.ts";
import { withIds } from "./shared.ts";
import { readSlots, Slot, type SlotStore } from "./slots.ts";

type Props = Record<string, unknown>;

/** The islands of a document, of this page or of one that was fetched. */
export interface Page extends SlotStore {
  buildId: string;
  basePath: string;
  props: unknown[];
}

interface Root {
  name: string;
  end: Comment;
  /** What Preact takes for the island's parent: the nodes between two comments. */
  container: ContainerLike;
}

type ContainerLike = Parameters<typeof render>[1];

const components = new Map<string, ComponentType<Props>>();
const roots = new Map<Comment, Root>();

/** Reads a document's state and loads the chunks of the islands it names. */
export async function readPage(document: Document): Promise<Page> {
  const page: Page = {
    document,
    buildId: "",
    basePath: "",
    props: [],
    slots: new Map(),
    toIsland,
  };
  const text = document.getElementById(STATE_ID)?.textContent;
  if (!text) return page;
  const state = JSON.parse(text) as PageState;
  const [revivers] = await Promise.all([
    reviversFor(page, text),
    ...Object.entries(state.islands).map(loadIsland),
  ]);
  page.props = reviveProps(state.props, revivers);
  return Object.assign(page, {
    buildId: state.buildId,
    basePath: state.basePath,
  });
}

async function loadIsland(
  [name, [chunk, exportName]]: [string, readonly [string, string]],
) {
  if (components.has(name)) return;
  const module = await import(chunk) as Record<string, ComponentType<Props>>;
  const component = module[exportName];
  if (component !== undefined) components.set(name, component);
}

async function reviversFor(page: Page, text: string): Promise<Revivers> {
  const slot = (id: number) => h(Slot, { id, page });
  // Most pages hand no signal to an island and need not load the library for it.
  if (!text.includes('["Signal",') && !text.includes('["Computed",')) {
    return {
      slot,
      signal: () => ({ value: undefined }),
      computed: (read) => read(),
    };
  }
  const { signal, computed } = await import("@preact/signals");
  return { slot, signal: () => signal<unknown>(undefined), computed };
}

/** Brings every island of the document to life that is not yet. */
export function hydrateIslands(page: Page): void {
  for (const range of findRanges("island", document.body)) {
    if (roots.has(range.start)) continue;
    try {
      hydrateIsland(range, page);
    } catch (error) {
      // One broken island must not keep the others from working.
      reportError(error);
    }
  }
}

function hydrateIsland(range: Range, page: Page): void {
  const { start, end, parts: [name = ""] } = range;
  const container = containerOf(range);
  roots.set(start, { name, end, container });
  readSlots(range, page);
  removeMarks(range);
  const vnode = toIsland(range, page);
  if (vnode !== null) hydrate(vnode, container);
}

/** A kept island with what a newer page gives it. */
export function updateIsland(start: Comment, fresh: Range, page: Page): void {
  const root = roots.get(start);
  if (root === undefined) return;
  readSlots(fresh, page);
  const vnode = toIsland(fresh, page);
  if (vnode !== null) render(vnode, root.container);
}

/** Ends the islands that an update took out of the document. */
export function unmountRemoved(): void {
  for (const [start, { container }] of roots) {
    if (start.isConnected) continue;
    roots.delete(start);
    render(null, container);
  }
}

function toIsland(
  { parts: [name = "", index = "", key = ""] }: Range,
  page: Page,
): VNode | null {
  const component = components.get(name);
  if (component === undefined) return null;
  const props = page.props[Number(index)] as Props;
  return withIds(h(component, key === "" ? props : { ...props, key }), index);
}

function removeMarks(range: Range): void {
  const walker = document.createTreeWalker(
    range.start.parentNode ?? document,
    NodeFilter.SHOW_COMMENT,
  );
  walker.currentNode = range.start;
  const marks: ChildNode[] = [];
  while (walker.nextNode() !== null && walker.currentNode !== range.end) {
    marks.push(walker.currentNode as Comment);
  }
  for (const mark of marks) mark.remove();
}

/** The stretch between two comments, dressed as an element. */
function containerOf({ start, end }: Range): ContainerLike {
  const container = {
    nodeType: 1,
    get parentNode() {
      return start.parentNode;
    },
    get namespaceURI() {
      return (start.parentNode as Element | null)?.namespaceURI;
    },
    get firstChild() {
      return start.nextSibling === end ? null : start.nextSibling;
    },
    get childNodes() {
      return nodesIn({ start, end });
    },
    contains: (node: Node) => start.parentNode?.contains(node) ?? false,
    insertBefore: (node: Node, before: Node | null) =>
      start.parentNode?.insertBefore(
        node,
        before?.parentNode === start.parentNode ? before : end,
      ),
    appendChild: (node: Node) => start.parentNode?.insertBefore(node, end),
    removeChild: (node: Node) => node.parentNode?.removeChild(node),
  };
  return container as unknown as ContainerLike;
}
