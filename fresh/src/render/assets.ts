import { LIVE_RELOAD_PATH, STATE_ID } from "../runtime/protocol.ts";
import { lockAsset, side } from "../runtime/shared.ts";
import { escapeScript } from "../runtime/serialize.ts";
import { serializeIslands } from "./islands.ts";
import type { RenderState } from "./state.ts";

/** Style sheets and preloads for `<head>`; nothing for a page that needs neither. */
export function pageLinks(state: RenderState): string {
  const { css, snapshot } = state.options;
  let html = "";
  for (const href of css) html += stylesheet(href);
  if (snapshot === null || !needsScript(state)) return html;
  const sheets = new Set<string>();
  const chunks = new Set([snapshot.clientEntry, ...snapshot.clientImports]);
  for (const { entry } of state.islands) {
    for (const href of entry.css) sheets.add(href);
    for (const chunk of [entry.chunk, ...entry.imports]) chunks.add(chunk);
  }
  for (const href of sheets) html += stylesheet(href);
  const nonce = nonceOf(state);
  for (const chunk of chunks) {
    html += `<link rel="modulepreload" href="${inBase(chunk)}"${nonce}>`;
  }
  return html;
}

/** Scripts for the end of the body. */
export function pageScripts(state: RenderState): string {
  const { snapshot } = state.options;
  if (snapshot === null) return "";
  const nonce = nonceOf(state);
  const live = snapshot.mode === "development"
    ? moduleScript(`${LIVE_RELOAD_PATH}.js`, nonce)
    : "";
  if (!needsScript(state)) return live;
  return pageState(state, snapshot.buildId, nonce) +
    moduleScript(snapshot.clientEntry, nonce) + live;
}

function needsScript({ islands, hasPartial }: RenderState): boolean {
  return hasPartial || islands.length > 0;
}

/** Inert, so that no policy has to allow a script inside the page. */
function pageState(state: RenderState, buildId: string, nonce: string): string {
  const islands: Record<string, [string, string]> = {};
  for (const { entry } of state.islands) {
    islands[entry.name] = [inBase(entry.chunk), entry.exportName];
  }
  const about = escapeScript(
    JSON.stringify({ buildId, basePath: side.basePath, islands }),
  );
  const props = serializeIslands(state);
  const json = `${about.slice(0, -1)},"props":${props}}`;
  return `<script type="application/json" id="${STATE_ID}"${nonce}>${json}</script>`;
}

function moduleScript(path: string, nonce: string): string {
  return `<script type="module" src="${inBase(path)}"${nonce}></script>`;
}

function stylesheet(href: string): string {
  const address = lockAsset(href).replaceAll("&", "&amp;").replaceAll(
    '"',
    "&quot;",
  );
  return `<link rel="stylesheet" href="${address}">`;
}

function nonceOf({ options }: RenderState): string {
  return options.nonce === null ? "" : ` nonce="${options.nonce}"`;
}

function inBase(path: string): string {
  return side.basePath + path;
}
