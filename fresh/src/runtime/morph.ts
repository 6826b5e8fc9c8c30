import { type Page, updateIsland } from "./islands.ts";
import { type Range, rangeAt } from "./marks.ts";

/** One node, or an island or partial with all of its nodes. */
interface Unit {
  /** Units of one key are the same thing before and after. */
  key: string;
  first: ChildNode;
  last: ChildNode;
  range: Range | null;
}

export interface MorphOptions {
  page: Page;
  /** True after a form was sent: what was typed gives way to what the server says. */
  resetFields: boolean;
}

type Stretch = { parent: Node; start: Node | null; end: Node | null };

/**
 * Makes the nodes between two places look like others, keeping every element that can stay: with it
 * stay focus, scroll positions, running media and the state of islands.
 */
export function morph(
  old: Stretch,
  fresh: Stretch,
  options: MorphOptions,
): void {
  const pool = new Map<string, Unit[]>();
  for (const unit of unitsOf(old)) {
    const same = pool.get(unit.key);
    if (same === undefined) pool.set(unit.key, [unit]);
    else same.push(unit);
  }
  const pairs = unitsOf(fresh).map((unit) => ({
    unit,
    kept: pool.get(unit.key)?.shift(),
  }));
  // What goes must go first: then the rest mostly stands in order, and moving a node loses its focus.
  for (const left of pool.values()) left.forEach(removeUnit);
  let place = old.start === null
    ? old.parent.firstChild
    : old.start.nextSibling;
  for (const { unit, kept } of pairs) {
    if (kept === undefined) {
      insertUnit(unit, old.parent, place);
    } else {
      if (kept.first === place) place = kept.last.nextSibling;
      else insertUnit(kept, old.parent, place);
      patch(kept, unit, options);
    }
  }
}

function unitsOf({ parent, start, end }: Stretch): Unit[] {
  const units: Unit[] = [];
  let node = start === null ? parent.firstChild : start.nextSibling;
  while (node !== null && node !== end) {
    const range = rangeAt(node);
    const last: ChildNode = range?.end ?? node;
    units.push({ key: keyOf(node, range), first: node, last, range });
    node = last.nextSibling;
  }
  return units;
}

function keyOf(node: Node, range: Range | null): string {
  if (range !== null) {
    const { kind, parts: [name, second, third] } = range;
    return kind === "island"
      ? `island:${name}:${third}`
      : `${kind}:${name}:${second}:${third}`;
  }
  if (!(node instanceof Element)) return String(node.nodeType);
  if (node.id !== "") return `#${node.id}`;
  return `${node.localName}:${node.getAttribute("name") ?? ""}:${
    node.getAttribute("type") ?? ""
  }`;
}

function removeUnit(unit: Unit): void {
  for (const node of nodesOf(unit)) node.remove();
}

function insertUnit(unit: Unit, parent: Node, before: Node | null): void {
  for (const node of nodesOf(unit)) parent.insertBefore(node, before);
}

function nodesOf({ first, last }: Unit): ChildNode[] {
  const nodes: ChildNode[] = [first];
  for (let node = first; node !== last && node.nextSibling !== null;) {
    node = node.nextSibling;
    nodes.push(node);
  }
  return nodes;
}

function patch(kept: Unit, unit: Unit, options: MorphOptions): void {
  const { first, range } = kept;
  if (range !== null && unit.range !== null) {
    if (range.kind === "island") {
      updateIsland(range.start, unit.range, options.page);
    } else {
      const parent = first.parentNode ?? document;
      const fresh = {
        parent: unit.first.parentNode ?? document,
        ...ends(unit.range),
      };
      morph({ parent, ...ends(range) }, fresh, options);
    }
  } else if (first instanceof Element && unit.first instanceof Element) {
    patchElement(first, unit.first, options);
  } else if (
    first instanceof CharacterData && unit.first instanceof CharacterData
  ) {
    if (first.data !== unit.first.data) first.data = unit.first.data;
  }
}

function ends({ start, end }: Range): { start: Node; end: Node } {
  return { start, end };
}

function patchElement(
  old: Element,
  fresh: Element,
  options: MorphOptions,
): void {
  const keepsInput = !options.resetFields && isSameField(old, fresh);
  syncAttributes(old, fresh);
  if (
    old instanceof HTMLTemplateElement && fresh instanceof HTMLTemplateElement
  ) {
    old.content.replaceChildren(fresh.content);
    return;
  }
  morph(wholeOf(old), wholeOf(fresh), options);
  if (!keepsInput) syncField(old, fresh);
}

function wholeOf(element: Element): Stretch {
  return { parent: element, start: null, end: null };
}

/** Gives an element the attributes of another and no more. */
export function syncAttributes(old: Element, fresh: Element): void {
  for (const { name } of [...old.attributes]) {
    if (!fresh.hasAttribute(name)) old.removeAttribute(name);
  }
  for (const { name, value } of fresh.attributes) {
    if (old.getAttribute(name) !== value) old.setAttribute(name, value);
  }
}

/** True when the server says the same about a field as before: then what was typed may stay. */
function isSameField(old: Element, fresh: Element): boolean {
  if (old instanceof HTMLInputElement && fresh instanceof HTMLInputElement) {
    return old.defaultValue === fresh.defaultValue &&
      old.defaultChecked === fresh.defaultChecked;
  }
  if (
    old instanceof HTMLTextAreaElement && fresh instanceof HTMLTextAreaElement
  ) {
    return old.defaultValue === fresh.defaultValue;
  }
  if (old instanceof HTMLOptionElement && fresh instanceof HTMLOptionElement) {
    return old.defaultSelected === fresh.defaultSelected;
  }
  return true;
}

/** What was typed or chosen lives in properties, which attributes no longer reach. */
function syncField(old: Element, fresh: Element): void {
  if (old instanceof HTMLInputElement && fresh instanceof HTMLInputElement) {
    if (old.checked !== fresh.checked) old.checked = fresh.checked;
    if (old.type === "file") old.value = "";
    else if (old.value !== fresh.value) old.value = fresh.value;
  } else if (
    old instanceof HTMLTextAreaElement && fresh instanceof HTMLTextAreaElement
  ) {
    if (old.value !== fresh.value) old.value = fresh.value;
  } else if (
    old instanceof HTMLOptionElement && fresh instanceof HTMLOptionElement
  ) {
    if (old.selected !== fresh.selected) old.selected = fresh.selected;
  }
}
