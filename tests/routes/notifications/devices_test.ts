import assert from "node:assert/strict";
import { listDevicesByMember } from "@/db/push_subscriptions.ts";
import { sql } from "@/db/db.ts";
import { shortId } from "@/domain/shared/ids.ts";
import type { Person, TestApp } from "../../support/app.ts";
import { htmlErrors } from "../../support/html_check.ts";
import { vapidEnv } from "../../support/vapid.ts";
import { withApp } from "../../support/with_app.ts";

const PAGE = "/settings/notifications";
const DEVICE = {
  endpoint: "https://push.example/send/1",
  p256dh: `B${"A".repeat(86)}`,
  auth: "A".repeat(22),
};
const CHROME =
  "Mozilla/5.0 (Linux; Android 14; Pixel 8) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Mobile Safari/537.36";

async function idOf({ ports }: TestApp, { email }: Person): Promise<string> {
  const [row] = await ports.db.query<{ id: string }>(
    sql`select id from members where email = ${email}`,
  );
  return row?.id ?? "";
}

withApp(
  "a member names a device, sees it by its name, and takes it away",
  async (app) => {
    const member = await app.signUp();
    const { email, password } = member;
    await app.post("/sign-in", { email, password }, {
      as: member,
      headers: { "user-agent": CHROME },
    });
    const added = await app.post(`${PAGE}/devices`, DEVICE, { as: member });
    assert.equal(added.status, 303, added.text);
    const page = await app.get(added.location, { as: member });
    assert.match(page.text, /Android · Chrome/);
    assert.match(page.text, /이제 이 기기로도/);
    assert.ok(!page.text.includes(DEVICE.endpoint));
    assert.deepEqual(await htmlErrors(page.text), []);
    const memberId = await idOf(app, member);
    const [device] = await listDevicesByMember(app.ports.db, memberId);
    const removal = `${PAGE}/devices/${shortId(device?.id ?? "")}/removal`;
    const stranger = await app.signUp();
    assert.equal((await app.post(removal, {}, { as: stranger })).status, 404);
    assert.equal((await app.post(removal, {}, { as: member })).status, 303);
    assert.deepEqual(await listDevicesByMember(app.ports.db, memberId), []);
    assert.equal((await app.post(removal, {}, { as: member })).status, 404);
    const wrongs: Record<string, string>[] = [
      { endpoint: "http://push.example/" },
      { p256dh: "x" },
      { extra: "1" },
    ];
    for (const wrong of wrongs) {
      const form = { ...DEVICE, ...wrong };
      const answer = await app.post(`${PAGE}/devices`, form, { as: member });
      assert.equal(answer.status, 422, JSON.stringify(wrong));
    }
  },
  vapidEnv(),
);

withApp(
  "without keys nobody can name a device, and what was chosen about it is kept",
  async (app) => {
    const member = await app.signUp();
    const page = await app.get(PAGE, { as: member });
    assert.match(
      page.text,
      /<input[^>]*type="hidden"[^>]*name="push"[^>]*value="request"/,
    );
    assert.doesNotMatch(page.text, /이 기기에서 받기/);
    assert.equal(
      (await app.post(`${PAGE}/devices`, DEVICE, { as: member })).status,
      422,
    );
    const posted = await app.post(PAGE, {
      live: [],
      push: ["request"],
      mail: ["request"],
      digest: ["message"],
      quiet_from: "0",
      quiet_until: "6",
      digest_at: "18",
    }, { as: member });
    assert.equal(posted.status, 303);
    const after = (await app.get(PAGE, { as: member })).text;
    const chosen = (name: string) =>
      new RegExp(`<select[^>]*name="${name}"[^]*?<option[^>]*selected[^>]*>`)
        .exec(after)?.[0] ?? "";
    assert.match(chosen("quiet_from"), /value="0" selected>$|value="0"[^>]*>$/);
    assert.match(chosen("quiet_until"), /value="6"[^>]*>$/);
    assert.match(chosen("digest_at"), /value="18"[^>]*>$/);
    assert.deepEqual(await htmlErrors(after), []);
    assert.equal(
      (await app.post(PAGE, { quiet_from: "25" }, { as: member })).status,
      422,
    );
  },
);

withApp("the page for no line is plain, and loads no script", async (app) => {
  const page = await app.get("/offline");
  assert.equal(page.status, 200);
  assert.match(page.text, /연결돼 있지 않아요/);
  assert.doesNotMatch(page.text, /<script/);
  assert.deepEqual(await htmlErrors(page.text), []);
  const worker = await app.get("/sw.js");
  assert.match(worker.headers.get("content-type") ?? "", /javascript/);
  assert.equal(worker.headers.get("cache-control"), "no-cache");
});
