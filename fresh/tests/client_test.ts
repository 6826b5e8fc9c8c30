import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { NO_BROWSER, openYard, type Yard } from "./client_support.ts";

/** One build and one browser for all steps, each in a context of its own. */
function browserTest(name: string, run: (yard: Yard) => Promise<void>): void {
  Deno.test({
    name,
    ignore: NO_BROWSER,
    sanitizeOps: false,
    sanitizeResources: false,
    async fn() {
      const yard = await openYard();
      try {
        await run(yard);
      } finally {
        await yard.close();
      }
    },
  });
}

browserTest("in the browser: islands", async (yard) => {
  await yard.visit("/", async ({ page, problems }) => {
    await page.click("#one");
    await waitForText(page, "#two", "4");
    assert.equal(
      await page.textContent("#one"),
      "4",
      "one signal in two islands",
    );

    await page.click("#toggle");
    assert.match(
      await page.innerHTML("#panel"),
      /From the server &amp; <em>kept<\/em>/,
    );
    assert.equal(
      await page.innerHTML("#toggle"),
      "<strong>Open</strong>",
      "JSX in a prop",
    );

    await page.click("#nested");
    await waitForText(page, "#nested", "11");
    assert.equal(await page.textContent("#one"), "4");
    assert.deepEqual(problems, [], "nothing breaks the content policy");
  });
  await yard.visit("/values", async ({ page, problems }) => {
    await waitForText(page, "#values", "1".repeat(11));
    assert.equal(await page.title(), "Fixture");
    for (const input of await page.$$(".field input")) await input.fill("x");
    const ids = await page.$$eval(
      ".field > *[id]",
      (elements) => elements.map((element) => element.id),
    );
    assert.equal(ids.length, 6);
    assert.equal(
      new Set(ids).size,
      6,
      "useId() gives every island ids of its own",
    );
    assert.deepEqual(
      await page.$$eval(
        ".field > input",
        (inputs) =>
          inputs.map((input) =>
            `${input.id}-hint` === input.getAttribute("aria-describedby")
          ),
      ),
      [true, true, true],
    );
    assert.deepEqual(problems, []);
  });
  await yard.visit("/plain", async ({ page }) => {
    assert.equal(
      await page.evaluate("document.scripts.length"),
      0,
      "no script without islands",
    );
  });
});

browserTest("in the browser: partials", async (yard) => {
  await yard.visit("/long", async ({ page, problems }) => {
    await untilReady(page);
    await page.click("#kept");
    await page.click("#more");
    await page.click(".append button");
    await page.click("#before");
    await page.waitForSelector(".prepend");
    const items = () =>
      page.$$eval("#list li", (list) => list.map((li) => li.className));
    assert.deepEqual(await items(), ["prepend", "", "append"]);

    const count = await page.textContent(".append button");
    await page.click(".append button");
    assert.equal(
      Number(await page.textContent(".append button")),
      Number(count) + 1,
    );

    await page.click("#instead");
    await page.waitForSelector(".replace");
    assert.deepEqual(await items(), ["replace"]);
    assert.equal(await page.textContent("#kept"), "2", "what is outside stays");
    assert.equal(new URL(page.url()).pathname, "/long");
    assert.deepEqual(problems, []);
  });
});

browserTest("in the browser: navigation", async (yard) => {
  await yard.visit("/", async ({ page, origin, problems }) => {
    await untilReady(page);
    await page.evaluate("window.sameDocument = true");
    await page.fill("#search", "typed");
    await page.click("#next");
    await page.waitForSelector("#list");
    assert.equal(page.url(), `${origin}/long`);
    assert.equal(await page.title(), "Fixture");
    assert.equal(
      await page.getAttribute("nav a[href='/long']", "aria-current"),
      "page",
    );
    assert.equal(
      await page.getAttribute("nav a[href='/']", "aria-current"),
      "true",
    );
    assert.equal(await page.inputValue("#search"), "typed");

    await page.evaluate("scrollTo(0, 900)");
    await page.click("#deep");
    await page.waitForSelector("#text");
    assert.equal(
      await page.evaluate("scrollY"),
      0,
      "a new page starts at its top",
    );

    await page.goBack();
    await page.waitForSelector("#list");
    await page.waitForFunction(() => scrollY > 800);
    await page.goBack();
    await page.waitForSelector("#toggle");
    assert.equal(await page.title(), "Home of the fixture");
    await page.click("#one");
    await waitForText(page, "#two", "4");
    await page.goForward();
    await page.waitForSelector("#list");
    assert.equal(await page.evaluate("window.sameDocument"), true);
    assert.deepEqual(problems, []);
  });
  await yard.visit("/form", async ({ page, origin }) => {
    await untilReady(page);
    await page.evaluate("window.sameDocument = true");
    await page.click("#optout");
    await page.waitForURL(`${origin}/plain`);
    assert.equal(
      await page.evaluate("window.sameDocument"),
      undefined,
      "f-client-nav={false}",
    );
    await page.goBack();
    await untilReady(page);
    await page.click("#noplace");
    await page.waitForURL(`${origin}/plain`);
    await page.waitForSelector("h1:text('No islands')");
    assert.equal(
      await page.evaluate("document.scripts.length"),
      0,
      "a full load when nothing fits",
    );
  });
});

browserTest("in the browser: forms", async (yard) => {
  await yard.visit("/form", async ({ page, origin, problems }) => {
    await untilReady(page);
    await page.evaluate("window.sameDocument = true");
    await page.fill("#text", "ab");
    await page.press("#text", "Enter");
    await waitForText(page, "#error", "Too short");
    assert.equal(
      await page.inputValue("#text"),
      "ab",
      "the server kept what was typed",
    );
    assert.equal(
      await page.evaluate("document.activeElement.id"),
      "text",
      "focus stays",
    );
    assert.equal(await page.getAttribute("body", "aria-busy"), null);

    await page.fill("#q", "word");
    await page.click("#find");
    await page.waitForURL(`${origin}/form?q=word`);
    assert.equal(await page.inputValue("#q"), "word");

    await page.fill("#text", "long enough");
    await page.click("#send");
    await page.waitForSelector("h1:text('Done: long enough')");
    assert.equal(page.url(), `${origin}/form/done?text=long%20enough`);
    assert.equal(await page.evaluate("window.sameDocument"), true);
    assert.deepEqual(
      problems.filter((problem) => !problem.includes("422")),
      [],
    );
  });
  await yard.visit("/form", async ({ page, origin }) => {
    await untilReady(page);
    await page.fill("#text", "elsewhere");
    await page.click("#send");
    await page.waitForURL(`${origin}/plain`);
    await page.waitForSelector("h1:text('No islands')");
  });
});

browserTest(
  "in the browser: forms that are answered without partials",
  async (yard) => {
    await yard.visit("/form", async ({ page }) => {
      await untilReady(page);
      const posts: string[] = [];
      page.on("request", (request) => {
        if (request.method() === "POST") posts.push(request.url());
      });
      await page.fill("#text", "refused");
      await page.click("#send");
      await page.waitForSelector("h1:text('Refused')");
      assert.equal(posts.length, 1, "sent once");
    });
  },
);

browserTest("in the browser: while a form is on its way", async (yard) => {
  await yard.visit("/form", async ({ page }) => {
    await untilReady(page);
    let posts = 0;
    page.on(
      "request",
      (request) => posts += Number(request.method() === "POST"),
    );
    await page.fill("#text", "slow");
    await page.click("#send");
    assert.equal(await page.getAttribute("form", "aria-busy"), "true");
    assert.equal(await page.getAttribute("body", "aria-busy"), "true");
    await page.click("#send");
    await page.waitForSelector("h1:text('Done: slow')");
    assert.equal(posts, 1, "a second click sends nothing");
    assert.equal(await page.getAttribute("body", "aria-busy"), null);
  });
});

browserTest("in the browser: view transitions", async (yard) => {
  await yard.visit("/", async ({ page, problems }) => {
    await untilReady(page);
    await page.evaluate(() => {
      const start = document.startViewTransition.bind(document);
      document.documentElement.dataset.count = "0";
      document.startViewTransition = (change) => {
        const { dataset } = document.documentElement;
        dataset.count = String(Number(dataset.count) + 1);
        return start(change);
      };
    });
    const count = () => page.getAttribute("html", "data-count");
    await page.click("#next");
    await page.waitForSelector("#list");
    assert.equal(await count(), "1");
    await page.emulateMedia({ reducedMotion: "reduce" });
    await page.click("nav a[href='/']");
    await page.waitForSelector("#toggle");
    assert.equal(await count(), "1", "not for who wants less motion");
    assert.equal(
      await page.getAttribute("meta[name=description]", "content"),
      "Of the page",
    );
    await page.click("nav a[href='/long']");
    await page.waitForSelector("#list");
    assert.equal(
      await page.getAttribute("meta[name=description]", "content"),
      "Of the wrapper",
    );
    assert.deepEqual(problems, []);
  });
});

/** Client navigation is there once the browser's own scroll restoration is off. */
async function untilReady(page: Page): Promise<void> {
  await page.waitForFunction(() => history.scrollRestoration === "manual");
}

async function waitForText(
  page: Page,
  selector: string,
  text: string,
): Promise<void> {
  await page.waitForFunction(
    ([selector, text]) =>
      document.querySelector(selector ?? "")?.textContent === text,
    [selector, text],
  );
}
