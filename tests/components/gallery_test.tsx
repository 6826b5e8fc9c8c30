import assert from "node:assert/strict";
import { Gallery } from "@/components/gallery/Gallery.tsx";
import { ErrorPage } from "@/components/pages/ErrorPage.tsx";
import { shellOf } from "@/components/shell/shell_context.ts";
import { LANGUAGES } from "@/domain/accounts/preferences.ts";
import type { Viewer } from "@/domain/accounts/viewer.ts";
import { MESSAGES } from "@/locales/mod.ts";
import { htmlErrors } from "@/tests/support/html_check.ts";
import { renderPage } from "@/tests/support/render.tsx";

const VIEWER: Viewer = {
  id: "018f0000-0000-7000-8000-000000000000",
  handle: "haneul",
  name: "하늘",
  region: "11680",
  role: "member",
  confirmed: true,
  suspendedUntil: null,
  bannedAt: null,
  photo: null,
  hidden: [],
};

for (const lang of LANGUAGES) {
  Deno.test(`the gallery is valid HTML without inline styles (${lang})`, async () => {
    const html = renderPage(<Gallery t={MESSAGES[lang]} />, {
      lang,
      state: { viewer: VIEWER },
    });
    assert.deepEqual(await htmlErrors(html), []);
    assert.doesNotMatch(html, / style=| on[a-z]+=/);
  });

  Deno.test(`the gallery shows a guest's shell in ${lang} as well`, async () => {
    const html = renderPage(<Gallery t={MESSAGES[lang]} />, { lang });
    assert.deepEqual(await htmlErrors(html), []);
    assert.match(html, new RegExp(`<html lang="${lang}"`));
  });
}

Deno.test("htmlErrors() sees a broken page", async () => {
  const html = renderPage(<p id="main">twice the same id</p>);
  assert.notDeepEqual(await htmlErrors(html), []);
});

Deno.test("the shell stands even when an error left the state empty", async () => {
  const url = new URL("http://localhost/x");
  const shell = shellOf(undefined, url);
  const html = renderPage(<ErrorPage shell={shell} status={500} />, {
    state: { lang: undefined, t: undefined, theme: undefined },
  });
  assert.deepEqual(await htmlErrors(html), []);
  assert.match(html, /저희 쪽에 문제가 생겼어요/);
});

Deno.test("each error page says what happened and shows a way on", () => {
  for (const lang of LANGUAGES) {
    const { titles } = MESSAGES[lang].pages.errors;
    for (const [status, title] of Object.entries(titles)) {
      const shell = shellOf({ lang }, new URL("http://localhost/rent/new"));
      const html = renderPage(
        <ErrorPage shell={shell} status={Number(status)} />,
        { lang },
      );
      const main = html.slice(html.indexOf("<main"), html.indexOf("</main"));
      assert.ok(main.includes(title), `${lang} ${status}`);
      assert.match(main, /<a [^>]*href="\//);
    }
  }
});

Deno.test("an error without words of its own is told like its kind", () => {
  const shell = shellOf({ lang: "en" }, new URL("http://localhost/"));
  const { titles } = MESSAGES.en.pages.errors;
  const teapot = renderPage(<ErrorPage shell={shell} status={418} />);
  const gateway = renderPage(<ErrorPage shell={shell} status={504} />);
  assert.ok(teapot.includes(titles[400]));
  assert.ok(gateway.includes(titles[500]));
});

Deno.test("401 leads to the sign-in page and back", () => {
  const shell = shellOf({}, new URL("http://localhost/my/items?page=2"));
  const html = renderPage(<ErrorPage shell={shell} status={401} />);
  assert.match(html, /href="\/sign-in\?next=%2Fmy%2Fitems%3Fpage%3D2"/);
});

Deno.test("the shell offers a member the own places and a way out, a guest the way in", () => {
  const member = renderPage(<p>.</p>, { state: { viewer: VIEWER } });
  assert.match(member, /<form action="\/sign-out" method="post"/);
  assert.match(member, /href="\/people\/haneul"/);
  assert.doesNotMatch(member, /href="\/sign-in/);
  const guest = renderPage(<p>.</p>, { path: "/rent?page=2" });
  assert.match(guest, /href="\/sign-in\?next=%2Frent%3Fpage%3D2"/);
  assert.doesNotMatch(guest, /sign-out/);
});

Deno.test("a theme that was chosen is on the page as served", () => {
  const html = renderPage(<p>.</p>, { state: { theme: "dark" } });
  assert.match(html, /<html lang="ko" data-theme="dark"/);
  assert.match(html, /<meta name="color-scheme" content="dark"/);
  assert.match(html, /<meta name="theme-color" content="#161310"/);
});
