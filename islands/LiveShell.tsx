import { useEffect } from "preact/hooks";
import {
  clientOf,
  lastNote,
  listen,
  unreadTotal,
} from "@/components/live/client.ts";
import {
  refreshRooms,
  showNews,
  showUnread,
} from "@/components/live/show_unread.ts";
import type { LiveWords } from "@/components/live/words.ts";
import { Glyph } from "@/components/ui/Glyph.tsx";
import { xIcon } from "@/components/ui/icons.gen.ts";

export interface LiveShellProps {
  /** The member's short id. */
  me: string;
  words: LiveWords["toast"];
}

/** What arrives in the list of rooms at once is fetched once, in ms. */
const CALM_MS = 300;
const TOAST_MS = 8_000;
/** What nobody waits for is left for later, in ms. */
const REST_MS = 3_000;

/** Keeps every page of a member up to date: the unread number, the list of rooms, and news as they come. */
export function LiveShell({ me, words }: LiveShellProps) {
  const news = lastNote.value;
  // Whoever looks at it needs no word about it.
  const note = news && isInSight(news.href) ? null : news;
  const total = unreadTotal.value;

  useEffect(() => {
    clientOf(me);
    keepOfflinePage();
    let timer: ReturnType<typeof setTimeout> | undefined;
    return listen(({ t }) => {
      if (t !== "unread") return;
      clearTimeout(timer);
      timer = setTimeout(() => refreshRooms().catch(() => {}), CALM_MS);
    });
  }, []);

  useEffect(() => {
    if (total !== null) showUnread(total);
  }, [total]);

  useEffect(() => {
    if (note === null) return;
    if (note.unread !== undefined) showNews(note.unread);
    const timer = setTimeout(close, TOAST_MS);
    return () => clearTimeout(timer);
  }, [note]);

  return (
    <div role="status" class="contents">
      {note && (
        <div class="appear fixed inset-x-4 bottom-[calc(5rem+env(safe-area-inset-bottom))] z-50 mx-auto flex min-h-12 max-w-md items-center gap-3 rounded-xl bg-ink pl-4 pr-1 text-page shadow-lg md:bottom-6">
          <a href={note.href} class="min-w-0 flex-1 py-3">
            <span class="block truncate">{note.text}</span>
            <span class="sr-only">{words.look}</span>
          </a>
          <button
            type="button"
            aria-label={words.close}
            onClick={close}
            class="inline-flex size-11 items-center justify-center"
          >
            <Glyph shape={xIcon} />
          </button>
        </div>
      )}
    </div>
  );
}

/** When there is time for it; where the browser has no such thing, its own page must do. */
function keepOfflinePage() {
  const register = () =>
    navigator.serviceWorker?.register("/sw.js").catch(() => {});
  setTimeout(register, REST_MS);
}

/** Whether the page is about it, or a room that stands open on it. */
function isInSight(href: string): boolean {
  if (typeof document === "undefined") return false;
  const link = `[href="${href}"]`;
  const shown = `[data-part=above] a${link}, [data-whole]${link}`;
  return href === location.pathname || document.querySelector(shown) !== null;
}

function close() {
  lastNote.value = null;
}
