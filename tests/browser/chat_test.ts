import { Buffer } from "node:buffer";
import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { openRoom } from "@/actions/chat/open_room.ts";
import { shortId } from "@/domain/shared/ids.ts";
import type { Person } from "@/tests/support/app.ts";
import {
  inChromium,
  type Window,
  windowFor,
  type Yard,
} from "@/tests/support/browser.ts";
import { picture } from "@/tests/support/photos.ts";
import { neighbourhood } from "@/tests/support/neighbours.ts";

/** Two neighbours at their own windows, both in the room that they share. */
async function meet(yard: Yard) {
  const { app } = yard;
  const owner = await app.signUp({ name: "지우" });
  const asker = await app.signUp({ name: "하늘" });
  const { ports } = app;
  const ownerView = await viewerOf(yard, owner);
  const askerView = await viewerOf(yard, asker);
  const subjectId = await neighbourhood(ports.db).thing(ownerView);
  const room = await openRoom(ports, { viewer: askerView, subjectId });
  assert.ok(room.ok);
  const path = `/chat/${shortId(room.value.roomId)}`;
  return {
    path,
    owner: await windowOf(yard, { person: owner, path }),
    asker: await windowOf(yard, { person: asker, path }),
  };
}

async function viewerOf({ app }: Yard, { cookies }: Person) {
  for (const value of cookies.values()) {
    const viewer = await app.ports.sessions.viewer(value);
    if (viewer) return viewer;
  }
  throw new Error("Nobody is signed in");
}

async function windowOf(
  yard: Yard,
  { person, path }: { person: Person; path: string },
): Promise<Window> {
  const window = await windowFor(yard, person);
  await window.page.goto(yard.origin + path);
  await alive(window.page);
  return window;
}

/** The line is there when the yard has said hello. */
async function alive(page: Page) {
  await page.locator('#messages[data-alive="true"]')
    .waitFor({ state: "attached" });
}

async function say(page: Page, text: string) {
  await page.fill("#body", text);
  await page.press("#body", "Enter");
}

async function texts(page: Page): Promise<string[]> {
  const bubbles = await page.locator("#messages > li .whitespace-pre-wrap")
    .allTextContents();
  return bubbles;
}

function bubble(page: Page, text: string) {
  return page.locator("#messages > li", { hasText: text });
}

inChromium("two people talk without reloading", async (yard) => {
  const { owner, asker } = await meet(yard);
  await say(asker.page, "빌릴 수 있을까요?");
  await bubble(owner.page, "빌릴 수 있을까요?").waitFor();
  await say(owner.page, "그럼요!");
  await bubble(asker.page, "그럼요!").waitFor();
  await asker.page.locator("#messages").getByText("읽음", { exact: true })
    .waitFor();
  assert.deepEqual(await texts(asker.page), ["빌릴 수 있을까요?", "그럼요!"]);
  assert.deepEqual(await texts(owner.page), ["빌릴 수 있을까요?", "그럼요!"]);
});

inChromium(
  "R17 what is written offline survives a reload and goes out once, in order",
  async (yard) => {
    const { owner, asker } = await meet(yard);
    const { page } = asker;
    await page.context().setOffline(true);
    await say(page, "하나");
    await say(page, "둘");
    await page.locator('[data-pending="waiting"]').nth(1).waitFor();
    await say(owner.page, "여보세요?");
    // It stands in the room, numbered, before the other one is back.
    await owner.page.locator("#messages").getByText("여보세요?").waitFor();
    asker.problems.length = 0;
    await page.context().setOffline(false);
    await page.reload();
    await bubble(owner.page, "둘").waitFor();
    await bubble(page, "둘").waitFor();
    const said = ["여보세요?", "하나", "둘"];
    assert.deepEqual(await texts(owner.page), said);
    assert.deepEqual(await texts(page), said);
    assert.equal(await page.locator("[data-pending]").count(), 0);
    await page.reload();
    await alive(page);
    assert.deepEqual(await texts(page), said);
  },
);

inChromium(
  "a Korean syllable being composed is not sent by Enter, and never twice",
  async (yard) => {
    const { owner, asker } = await meet(yard);
    const { page } = asker;
    const client = await page.context().newCDPSession(page);
    await page.focus("#body");
    await client.send("Input.imeSetComposition", {
      text: "안녀",
      selectionStart: 2,
      selectionEnd: 2,
    });
    await client.send("Input.dispatchKeyEvent", {
      type: "keyDown",
      key: "Enter",
      code: "Enter",
      windowsVirtualKeyCode: 229,
    });
    await page.evaluate(() => {
      const options = { key: "Enter", isComposing: true, bubbles: true };
      document.querySelector("#body")
        ?.dispatchEvent(new KeyboardEvent("keydown", options));
    });
    assert.equal(await page.locator("[data-pending]").count(), 0);
    await client.send("Input.insertText", { text: "안녕" });
    await page.press("#body", "Enter");
    await page.press("#body", "Enter");
    await bubble(owner.page, "안녕").waitFor();
    await say(page, "다음");
    await bubble(owner.page, "다음").waitFor();
    assert.deepEqual(await texts(owner.page), ["안녕", "다음"]);
  },
);

inChromium(
  "several tabs of one person agree on what was said, deleted and read",
  async (yard) => {
    const { owner, asker, path } = await meet(yard);
    const tab = await asker.page.context().newPage();
    await tab.goto(yard.origin + path);
    await alive(tab);
    const home = await asker.page.context().newPage();
    await home.goto(`${yard.origin}/rent`);
    await say(asker.page, "지울 말");
    await say(asker.page, "남을 말");
    await bubble(tab, "남을 말").waitFor();
    await bubble(asker.page, "지울 말").locator("summary").click();
    await bubble(asker.page, "지울 말").getByRole("button", { name: "지우기" })
      .click();
    await bubble(asker.page, "지울 말").getByRole("button", { name: "정말" })
      .click();
    for (const page of [asker.page, tab, owner.page]) {
      await page.locator("#messages").getByText("지운 메시지예요").waitFor();
      assert.deepEqual(await texts(page), ["남을 말"]);
    }
    await home.waitForTimeout(500);
    assert.ok(!(await home.title()).startsWith("("));
  },
);

inChromium(
  "a message is counted wherever its reader is, and read in the drawer",
  async (yard) => {
    const { owner, asker } = await meet(yard);
    await owner.page.goto(`${yard.origin}/rent`);
    await say(asker.page, "여기 있어요");
    const { page } = owner;
    await page.waitForFunction(() => document.title.startsWith("(1) "));
    await page.locator('header a[href="/chat"]').click();
    await page.locator("[data-drawer] [data-rooms] a").click();
    const drawer = page.locator("[data-drawer]");
    await drawer.getByText("여기 있어요").waitFor();
    await drawer.locator("textarea").fill("반가워요");
    await drawer.locator("textarea").press("Enter");
    await bubble(asker.page, "반가워요").waitFor();
    await asker.page.locator("#messages").getByText("읽음", { exact: true })
      .waitFor();
    await page.waitForFunction(() => !document.title.startsWith("("));
    await page.keyboard.press("Escape");
    assert.ok(!await drawer.isVisible());
  },
);

inChromium(
  "R15 what arrives in a tab that nobody looks at is not read by its renewed list",
  async (yard) => {
    const { owner, asker, path } = await meet(yard);
    await owner.page.evaluate(() =>
      Object.defineProperty(document, "visibilityState", { value: "hidden" })
    );
    const renewed = owner.page.waitForResponse((answer) =>
      answer.url().endsWith(path) && answer.request().method() === "GET"
    );
    await say(asker.page, "보고 있어요?");
    await bubble(owner.page, "보고 있어요?").waitFor();
    await renewed;
    await owner.page.locator("[data-unread-room]").waitFor();
    assert.equal(
      await asker.page.locator("#messages").getByText("읽음", { exact: true })
        .count(),
      0,
    );
  },
);

inChromium("a photo goes to the room without leaving it", async (yard) => {
  const { owner, asker } = await meet(yard);
  const { page } = asker;
  const address = page.url();
  await page.locator("#composer summary").click();
  await page.setInputFiles("#photos", {
    name: "drill.jpg",
    mimeType: "image/jpeg",
    buffer: Buffer.from(await picture()),
  });
  await page.fill("#body", "이렇게 생겼어요");
  await page.locator("#composer button[type=submit]").click();
  await bubble(owner.page, "이렇게 생겼어요").locator("img").waitFor();
  await bubble(page, "이렇게 생겼어요").locator("img").waitFor();
  assert.equal(page.url(), address);
  await page.waitForFunction(() =>
    document.querySelector<HTMLTextAreaElement>("#body")?.value === ""
  );
});

inChromium(
  "a message is rewritten where it stands: kept by Enter, left by Escape, refused in place",
  async (yard) => {
    const { owner, asker } = await meet(yard);
    const { page } = asker;
    const address = page.url();
    await say(page, "토요일 어때요?");
    await bubble(owner.page, "토요일 어때요?").waitFor();
    const editor = page.locator("#messages textarea");
    const edit = async () => {
      await page.locator("#messages summary[aria-label*='고치기']").click();
      await page.locator("#messages").getByRole("link", { name: "고치기" })
        .click();
      await editor.waitFor();
      assert.ok(await editor.evaluate((e) => e === document.activeElement));
    };

    await edit();
    await editor.fill("그만둘 말");
    await editor.press("Escape");
    await bubble(page, "토요일 어때요?").waitFor();
    assert.ok(
      await page.evaluate(() =>
        document.activeElement?.matches("#messages summary")
      ),
    );

    await edit();
    await editor.fill("일요일");
    await editor.evaluate((element) =>
      element.dispatchEvent(
        new KeyboardEvent("keydown", {
          key: "Enter",
          isComposing: true,
          bubbles: true,
          cancelable: true,
        }),
      )
    );
    // What is said meanwhile takes nothing away from who is writing.
    await say(owner.page, "네?");
    await bubble(page, "네?").waitFor();
    assert.equal(await editor.inputValue(), "일요일");
    await editor.fill("일요일 어때요?");
    await editor.press("Enter");
    for (const window of [page, owner.page]) {
      await window.locator("#messages", { hasText: "일요일 어때요?" })
        .getByText("고침", { exact: true }).waitFor();
    }
    assert.equal(await editor.count(), 0);

    await edit();
    await editor.fill("");
    await editor.press("Enter");
    await page.locator("#messages").getByText("보낼 말이나 사진을").waitFor();
    asker.problems.length = 0;
    yard.app.ports.clock.advance(16 * 60 * 1000);
    await editor.fill("너무 늦은 말");
    await editor.press("Enter");
    await page.locator("#messages [role=alert]", { hasText: "15분" }).waitFor();
    assert.equal(await editor.inputValue(), "너무 늦은 말");
    asker.problems.length = 0;
    assert.equal(page.url(), address);
  },
);
