import assert from "node:assert/strict";
import { inChromium, windowFor } from "@/tests/support/browser.ts";
import { vapidEnv } from "@/tests/support/vapid.ts";

/** Long enough for the worker, which is registered when nobody waits. */
const SOON_MS = 30_000;

inChromium(
  "a device is named by one press, known again, and taken away; a refusal is said",
  async (yard) => {
    const member = await yard.app.signUp();
    const { page, problems } = await windowFor(yard, member);
    const address = `${yard.origin}/settings/notifications`;
    await page.context().grantPermissions(["notifications"], {
      origin: yard.origin,
    });
    // Headless Chromium has no push service; the browser's part is stood in for.
    await page.addInitScript(() => {
      let kept: PushSubscription | null = null;
      const key = (length: number) =>
        btoa("\x04".repeat(length)).replace(/=+$/, "");
      const made = {
        endpoint: "https://push.example/send/abc",
        unsubscribe: () => Promise.resolve(true),
        toJSON: () => ({
          endpoint: "https://push.example/send/abc",
          keys: { p256dh: key(65), auth: key(16) },
        }),
      } as unknown as PushSubscription;
      if (sessionStorage.getItem("subscribed")) kept = made;
      PushManager.prototype.getSubscription = () => Promise.resolve(kept);
      PushManager.prototype.subscribe = (options) => {
        const { userVisibleOnly, applicationServerKey } = options ?? {};
        if (!userVisibleOnly || !applicationServerKey) throw new Error("wrong");
        sessionStorage.setItem("subscribed", "1");
        kept = made;
        return Promise.resolve(made);
      };
    });
    await page.goto(address);
    await page.getByRole("button", { name: "이 기기에서 받기" }).click();
    await page.getByText("이제 이 기기로도 알려 드려요.").waitFor();
    assert.equal(await page.locator("form[action$='/removal']").count(), 1);
    await page.waitForFunction(() => document.readyState === "complete");
    const turnOn = page.getByRole("button", { name: "이 기기에서 받기" });
    assert.equal(await turnOn.count(), 0);
    await page.getByRole("button", { name: "그만 받기" }).click();
    await page.getByText("그 기기로는 더 보내지 않아요.").waitFor();
    await turnOn.waitFor();
    await page.evaluate(() => {
      PushManager.prototype.subscribe = () =>
        Promise.reject(new DOMException("no service", "AbortError"));
    });
    await turnOn.click();
    await page.getByText("켜지 못했어요").waitFor();
    assert.deepEqual(problems, []);
  },
  vapidEnv(),
);

inChromium(
  "without a line the yard's own page stands where another would, and nothing of a member is kept",
  async (yard) => {
    const member = await yard.app.signUp({ name: "하늘" });
    const { page, problems } = await windowFor(yard, member);
    await page.goto(`${yard.origin}/rent`);
    await page.waitForFunction(
      () => navigator.serviceWorker.controller !== null,
      null,
      { timeout: SOON_MS },
    );
    const kept = await page.evaluate(async () => {
      const cache = await caches.open((await caches.keys())[0] ?? "");
      const requests = await cache.keys();
      const texts = await Promise.all(
        requests.map(async (request) =>
          await (await cache.match(request))?.text() ?? ""
        ),
      );
      return {
        paths: requests.map(({ url }) => new URL(url).pathname).sort(),
        text: texts.join(""),
      };
    });
    assert.deepEqual(kept.paths, ["/offline", "/styles.css"]);
    assert.ok(!kept.text.includes("하늘"));
    await page.context().setOffline(true);
    const address = `${yard.origin}/my/items`;
    await page.goto(address);
    await page.getByText("인터넷에 연결돼 있지 않아요").waitFor();
    assert.equal(page.url(), address);
    const colour = await page.evaluate(() =>
      getComputedStyle(document.querySelector("main button") ?? document.body)
        .backgroundColor
    );
    assert.equal(colour, "rgb(185, 62, 11)");
    await page.context().setOffline(false);
    problems.length = 0;
    await page.getByRole("button", { name: "다시 시도하기" }).click();
    await page.locator("main h1").waitFor();
    assert.equal(new URL(page.url()).pathname, "/my/items");
    assert.ok(
      !(await page.textContent("main"))?.includes("연결돼 있지 않아요"),
    );
  },
);

inChromium(
  "the worker shows a message and leads to what it is about",
  async (yard) => {
    const member = await yard.app.signUp();
    const { page } = await windowFor(yard, member);
    const context = page.context();
    await context.grantPermissions(["notifications"], { origin: yard.origin });
    await page.goto(`${yard.origin}/rent`);
    await page.waitForFunction(
      () => navigator.serviceWorker.controller !== null,
      null,
      { timeout: SOON_MS },
    );
    const client = await context.newCDPSession(page);
    const known = Promise.withResolvers<string>();
    client.on(
      "ServiceWorker.workerRegistrationUpdated",
      ({ registrations }) => {
        const [first] = registrations;
        if (first) known.resolve(first.registrationId);
      },
    );
    await client.send("ServiceWorker.enable");
    // Whoever looks at the yard is not disturbed; nobody does now.
    await page.goto("about:blank");
    await client.send("ServiceWorker.deliverPushMessage", {
      origin: yard.origin,
      registrationId: await known.promise,
      data: JSON.stringify({
        title: "마당",
        body: "하늘님이 대여를 신청했어요.",
        url: "/notifications",
        tag: "abc",
      }),
    });
    await page.goto(`${yard.origin}/rent`);
    const shown = await page.waitForFunction(async () => {
      const worker = await navigator.serviceWorker.ready;
      const [first] = await worker.getNotifications();
      return first && { body: first.body, tag: first.tag, data: first.data };
    });
    assert.deepEqual(await shown.jsonValue(), {
      body: "하늘님이 대여를 신청했어요.",
      tag: "abc",
      data: { url: "/notifications" },
    });
  },
);
