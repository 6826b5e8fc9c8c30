import assert from "node:assert/strict";
import type { ComponentChildren } from "preact";
import { Head } from "fresh/runtime";
import { headOf, render } from "./render_support.ts";

function App({ children }: { children: ComponentChildren }) {
  return (
    <html>
      <head>
        <title>App</title>
        <meta name="description" content="app" />
        <meta property="og:title" content="app" />
        <link key="icon" rel="icon" href="/app.svg" />
      </head>
      <body>{children}</body>
    </html>
  );
}

Deno.test("Head replaces the title and elements of the same name, property or key", () => {
  const html = render(
    <App>
      <Head>
        <title>Page &amp; more</title>
        <meta name="description" content="page" />
        <meta property="og:title" content="page" />
        <link key="icon" rel="icon" href="/page.svg" />
        <meta name="robots" content="noindex" />
        <link rel="canonical" href="https://example.com/" />
      </Head>
      <p>x</p>
    </App>,
  );
  assert.equal(
    headOf(html),
    "<title>Page &amp; more</title>" +
      '<meta name="description" content="page"/><meta property="og:title" content="page"/>' +
      '<link rel="icon" href="/page.svg"/><link rel="canonical" href="https://example.com/"/>' +
      '<meta name="robots" content="noindex"/>',
  );
  assert.match(html, /<body><p>x<\/p><\/body>/);
});

Deno.test("of several Heads the later wins, wherever it stands", () => {
  const Deep = () => (
    <Head>
      <title>deep</title>
    </Head>
  );
  const html = render(
    <App>
      <Head>
        <title>first</title>
      </Head>
      <section>
        <Deep />
      </section>
    </App>,
  );
  assert.match(headOf(html), /^<title>deep<\/title>/);
});

Deno.test("Head takes components, and text that looks like markup stays text", () => {
  const Seo = ({ title }: { title: string }) => (
    <>
      <title>{title}</title>
      <meta name="description" content={title} />
    </>
  );
  const html = render(
    <App>
      <Head>
        <Seo title="</head><script>" />
      </Head>
    </App>,
  );
  assert.match(
    headOf(html),
    /^<title>&lt;\/head>&lt;script><\/title><meta name="description" content="&lt;\/head>/,
  );
});

Deno.test("a title inside a drawing is not the document's title", () => {
  const html = render(
    <App>
      <svg>
        <title>drawing</title>
      </svg>
      <Head>
        <title>page</title>
      </Head>
    </App>,
  );
  assert.match(headOf(html), /^<title>page<\/title>/);
  assert.match(html, /<svg><title>drawing<\/title><\/svg>/);
});

Deno.test("a page without <head> gets one with the elements of Head", () => {
  assert.equal(
    headOf(render(
      <Head>
        <title>alone</title>
      </Head>,
    )),
    '<meta charset="utf-8"><title>alone</title>',
  );
});

Deno.test("nodes of Head that are kept outside the request survive it", () => {
  const kept = <title>kept</title>;
  const page = () =>
    render(
      <App>
        <Head>{kept}</Head>
      </App>,
    );
  assert.equal(page(), page());
});
