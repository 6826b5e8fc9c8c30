import assert from "node:assert/strict";
import { Buffer } from "node:buffer";
import { holdScripts, inChromium, windowFor } from "../support/browser.ts";
import { picture } from "../support/photos.ts";

inChromium(
  "photos that were chosen before the script came are kept, and so are those of whoever still chooses",
  async (yard) => {
    const { page } = await windowFor(yard, await yard.app.signUp());
    const release = await holdScripts(page);
    await page.goto(`${yard.origin}/rent/new`, { waitUntil: "commit" });
    await page.locator("#photos[name=photos]").setInputFiles({
      name: "early.jpg",
      mimeType: "image/jpeg",
      buffer: Buffer.from(await picture()),
    });
    const plain = await page.locator("#photos[name=photos]").elementHandle();
    const tiles = page.locator("main form li[draggable]");
    assert.equal(await tiles.count(), 0);
    release();
    await tiles.first().waitFor();
    // The input is no longer on the page: this is what a gallery does that was opened before.
    await page.evaluate(
      ([input, photo = ""]) => {
        if (!(input instanceof HTMLInputElement)) throw new Error("No input");
        const bytes = Uint8Array.from(atob(photo), (c) => c.charCodeAt(0));
        const files = new DataTransfer();
        files.items.add(new File([bytes], "late.jpg", { type: "image/jpeg" }));
        input.files = files.files;
        input.dispatchEvent(new Event("change"));
      },
      [
        plain,
        (await picture({ colour: "#16a085" })).toBase64(),
      ] as const,
    );
    await tiles.nth(1).waitFor();
    await page.selectOption("[name=category]", "camping");
    await page.fill("[name=title]", "4인용 캠핑 텐트");
    await page.fill("[name=body]", "작년에 두 번 썼어요.");
    await page.fill("[name=price]", "12000");
    await page.click("main form[method=post] [type=submit]:not([name])");
    await page.waitForURL(/\/rent\/[0-9A-Za-z]{10,}$/);
    assert.equal(await page.locator("[id^=photo-]").count(), 2);
  },
);
