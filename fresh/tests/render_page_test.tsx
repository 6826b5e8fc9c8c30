import assert from "node:assert/strict";
import { h } from "preact";
import { asset, assetSrcSet, Partial } from "fresh/runtime";
import { renderPage } from "../src/render/mod.ts";
import { bodyOf, render } from "./render_support.ts";

Deno.test("a page without <html> becomes a whole document", () => {
  assert.equal(
    render(<h1>Hi &amp; {"<bye>"}</h1>),
    '<!DOCTYPE html><html><head><meta charset="utf-8"></head><body>' +
      "<h1>Hi &amp; &lt;bye&gt;</h1></body></html>",
  );
});

Deno.test("a page without islands and partials carries no script and no preload", () => {
  const html = render(
    <html>
      <head></head>
      <body>
        <p>text</p>
      </body>
    </html>,
    { nonce: "n" },
  );
  assert.equal(
    html,
    "<!DOCTYPE html><html><head></head><body><p>text</p></body></html>",
  );
});

Deno.test("every script and style gets the nonce, unless it has one", () => {
  const page = (
    <html>
      <head>
        <script src="/x.js"></script>
        <style>{"p { margin: 0 }"}</style>
        <script nonce="own"></script>
      </head>
      <body>
        <Partial name="main">x</Partial>
      </body>
    </html>
  );
  const html = render(page, { nonce: "n1" });
  for (const [tag] of html.matchAll(/<(?:script|style)[^>]*>/g)) {
    assert.match(tag, /nonce="(?:n1|own)"/);
  }
  assert.equal(html.match(/nonce="own"/g)?.length, 1);
});

Deno.test("a link knows whether it leads to the current page or above it", () => {
  const links = (path: string) => {
    const page = (
      <nav>
        <a href="/">home</a>
        <a href="/rent?page=2#top">rent</a>
        <a href="/rent/new">new</a>
        <a href="/re">re</a>
        <a href="https://example.com/rent">away</a>
        <a href="//example.com">away</a>
      </nav>
    );
    return [...render(page, { path }).matchAll(/<a ([^>]*)>/g)].map((
      [, text = ""],
    ) =>
      [...text.matchAll(/(?:data|aria)-\w+(?:="\w+")?/g)].map(String).join(" ")
    );
  };
  const ancestor = 'data-ancestor="true" aria-current="true"';
  const current = 'data-current="true" aria-current="page"';
  assert.deepEqual(links("/rent"), [ancestor, current, "", "", "", ""]);
  assert.deepEqual(links("/rent/"), [ancestor, current, "", "", "", ""]);
  assert.deepEqual(links("/rent/new"), [
    ancestor,
    ancestor,
    current,
    "",
    "",
    "",
  ]);
  assert.deepEqual(links("/"), [current, "", "", "", "", ""]);
});

Deno.test("an author's own aria-current stays", () => {
  assert.match(
    render(<a href="/rent?sort=new" aria-current={false}>x</a>, {
      path: "/rent",
    }),
    /<a href="\/rent\?sort=new" aria-current="false" data-current="true">/,
  );
});

Deno.test("static images get the build hash, other addresses do not", () => {
  const html = bodyOf(render(
    <p>
      <img src="/a.png" alt="" />
      <img src="/uploads/1.webp" alt="" />
      <img src="/a.png" alt="" data-fresh-disable-lock />
      <source srcset="/a.png 1x, /b.png 2x, /c.png 3x" />
      <img src="https://example.com/a.png" alt="" />
    </p>,
  ));
  assert.deepEqual(
    [...html.matchAll(/src(?:set)?="([^"]*)"/g)].map((match) => match[1]),
    [
      "/a.png?__frsh_c=b1",
      "/uploads/1.webp",
      "/a.png",
      "/a.png?__frsh_c=b1 1x, /b.png?__frsh_c=b1 2x, /c.png 3x",
      "https://example.com/a.png",
    ],
  );
});

Deno.test("links and images are written as Preact would write them", () => {
  const quoted = `/"<&`;
  const html = bodyOf(render(
    <p>
      <a
        href={quoted}
        class={undefined}
        hidden
        download={false}
        aria-hidden
        onClick={() => {}}
      >
        a &amp; {["b & c", h("b", { key: 1 }, "d"), 0, null, false]}
      </a>
      {h("a", { className: "x", tabIndex: 1, style: { color: "red" } }, "t")}
      {h("a", { href: "#", dangerouslySetInnerHTML: { __html: "<i>raw</i>" } })}
    </p>,
  ));
  assert.equal(
    html,
    '<p><a href="/&quot;&lt;&amp;" hidden aria-hidden="true">a &amp; b &amp; c<b>d</b>0</a>' +
      '<a class="x" tabindex="1" style="color:red;">t</a><a href="#"><i>raw</i></a></p>',
  );
});

Deno.test("a node kept outside the request is the same in every request", () => {
  const kept = <a href="/rent">rent</a>;
  const first = bodyOf(render(kept, { path: "/rent" }));
  assert.equal(
    bodyOf(render(kept, { path: "/other" })),
    '<a href="/rent">rent</a>',
  );
  assert.equal(bodyOf(render(kept, { path: "/rent" })), first);
});

Deno.test("a false switch of client navigation is written out", () => {
  const html = bodyOf(
    render(<div f-client-nav={false} f-view-transition>x</div>),
  );
  assert.match(html, /<div f-client-nav="false" f-view-transition>/);
});

Deno.test("a partial is marked with its name, mode and key, and brings the client", () => {
  const html = render(
    <Partial name="a:b -->" mode="append" key="k 1">x</Partial>,
  );
  assert.match(
    html,
    /<!--frsh:partial:a%3Ab%20--%3E:append:k%201-->x<!--\/frsh:partial-->/,
  );
  assert.match(
    html,
    /<script type="module" src="\/_fresh\/js\/client.js"><\/script>/,
  );
});

Deno.test("below a base path the framework's addresses start with it", () => {
  const html = render(<Partial name="p">x</Partial>, { basePath: "/yard" });
  assert.match(
    html,
    /<link rel="modulepreload" href="\/yard\/_fresh\/js\/shared.js">/,
  );
  assert.match(html, /src="\/yard\/_fresh\/js\/client.js"/);
});

Deno.test("style sheets of routes are linked with the build hash", () => {
  const html = render(<p>x</p>, { css: ["/route.css"] });
  assert.match(html, /<link rel="stylesheet" href="\/route.css\?__frsh_c=b1">/);
});

Deno.test("in development every page loads the live reload", () => {
  assert.match(
    render(<p>x</p>, { mode: "development" }),
    /<script type="module" src="\/_frsh\/alive.js">/,
  );
});

Deno.test("asset() and assetSrcSet() add the build hash to paths of this site", () => {
  render(<p>x</p>);
  assert.equal(asset("/x.pdf"), "/x.pdf?__frsh_c=b1");
  assert.equal(asset("/x.pdf?v=1#page=2"), "/x.pdf?v=1&__frsh_c=b1#page=2");
  assert.equal(asset(asset("/x.pdf")), "/x.pdf?__frsh_c=b1");
  assert.equal(asset("https://example.com/x.pdf"), "https://example.com/x.pdf");
  assert.equal(
    assetSrcSet("/a.png 1x, /b.png 2x"),
    "/a.png?__frsh_c=b1 1x, /b.png?__frsh_c=b1 2x",
  );
});

Deno.test("a component that throws leaves nothing behind for the next page", () => {
  const fine = <a href="/rent">rent</a>;
  const Broken = (): never => {
    throw new Error("broken");
  };
  assert.throws(() =>
    render(
      <div>
        {fine}
        <Broken />
      </div>,
      { path: "/rent" },
    ), /broken/);
  assert.equal(
    bodyOf(render(fine, { path: "/other" })),
    '<a href="/rent">rent</a>',
  );
});

Deno.test("an app without a build still renders its pages", () => {
  const { html } = renderPage(<img src="/a.png" alt="" />, {
    ctx: { url: new URL("http://localhost/"), config: { basePath: "" } },
    snapshot: null,
    nonce: null,
    css: [],
  });
  assert.match(html, /<img src="\/a.png"/);
});
