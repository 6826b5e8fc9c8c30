import {
  ISLAND,
  ISLAND_END,
  PARTIAL,
  PARTIAL_END,
  type PartialMode,
  SLOT,
  SLOT_END,
} from "./protocol.ts";

/** Comments that surround a stretch of nodes: an island, a slot or a partial. */
export interface Range {
  kind: "island" | "slot" | "partial";
  /** What the opening comment says, taken apart. */
  parts: string[];
  start: Comment;
  end: Comment;
}

const KINDS = [
  { kind: "island", open: ISLAND, close: ISLAND_END },
  { kind: "slot", open: SLOT, close: SLOT_END },
  { kind: "partial", open: PARTIAL, close: PARTIAL_END },
] as const;

/** The stretch a node opens; null when it opens none. */
export function rangeAt(node: Node): Range | null {
  if (!(node instanceof Comment)) return null;
  for (const { kind, open, close } of KINDS) {
    if (!node.data.startsWith(open)) continue;
    const end = findEnd(node, open, close);
    if (end === null) return null;
    const parts = node.data.slice(open.length).split(":").map(
      decodeURIComponent,
    );
    return { kind, parts, start: node, end };
  }
  return null;
}

function findEnd(start: Comment, open: string, close: string): Comment | null {
  let depth = 0;
  for (let node = start.nextSibling; node !== null; node = node.nextSibling) {
    if (!(node instanceof Comment)) continue;
    if (node.data.startsWith(open)) depth++;
    else if (node.data === close && depth-- === 0) return node;
  }
  return null;
}

/** Outermost stretches of a kind below a node, or between two of its children, in page order. */
export function findRanges(
  kind: Range["kind"],
  within: Node,
  between: { start: Node; end: Node } | null = null,
): Range[] {
  const found: Range[] = [];
  const document = within.ownerDocument ?? (within as Document);
  const walker = document.createTreeWalker(within, NodeFilter.SHOW_COMMENT);
  if (between !== null) walker.currentNode = between.start;
  while (walker.nextNode() !== null && walker.currentNode !== between?.end) {
    const range = rangeAt(walker.currentNode);
    if (range === null || range.kind !== kind) continue;
    found.push(range);
    walker.currentNode = range.end;
  }
  return found;
}

/** The nodes inside a stretch. */
export function nodesIn({ start, end }: { start: Node; end: Node }): Node[] {
  const nodes: Node[] = [];
  for (
    let node = start.nextSibling;
    node !== null && node !== end;
    node = node.nextSibling
  ) {
    nodes.push(node);
  }
  return nodes;
}

/** A partial's name, mode and key. */
export function partialOf(
  { parts }: Range,
): { name: string; mode: PartialMode; key: string } {
  const [name = "", mode = "replace", key = ""] = parts;
  return { name, mode: mode as PartialMode, key };
}
