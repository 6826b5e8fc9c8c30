import type { VNode } from "preact";
import { jsxTemplate } from "preact/jsx-runtime";
import { renderToString } from "preact-render-to-string";

export interface KeptProps {
  /** Says everything that the markup depends on: two with one id look alike to the letter. */
  id: string;
  render: () => VNode;
}

/** As many pieces of a page as are kept; a card is about 2 kB. */
const MOST = 2_000;
const kept = new Map<string, string>();

/**
 * Markup that many pages show alike (the card of a thing, the row of categories), rendered once and
 * kept for the next page. For the server only, and never around an island.
 */
export function Kept({ id, render }: KeptProps) {
  let html = kept.get(id);
  if (html === undefined) {
    html = renderToString(render());
    // The oldest goes: what is new is what people look at.
    if (kept.size >= MOST) kept.delete(kept.keys().next().value ?? "");
    kept.set(id, html);
  }
  return jsxTemplate([html]);
}
