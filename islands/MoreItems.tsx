import type { ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { buttonClass } from "@/components/ui/Button.tsx";

export interface MoreItemsProps {
  /** The id of the list that grows. */
  list: string;
  /** The address of the next page, if there is one. */
  next: string | null;
  words: { more: string; loading: string; failed: string; end: string };
  /** Links to the pages before and after: all there is without a script. */
  children: ComponentChildren;
}

/** Set on the first thing of every page that was appended: the address of that page. */
const PAGE = "page";

type Phase = "links" | "waiting" | "loading" | "failed" | "end";

/** How far below the window the end of the list may be when more is fetched. */
const AHEAD = "600px";

/**
 * Lets a list grow as its end comes near. Pages are fetched as the plain links would, and the
 * address follows the page in sight, so that a reload or a way back leads to the same place.
 */
export function MoreItems({ list, next, words, children }: MoreItemsProps) {
  const [phase, setPhase] = useState<Phase>("links");
  const address = useRef<string | null>(next);
  const end = useRef<HTMLDivElement>(null);

  async function load() {
    if (address.current === null) return;
    setPhase("loading");
    try {
      address.current = await appendPage(list, address.current);
      setPhase(address.current === null ? "end" : "waiting");
    } catch {
      setPhase("failed");
    }
  }

  useEffect(() => {
    if (next !== null) setPhase("waiting");
    returnToPlace(list);
    return followPages(list);
  }, []);

  useEffect(() => {
    if (phase !== "waiting" || end.current === null) return;
    const observer = new IntersectionObserver(([entry]) => {
      if (entry?.isIntersecting) load();
    }, { rootMargin: AHEAD });
    observer.observe(end.current);
    return () => observer.disconnect();
  }, [phase]);

  return (
    <div ref={end} class="flex flex-col items-center gap-4">
      {phase === "links" && <div class="w-full">{children}</div>}
      {(phase === "waiting" || phase === "failed") && (
        <button
          type="button"
          onClick={load}
          class={buttonClass({ variant: "secondary", size: "sm" })}
        >
          {words.more}
        </button>
      )}
      <p role="status" class="text-sm text-soft">
        {phase === "loading" && words.loading}
        {phase === "failed" && words.failed}
        {phase === "end" && words.end}
      </p>
    </div>
  );
}

/** Fetches a page and appends its things to the list; answers the address after it, or null. */
async function appendPage(
  list: string,
  address: string,
): Promise<string | null> {
  const response = await fetch(address, { headers: { accept: "text/html" } });
  if (!response.ok) throw new Error(`The page answered ${response.status}`);
  const parser = new DOMParser();
  const page = parser.parseFromString(await response.text(), "text/html");
  const items = page.querySelectorAll<HTMLElement>(`#${list} > li`);
  const first = items[0];
  if (first === undefined) throw new Error("The page has no list");
  first.dataset[PAGE] = address;
  document.getElementById(list)?.append(...withoutKnown(list, items));
  return page.querySelector('a[rel="next"]')?.getAttribute("href") ?? null;
}

/** Something new at the top shifts all pages by one: what is there already is not shown twice. */
function withoutKnown(
  list: string,
  items: Iterable<HTMLElement>,
): HTMLElement[] {
  const known = new Set(
    Array.from(
      document.querySelectorAll(`#${list} > li > a`),
      (link) => link.getAttribute("href"),
    ),
  );
  return Array.from(items).filter((item) =>
    !known.has(item.querySelector("a")?.getAttribute("href") ?? "")
  );
}

/**
 * Keeps the page in sight in the address bar, and with it which thing was opened from here;
 * answers how to stop.
 */
function followPages(list: string): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  const start = location.pathname + location.search;
  let waiting = false;

  function follow() {
    waiting = false;
    const here = pageInSight(list) ?? start;
    if (here !== location.pathname + location.search) {
      history.replaceState(history.state, "", here);
    }
  }

  addEventListener("scroll", () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(follow);
  }, { passive: true, signal });
  document.getElementById(list)?.addEventListener("click", ({ target }) => {
    const link = target instanceof Element && target.closest("a");
    if (!link) return;
    const opened = link.getAttribute("href");
    history.replaceState({ ...history.state, opened }, "");
  }, { signal });
  return () => stop.abort();
}

/** Whoever comes back from a thing finds it in sight again, though the page is shorter now. */
function returnToPlace(list: string) {
  const opened: unknown = history.state?.opened;
  if (typeof opened !== "string") return;
  document.querySelector(`#${list} a[href="${CSS.escape(opened)}"]`)
    ?.scrollIntoView({ block: "center" });
}

/** The last page whose first thing has come above the middle of the window. */
function pageInSight(list: string): string | null {
  const starts = document.querySelectorAll<HTMLElement>(
    `#${list} > li[data-${PAGE}]`,
  );
  const passed = Array.from(starts).findLast((start) =>
    start.getBoundingClientRect().top < innerHeight / 2
  );
  return passed?.dataset[PAGE] ?? null;
}
