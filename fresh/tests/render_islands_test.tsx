import assert from "node:assert/strict";
import { signal } from "@preact/signals";
import { type ComponentChildren, createContext } from "preact";
import { useContext } from "preact/hooks";
import { bodyOf, headOf, render, stateOf } from "./render_support.ts";

function Counter(
  { start }: { start?: unknown; note?: unknown; onSave?: () => void },
) {
  return <button type="button">{String(start)}</button>;
}

function Box(
  { children, label }: {
    children?: ComponentChildren;
    label?: ComponentChildren;
  },
) {
  return <section>{label}{children}</section>;
}

function Closed(_props: { children?: ComponentChildren }) {
  return <section>closed</section>;
}

const islands = { Counter, Box, Closed };

Deno.test("an island is marked, and only its chunks are loaded", () => {
  const html = render(
    <main>
      <Counter start={1} />
    </main>,
    { islands, nonce: "n" },
  );
  assert.match(
    bodyOf(html),
    /^<main><!--frsh:island:Counter:0:--><button type="button">1<\/button><!--\/frsh:island--><\/main>/,
  );
  const preloads = [
    ...headOf(html).matchAll(
      /<link rel="modulepreload" href="([^"]*)" nonce="n">/g,
    ),
  ];
  assert.deepEqual(preloads.map((match) => match[1]), [
    "/_fresh/js/client.js",
    "/_fresh/js/shared.js",
    "/_fresh/js/Counter.js",
  ]);
  assert.deepEqual(stateOf(html).islands, {
    Counter: ["/_fresh/js/Counter.js", "default"],
  });
});

Deno.test("JSX for an island is a slot, and islands inside it are islands again", () => {
  const html = bodyOf(render(
    <Box label={<b>label</b>}>
      <Counter start={2} />
    </Box>,
    { islands },
  ));
  assert.match(
    html,
    /^<!--frsh:island:Box:0:--><section><!--frsh:slot:1--><b>label<\/b><!--\/frsh:slot--><!--frsh:slot:2--><!--frsh:island:Counter:1:--><button type="button">2<\/button><!--\/frsh:island--><!--\/frsh:slot--><\/section><!--\/frsh:island-->/,
  );
});

Deno.test("an island that another island renders itself is a plain component", () => {
  const Outer = () => <Counter start={3} />;
  const html = bodyOf(render(<Outer />, { islands: { Outer, Counter } }));
  assert.equal(html.match(/frsh:island:/g)?.length, 1);
});

Deno.test("JSX that an island does not show at first waits in a template", () => {
  const Language = createContext("ko");
  const Word = () => <i>{useContext(Language)}</i>;
  const html = bodyOf(render(
    <Language.Provider value="en">
      <Closed>
        <p>
          hidden<Word />
          <Closed>
            <b>deeper</b>
          </Closed>
        </p>
      </Closed>
    </Language.Provider>,
    { islands },
  ));
  assert.match(
    html,
    /<template id="frsh-slot-1"><p>hidden<i>en<\/i><!--frsh:island:Closed:1:-->/,
  );
  assert.match(html, /<template id="frsh-slot-2"><b>deeper<\/b><\/template>/);
});

Deno.test("JSX deep inside a prop, an array or a signal survives", () => {
  const rows = [{ icon: <i>icon</i> }];
  const html = bodyOf(render(
    <Closed>
      {[...rows.map((row) => row.icon), signal(<u>in a signal</u>)]}
    </Closed>,
    { islands },
  ));
  assert.match(html, /<template id="frsh-slot-1"><i>icon<\/i><\/template>/);
  assert.match(
    html,
    /<template id="frsh-slot-2"><u>in a signal<\/u><\/template>/,
  );
});

Deno.test("one signal in two islands is written once", () => {
  const shared = signal(7);
  const html = render(
    <main>
      <Counter start={shared} />
      <Counter start={shared} />
    </main>,
    { islands },
  );
  assert.equal(
    JSON.stringify(stateOf(html).props).match(/"Signal"/g)?.length,
    1,
  );
});

Deno.test("props cannot break out of their script", () => {
  const hostile = "</script><script>alert(1)</script><!--\u2028\u2029<![CDATA[";
  const html = render(<Counter start={1} note={hostile} />, { islands });
  const json =
    /<script type="application\/json"[^>]*>(.*?)<\/script>/s.exec(html)?.[1] ??
      "";
  assert.doesNotMatch(json, /[<\u2028\u2029]/);
  assert.ok(JSON.stringify(stateOf(html).props).includes("alert(1)"));
});

Deno.test("a function prop is an error that names the island and the prop", () => {
  assert.throws(
    () => render(<Counter onSave={() => {}} />, { islands }),
    /Prop "onSave" of island <Counter> cannot be sent to the browser: Cannot stringify a function/,
  );
  assert.throws(
    () =>
      render(<Counter note={[{ deep: new (class Own {})() }]} />, { islands }),
    /Prop "note\[0\].deep" of island <Counter>/,
  );
});

Deno.test("an island's key is part of its mark", () => {
  const html = render(
    <main>
      <Counter key="a:b" start={1} />
    </main>,
    { islands },
  );
  assert.match(html, /<!--frsh:island:Counter:0:a%3Ab-->/);
});
