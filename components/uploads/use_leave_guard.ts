import { useEffect, useRef } from "preact/hooks";

/** Asks before a page with unsaved work is left; `settle()` says that nothing is unsaved any more. */
export function useLeaveGuard() {
  const listeners = useRef<AbortController | null>(null);

  /** Something is unsaved from now on. */
  function alarm() {
    if (listeners.current) return;
    listeners.current = new AbortController();
    const { signal } = listeners.current;
    globalThis.addEventListener(
      "beforeunload",
      (event) => event.preventDefault(),
      { signal },
    );
  }

  function settle() {
    listeners.current?.abort();
    listeners.current = null;
  }

  useEffect(() => settle, []);
  return { alarm, settle };
}
