import { type ComponentChildren, h, type VNode } from "preact";
import { findRanges, type Range, rangeAt } from "./marks.ts";
import { SLOT_ID } from "./protocol.ts";

/** The JSX that a document's islands were given, read back from its HTML. */
export interface SlotStore {
  document: Document;
  slots: Map<number, ComponentChildren>;
  toIsland(range: Range, page: SlotStore): VNode | null;
}

/** Stands for JSX from the server wherever an island puts it. */
export function Slot(
  { id, page }: { id: number; page: SlotStore },
): ComponentChildren {
  const known = page.slots.get(id);
  if (known !== undefined) return known;
  const template = page.document.getElementById(SLOT_ID + id);
  const content = template instanceof HTMLTemplateElement
    ? toNodes(template.content.firstChild, null, page)
    : [];
  page.slots.set(id, content);
  return content;
}

/** Reads the slots that an island shows, before Preact takes over its nodes. */
export function readSlots(island: Range, page: SlotStore): void {
  const within = island.start.parentNode;
  if (within === null) return;
  for (
    const { parts: [id], start, end } of findRanges("slot", within, island)
  ) {
    if (!page.slots.has(Number(id))) {
      page.slots.set(Number(id), toNodes(start.nextSibling, end, page));
    }
  }
}

/** HTML turned back to JSX: elements as they are, islands as components. */
function toNodes(
  first: Node | null,
  end: Node | null,
  page: SlotStore,
): ComponentChildren[] {
  const nodes: ComponentChildren[] = [];
  for (
    let node = first;
    node !== null && node !== end;
    node = node.nextSibling
  ) {
    if (node instanceof Text) nodes.push(node.data);
    else if (node instanceof Element) nodes.push(toElement(node, page));
    const range = rangeAt(node);
    if (range === null) continue;
    nodes.push(toComponent(range, page));
    node = range.end;
  }
  return nodes;
}

function toComponent(range: Range, page: SlotStore): ComponentChildren {
  if (range.kind === "island") {
    readSlots(range, page);
    return page.toIsland(range, page);
  }
  return toNodes(range.start.nextSibling, range.end, page);
}

function toElement(element: Element, page: SlotStore): VNode {
  const props: Record<string, unknown> = {};
  for (const { name, value } of element.attributes) {
    if (name.startsWith("on")) continue;
    // An empty attribute of a boolean property would read as false.
    const isSwitch = value === "" &&
      typeof Reflect.get(element, name) === "boolean";
    props[name] = isSwitch ? true : value;
  }
  return h(
    element.localName,
    props,
    ...toNodes(element.firstChild, null, page),
  ) as VNode;
}
