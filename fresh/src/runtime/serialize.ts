import { stringify, unflatten } from "devalue";

/**
 * How island props travel. devalue knows the plain types; we add signals and JSX. The text is a list
 * of all islands' props and a table of signal values: signals are numbered and filled in after the
 * rest has been read, so that a signal may hold itself and two islands may hold the same one.
 */
type Travelling = [props: unknown[], signals: Map<number, unknown>];

const SIGNAL = Symbol.for("preact-signals");

interface SignalLike {
  brand: symbol;
  peek(): unknown;
}

/** True for a signal of any copy of `@preact/signals`, so that pages without one do not load it. */
export function isSignal(value: unknown): value is SignalLike {
  return typeof value === "object" && value !== null &&
    (value as SignalLike).brand === SIGNAL;
}

/** Computed signals have no setter. */
function isComputed(value: SignalLike): boolean {
  for (
    let at = Object.getPrototypeOf(value);
    at !== null;
    at = Object.getPrototypeOf(at)
  ) {
    const property = Object.getOwnPropertyDescriptor(at, "value");
    if (property !== undefined) return property.set === undefined;
  }
  return false;
}

/** Turns the props of all islands of a page to JSON that is safe inside a `<script>`. */
export function serializeProps(
  props: unknown[],
  slotOf: (value: unknown) => number | undefined,
): string {
  const numbers = new Map<unknown, number>();
  const signals: Travelling[1] = new Map();
  function numberOf(value: SignalLike): number {
    let number = numbers.get(value);
    if (number === undefined) {
      numbers.set(value, number = numbers.size + 1);
      // The table is written last and read while it grows: a signal found inside it still gets in.
      signals.set(number, value.peek());
    }
    return number;
  }
  const text = stringify([props, signals] satisfies Travelling, {
    Computed: (value) =>
      isSignal(value) && isComputed(value) && numberOf(value),
    Signal: (value) => isSignal(value) && numberOf(value),
    Slot: slotOf,
  });
  return escapeScript(text);
}

/** JSON in which nothing can end or change the `<script>` around it. */
export function escapeScript(json: string): string {
  return json.replace(
    /[<\u2028\u2029]/g,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

export interface Revivers {
  signal(): { value: unknown };
  computed(read: () => unknown): unknown;
  slot(id: number): unknown;
}

/** Reads what `serializeProps` wrote, after `JSON.parse`. */
export function reviveProps(flat: unknown, revivers: Revivers): unknown[] {
  const made = new Map<number, { value: unknown }>();
  let values: ReadonlyMap<number, unknown> = new Map();
  const [props, signals] = unflatten(flat as unknown[], {
    Computed: (number: number) => revivers.computed(() => values.get(number)),
    Signal: (number: number) => {
      const signal = made.get(number) ?? revivers.signal();
      made.set(number, signal);
      return signal;
    },
    Slot: (id: number) => revivers.slot(id),
  }) as Travelling;
  values = signals;
  for (const [number, signal] of made) signal.value = values.get(number);
  return props;
}
