import { useRef, useState } from "preact/hooks";

/** Follows which slide of a scroll-snap strip is in sight, and brings another one there. */
export function useStrip(count: number) {
  const strip = useRef<HTMLUListElement>(null);
  const [at, setAt] = useState(0);

  /** Counted from 0; the strip's own style says whether it glides. */
  function go(to: number) {
    const element = strip.current;
    if (!element || to < 0 || to >= count) return;
    element.scrollTo({ left: to * element.clientWidth });
    setAt(to);
  }

  function onScroll() {
    const element = strip.current;
    if (element && element.clientWidth > 0) {
      setAt(Math.round(element.scrollLeft / element.clientWidth));
    }
  }

  function onKeyDown(event: KeyboardEvent) {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    go(at + step);
  }

  return { strip, at, go, onScroll, onKeyDown };
}

export type Strip = ReturnType<typeof useStrip>;
