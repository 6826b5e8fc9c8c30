import { hydrateIslands, type Page, unmountRemoved } from "./islands.ts";
import {
  findRanges,
  nodesIn,
  partialOf,
  type Range,
  rangeAt,
} from "./marks.ts";
import { morph } from "./morph.ts";
import { linkState } from "./protocol.ts";

export interface Applied {
  /** Number of partials that found their place. */
  count: number;
  /** True when one of them took the place of what was there. */
  replaced: boolean;
}

/** Puts the partials of a fetched document into this one. */
export function applyPartials(
  page: Page,
  { resetFields }: { resetFields: boolean },
): Applied {
  const live = livePartials();
  const applied: Applied = { count: 0, replaced: false };
  for (const fresh of findRanges("partial", page.document.body)) {
    const count = applyOne(fresh, { live, page, resetFields });
    applied.count += count;
    if (count > 0 && partialOf(fresh).mode === "replace") {
      applied.replaced = true;
    }
  }
  unmountRemoved();
  hydrateIslands(page);
  return applied;
}

/** All partials of this document by name, also those inside others. */
function livePartials(): Map<string, Range> {
  const found = new Map<string, Range>();
  const walker = document.createTreeWalker(
    document.body,
    NodeFilter.SHOW_COMMENT,
  );
  while (walker.nextNode() !== null) {
    const range = rangeAt(walker.currentNode);
    if (range?.kind === "partial") found.set(partialOf(range).name, range);
  }
  return found;
}

interface ApplyOptions {
  live: Map<string, Range>;
  page: Page;
  resetFields: boolean;
}

function applyOne(fresh: Range, options: ApplyOptions): number {
  const old = options.live.get(partialOf(fresh).name);
  if (old !== undefined) {
    fill(old, fresh, options);
    return 1;
  }
  // This page lacks the outer region, but it may have those inside it.
  const inner = findRanges(
    "partial",
    fresh.start.parentNode ?? document,
    fresh,
  );
  return inner.reduce((count, range) => count + applyOne(range, options), 0);
}

function fill(
  old: Range,
  fresh: Range,
  { page, resetFields }: ApplyOptions,
): void {
  const parent = old.start.parentNode;
  if (parent === null) return;
  const { mode, key } = partialOf(fresh);
  if (mode === "replace" && key === partialOf(old).key) {
    const source = {
      parent: fresh.start.parentNode ?? parent,
      start: fresh.start,
      end: fresh.end,
    };
    morph({ parent, start: old.start, end: old.end }, source, {
      page,
      resetFields,
    });
    return;
  }
  if (mode === "replace") {
    for (const node of nodesIn(old)) parent.removeChild(node);
  }
  old.start.data = mode === "replace" ? fresh.start.data : old.start.data;
  const before = mode === "prepend" ? old.start.nextSibling : old.end;
  for (const node of nodesIn(fresh)) parent.insertBefore(node, before);
}

/** Brings `<head>` and the `<html>` element up to a fetched document. */
export function applyHead(fresh: Document): void {
  if (fresh.title !== "") document.title = fresh.title;
  // A document without this is a partial by itself, which says nothing of what belongs to the page.
  if (fresh.head.querySelector("meta[name=viewport]") === null) return;
  for (const { name, value } of fresh.documentElement.attributes) {
    document.documentElement.setAttribute(name, value);
  }
  const changing = "meta[name],meta[property],link[rel=canonical]";
  document.head.querySelectorAll(changing).forEach((element) =>
    element.remove()
  );
  document.head.append(...fresh.head.querySelectorAll(changing));
}

/** Adds the style sheets that a fetched document needs, and waits for them. */
export async function loadStyles(fresh: Document): Promise<void> {
  const known = new Set(sheets(document).map((link) => link.href));
  const missing = sheets(fresh).filter((link) => !known.has(link.href));
  await Promise.all(missing.map((link) =>
    new Promise<unknown>((resolve) => {
      const copy = document.importNode(link);
      copy.addEventListener("load", resolve);
      copy.addEventListener("error", resolve);
      document.head.append(copy);
    })
  ));
}

function sheets({ head }: Document): HTMLLinkElement[] {
  return [...head.querySelectorAll<HTMLLinkElement>("link[rel=stylesheet]")];
}

/** Marks links to the page that is shown now, as the server does. */
export function markLinks(): void {
  for (const link of document.querySelectorAll("a[href]")) {
    const relation = linkState(
      link.getAttribute("href") ?? "",
      location.pathname,
    );
    const wasCurrent = link.hasAttribute("data-current");
    const mark = wasCurrent
      ? "page"
      : link.hasAttribute("data-ancestor")
      ? "true"
      : null;
    const isOurs = link.getAttribute("aria-current") === mark;
    link.toggleAttribute("data-current", false);
    link.toggleAttribute("data-ancestor", false);
    if (isOurs) link.removeAttribute("aria-current");
    if (relation === null) continue;
    link.setAttribute(`data-${relation}`, "true");
    if (isOurs) {
      link.setAttribute(
        "aria-current",
        relation === "current" ? "page" : "true",
      );
    }
  }
}
