import assert from "node:assert/strict";
import { computed, signal } from "@preact/signals";
import fc from "fast-check";
import {
  reviveProps,
  type Revivers,
  serializeProps,
} from "../src/runtime/serialize.ts";

const revivers: Revivers = {
  signal: () => signal<unknown>(undefined),
  computed,
  slot: (id) => `slot ${id}`,
};

function travel(...props: unknown[]): unknown[] {
  return reviveProps(
    JSON.parse(serializeProps(props, () => undefined)),
    revivers,
  );
}

Deno.test("plain values arrive as they were", () => {
  const values = {
    big: -(10n ** 30n),
    nothing: undefined,
    none: null,
    nan: NaN,
    infinite: -Infinity,
    negativeZero: -0,
    date: new Date(1e12),
    url: new URL("https://example.com/가?q=%20#x"),
    pattern: /<\/script>[\u2028]/giu,
    bytes: new Uint8Array([0, 127, 255]),
    map: new Map<unknown, unknown>([[{ a: 1 }, new Set([1, "1"])]]),
    sparse: [1, , 3],
    constructor: "own",
  };
  const [copy] = travel(values) as [typeof values];
  assert.deepEqual(copy, values);
  assert.ok(Object.is(copy.negativeZero, -0));
  assert.ok("nothing" in copy);
  assert.ok(!(1 in copy.sparse));
});

Deno.test("shared references and cycles are kept, also between islands", () => {
  const shared: Record<string, unknown> = { name: "shared" };
  shared.self = shared;
  const [one, two] = travel({ a: shared }, { b: [shared] }) as [
    { a: Record<string, unknown> },
    { b: unknown[] },
  ];
  assert.equal(one.a.self, one.a);
  assert.equal(two.b[0], one.a);
});

Deno.test("a signal stays one signal, wherever it is met", () => {
  const count = signal<unknown>(1);
  const [one, two] = travel({ count }, { list: [count] }) as [
    { count: typeof count },
    { list: (typeof count)[] },
  ];
  assert.equal(one.count, two.list[0]);
  one.count.value = 2;
  assert.equal(two.list[0]?.value, 2);
});

Deno.test("signals may hold signals, and themselves", () => {
  const inner = signal(1);
  const outer = signal<unknown>({ inner });
  const loop = signal<unknown>(null);
  loop.value = { loop };
  const [copy] = travel({ outer, inner, loop }) as [
    { outer: typeof outer; inner: typeof inner; loop: typeof loop },
  ];
  assert.equal((copy.outer.value as { inner: unknown }).inner, copy.inner);
  assert.equal((copy.loop.value as { loop: unknown }).loop, copy.loop);
});

Deno.test("a computed signal arrives with its value and cannot be set", () => {
  const [copy] = travel({ double: computed(() => 21 * 2) }) as [
    { double: { value: number } },
  ];
  assert.equal(copy.double.value, 42);
  assert.throws(() => copy.double.value = 1);
});

Deno.test("no text can end or change the script around it", () => {
  fc.assert(fc.property(
    fc.array(fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom(
        "</script>",
        "<!--",
        "-->",
        "<script",
        "\u2028",
        "\u2029",
        "]]>",
        "__proto__",
        "\\u003c",
      ),
    )),
    (texts) => {
      const json = serializeProps([{ texts }], () => undefined);
      assert.doesNotMatch(json, /[<\u2028\u2029]/);
      assert.deepEqual(reviveProps(JSON.parse(json), revivers), [{ texts }]);
    },
  ));
});

Deno.test("any JSON arrives as it was", () => {
  fc.assert(fc.property(
    fc.jsonValue().filter((value) =>
      !JSON.stringify(value).includes("__proto__")
    ),
    (value) => assert.deepEqual(travel({ value }), [{ value }]),
  ));
});
