import assert from "node:assert/strict";
import { inChromium, windowFor } from "../support/browser.ts";
import { inquire, say } from "../support/rooms.ts";
import { putUp } from "../support/things.ts";

inChromium(
  "a neighbour is reported and blocked, which both see everywhere, and let back in",
  async (yard) => {
    const { app, origin } = yard;
    const minji = await app.signUp({ name: "민지" });
    const bada = await app.signUp({ name: "바다" });
    const item = await putUp(app, minji);
    const room = await inquire(app, { path: item, as: bada });
    await say(app, { room, as: minji, body: "입금 먼저 해 주세요" });
    const { page: mine } = await windowFor(yard, bada);
    const { page: theirs } = await windowFor(yard, minji);

    // In the room: the message, then its sender.
    await mine.goto(origin + room);
    await mine.getByLabel("메시지 메뉴").click();
    await mine.getByRole("link", { name: "신고하기" }).click();
    await mine.getByLabel("사기가 의심돼요").check();
    await mine.getByRole("button", { name: "신고 보내기" }).click();
    await mine.getByText("신고를 받았어요. 살펴보고").waitFor();
    await theirs.goto(origin + room);
    await theirs.getByLabel("메시지", { exact: true }).waitFor();
    await mine.goto(origin + room);
    await mine.locator("header details summary").last().click();
    await mine.getByRole("link", { name: "차단하기" }).click();
    const dialog = mine.getByRole("dialog", { name: "민지님을 차단할까요?" });
    await dialog.getByRole("button", { name: "차단하기" }).click();
    await mine.getByText("차단을 풀면 다시 이야기할 수 있어요").waitFor();

    // What stood open says so as soon as something is sent; then it is everywhere.
    await theirs.getByLabel("메시지", { exact: true }).fill("왜 답이 없어요?");
    await theirs.keyboard.press("Enter");
    const refused = theirs.locator('[data-pending="refused"]');
    await refused.getByText("왜 답이 없어요?").waitFor();
    await theirs.goto(origin + room);
    await theirs.getByText("지금은 메시지를 보낼 수 없어요.").waitFor();
    await refused.getByText("왜 답이 없어요?").waitFor();
    await refused.getByRole("button").click();
    await theirs.reload();
    await theirs.getByText("지금은 메시지를 보낼 수 없어요.").waitFor();
    await mine.goto(origin + room);
    for (const page of [mine, theirs]) {
      await page.locator("#messages").getByText("입금 먼저 해 주세요")
        .waitFor();
      assert.equal(await page.getByText("왜 답이 없어요?").count(), 0);
    }
    for (const path of ["/rent", "/", "/rent?q=텐트"]) {
      await mine.goto(origin + path);
      assert.equal(await mine.getByText("4인용 캠핑 텐트").count(), 0, path);
    }
    await mine.goto(origin + item);
    await mine.getByRole("heading", { name: "차단한 이웃" }).waitFor();

    await mine.getByRole("link", { name: "차단과 소식 끄기" }).click();
    await mine.getByRole("button", { name: "차단 풀기" }).click();
    await mine.goto(`${origin}/rent`);
    await mine.getByText("4인용 캠핑 텐트").first().waitFor();
    await theirs.goto(origin + room);
    await theirs.getByLabel("메시지", { exact: true }).waitFor();
  },
);
