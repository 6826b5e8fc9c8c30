/** Scroll positions of the history entries made or left on this page, by the id in their state. */
const places = new Map<number, [left: number, top: number]>();

let current = 0;
let shown = "";

/** Lets `onTraverse` show what back and forward lead to. */
export function startHistory(onTraverse: (address: URL) => void): void {
  history.scrollRestoration = "manual";
  addEventListener("pagehide", () => {
    history.scrollRestoration = "auto";
  });
  addEventListener("pageshow", () => {
    history.scrollRestoration = "manual";
  });
  current = idOf(history.state) ?? Date.now();
  history.replaceState({ ...history.state, fresh: current }, "");
  shown = pageOf(location);
  globalThis.addEventListener("popstate", ({ state }: PopStateEvent) => {
    keepPlace();
    const id = idOf(state);
    current = id ?? Date.now();
    if (id === null) history.replaceState({ ...state, fresh: current }, "");
    if (pageOf(location) === shown) {
      if (id !== null) restorePlace();
      return;
    }
    shown = pageOf(location);
    onTraverse(new URL(location.href));
  });
}

function idOf(state: unknown): number | null {
  if (typeof state !== "object" || state === null || !("fresh" in state)) {
    return null;
  }
  return typeof state.fresh === "number" ? state.fresh : null;
}

function pageOf({ pathname, search }: Location): string {
  return pathname + search;
}

/** Remembers how far the entry that is shown was scrolled. */
export function keepPlace(): void {
  places.set(current, [scrollX, scrollY]);
}

/** Scrolls to where the entry was left. */
export function restorePlace(): void {
  const [left, top] = places.get(current) ?? [0, 0];
  scrollTo({ left, top, behavior: "instant" });
}

/** Shows an address; as a new entry unless it is the one shown already. */
export function showAddress(address: URL): void {
  const isSame = address.href === location.href;
  if (!isSame) current = Date.now();
  const state = { fresh: current };
  if (isSame) history.replaceState(state, "", address);
  else history.pushState(state, "", address);
  shown = pageOf(location);
}
