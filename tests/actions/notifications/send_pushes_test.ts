import assert from "node:assert/strict";
import { deliverNews } from "@/actions/notifications/deliver_news.ts";
import { sendPushes } from "@/actions/notifications/send_pushes.ts";
import { createSafeFetch } from "@/adapters/outbound/safe_fetch.ts";
import { createWebPusher } from "@/adapters/push/web_pusher.ts";
import { readSettings } from "@/adapters/settings.ts";
import { sql } from "@/db/db.ts";
import {
  getChoices,
  markNoticesRead,
  updateChoices,
} from "@/db/notifications.ts";
import { createDevice, listDevicesByMember } from "@/db/push_subscriptions.ts";
import type { Viewer } from "@/domain/accounts/viewer.ts";
import { type DeviceKeys, deviceMark } from "@/domain/notifications/mod.ts";
import { newId } from "@/domain/shared/ids.ts";
import { type DealYard, eachDealYard } from "../../support/deals.ts";
import {
  openPushService,
  type PushService,
} from "../../support/push_service.ts";
import { vapidEnv } from "../../support/vapid.ts";

const HOUR_MS = 60 * 60 * 1000;
const { vapid } = readSettings(vapidEnv());

/** Registers a test with a push service that the yard may ask, and a yard whose clock says noon in Seoul. */
function eachPushYard(
  name: string,
  body: (yard: DealYard, service: PushService) => Promise<void>,
) {
  eachDealYard(name, async (yard) => {
    const service = openPushService(vapid?.publicKey ?? "");
    const push = createWebPusher({
      keys: vapid,
      fetch: createSafeFetch({ trusted: [service.origin] }),
    });
    const { clock } = yard.ports;
    const seoul = (clock.now().getTime() / HOUR_MS + 9) % 24;
    clock.advance((36 - seoul) * HOUR_MS);
    try {
      await body({ ...yard, ports: { ...yard.ports, push } }, service);
    } finally {
      await service.close();
    }
  });
}

/** A browser of a member, in a session of its own. */
async function subscribe(
  { ports }: DealYard,
  { id: memberId }: Viewer,
  device: DeviceKeys,
): Promise<string> {
  const { db, clock, sessions } = ports;
  const token = await sessions.open({ memberId, browser: "Test" });
  const [session] = await sessions.list(memberId, token);
  await createDevice(db, {
    ...device,
    id: newId(clock),
    memberId,
    sessionId: session?.id ?? "",
    mark: await deviceMark(device.endpoint),
    browser: "Test",
    at: clock.now(),
  });
  return token;
}

async function waiting({ ports }: DealYard): Promise<number> {
  const [row] = await ports.db.query<{ n: number }>(
    sql`select count(*)::int as n from pushes`,
  );
  return row?.n ?? 0;
}

eachPushYard(
  "a message reaches the device, readable by it alone, and leads to what it is about",
  async (yard, service) => {
    const { ports, owner } = yard;
    await subscribe(yard, owner, service.device);
    await yard.request();
    await deliverNews(ports);
    await Promise.all(Array.from({ length: 3 }, () => sendPushes(ports)));
    assert.equal(service.delivered.length, 1);
    const { message, headers } = service.delivered[0] ?? assert.fail();
    assert.equal(message.body, "하늘님이 ‘보쉬 전동 드릴’ 대여를 신청했어요.");
    assert.match(message.url, /^\/rent\/deals\/\w{22}$/);
    assert.equal(headers.get("urgency"), "high");
    assert.equal(headers.get("topic"), message.tag);
    assert.equal(await waiting(yard), 0);
    assert.equal(await sendPushes(ports), 0);
  },
);

eachPushYard(
  "what was read by then, and what nobody wants on a device, is not sent",
  async (yard, service) => {
    const { ports, owner } = yard;
    const { db, clock } = ports;
    await subscribe(yard, owner, service.device);
    await yard.request();
    await deliverNews(ports);
    await markNoticesRead(db, { memberId: owner.id, at: clock.now() });
    await sendPushes(ports);
    const choices = await getChoices(db, owner.id);
    choices.request.push = false;
    await updateChoices(db, { memberId: owner.id, choices });
    await yard.request(yard.period(5));
    await deliverNews(ports);
    await sendPushes(ports);
    assert.deepEqual(service.delivered, []);
    assert.equal(await waiting(yard), 0);
  },
);

eachPushYard(
  "nobody's device rings at night; in the morning it does",
  async (yard, service) => {
    const { ports, owner } = yard;
    await subscribe(yard, owner, service.device);
    yard.ports.clock.advance(11 * HOUR_MS);
    await yard.request(yard.period(3));
    await deliverNews(ports);
    assert.equal(await sendPushes(ports), 0);
    yard.ports.clock.advance(9 * HOUR_MS);
    assert.equal(await sendPushes(ports), 1);
    assert.equal(service.delivered.length, 1);
  },
);

eachPushYard(
  "a device that is gone is forgotten with all that waits for it (404, 410)",
  async (yard, service) => {
    const { ports, owner } = yard;
    for (const status of [404, 410]) {
      service.status = status;
      await subscribe(yard, owner, service.device);
      await yard.request(yard.period(status / 2 - 200));
      await deliverNews(ports);
      await sendPushes(ports);
      assert.deepEqual(await listDevicesByMember(ports.db, owner.id), []);
      assert.equal(await waiting(yard), 0);
    }
  },
);

eachPushYard(
  "a service that is busy is asked again later; one that refuses is not",
  async (yard, service) => {
    const { ports, owner } = yard;
    await subscribe(yard, owner, service.device);
    service.status = 503;
    await yard.request();
    await deliverNews(ports);
    await sendPushes(ports);
    assert.equal(await sendPushes(ports), 0);
    service.status = 201;
    yard.ports.clock.advance(2 * 60_000);
    await sendPushes(ports);
    assert.equal(service.delivered.length, 1);
    service.status = 400;
    await yard.request(yard.period(5));
    await deliverNews(ports);
    await sendPushes(ports);
    assert.equal(await waiting(yard), 0);
    assert.equal((await listDevicesByMember(ports.db, owner.id)).length, 1);
  },
);

eachPushYard(
  "R22 a device whose session is over is told nothing more",
  async (yard, service) => {
    const { ports, owner } = yard;
    const token = await subscribe(yard, owner, service.device);
    await ports.sessions.end(token);
    await yard.request();
    await deliverNews(ports);
    await sendPushes(ports);
    assert.deepEqual(service.delivered, []);
    assert.deepEqual(await listDevicesByMember(ports.db, owner.id), []);
  },
);

eachPushYard(
  "a browser belongs to whoever asked last, and nobody has too many",
  async (yard, service) => {
    const { ports: { db, clock }, owner, asker } = yard;
    await subscribe(yard, owner, service.device);
    await subscribe(yard, asker, service.device);
    assert.equal((await listDevicesByMember(db, owner.id)).length, 0);
    assert.equal((await listDevicesByMember(db, asker.id)).length, 1);
    for (let n = 0; n < 12; n++) {
      clock.advance(1000);
      const endpoint = `https://push.example/${n}`;
      await subscribe(yard, owner, { ...service.device, endpoint });
    }
    const devices = await listDevicesByMember(db, owner.id);
    assert.equal(devices.length, 10);
    assert.equal(
      devices[0]?.mark,
      await deviceMark("https://push.example/11"),
    );
  },
);
