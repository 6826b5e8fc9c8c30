import assert from "node:assert/strict";
import fc from "fast-check";
import {
  addressOf,
  CHANNELS,
  choicesFrom,
  choicesOf,
  cursorText,
  DEFAULT_HOURS,
  DEFAULTS,
  digestTimes,
  hoursFrom,
  isFresh,
  letterTime,
  MATTERS,
  MAX_TRIES,
  ownChoices,
  parseChoices,
  parseCursor,
  parseDevice,
  pushTime,
  retryAt,
} from "@/domain/notifications/mod.ts";
import { DEAL_NEWS } from "@/domain/rent/deals/news.ts";
import { newId, shortId } from "@/domain/shared/ids.ts";
import { isNews, NEWS, noticePath } from "@/domain/spaces.ts";

const NOW = new Date("2026-03-02T03:00:00Z");
const HOUR_MS = 60 * 60 * 1000;
const ID = newId({ now: () => NOW });

Deno.test("everything that happens in a deal is news to somebody", () => {
  for (const kind of Object.values(DEAL_NEWS)) assert.ok(isNews(kind), kind);
  assert.equal(isNews("rent.published"), false);
  assert.equal(isNews("constructor"), false);
  for (const matter of Object.values(NEWS)) assert.ok(MATTERS.includes(matter));
});

Deno.test("a notification leads to its deal, else to its room", () => {
  const subject = { space: "rent", title: "텐트" };
  const deal = { kind: "deal.due", subject, aboutId: ID, roomId: ID };
  assert.equal(noticePath(deal), `/rent/deals/${shortId(ID)}`);
  assert.equal(noticePath({ ...deal, aboutId: null }), `/chat/${shortId(ID)}`);
  assert.equal(
    noticePath({ ...deal, subject: null, aboutId: null, roomId: null }),
    "/notifications",
  );
});

Deno.test("what the host tells leads to the report, or to one's standing", () => {
  const subject = { space: "rent", title: "텐트" };
  const about = { subject, aboutId: ID, roomId: null };
  assert.equal(
    noticePath({ ...about, kind: "report.decided" }),
    `/reports/${shortId(ID)}`,
  );
  for (
    const kind of ["standing.changed", "appeal.decided", "content.removed"]
  ) {
    assert.ok(isNews(kind));
    assert.equal(noticePath({ ...about, kind }), "/standing");
  }
});

Deno.test("an event can name the one it is for", () => {
  const event = { id: ID, kind: "x", subjectId: null, actorId: null, at: NOW };
  assert.deepEqual(addressOf({ ...event, payload: { to: ID, report: ID } }), {
    toId: ID,
    place: { roomId: null, aboutId: ID, seq: null },
  });
});

Deno.test("an event that names neither room nor member is nobody's news", () => {
  const event = { id: ID, kind: "x", subjectId: null, actorId: null, at: NOW };
  for (const payload of [{}, { room: 5 }, { room: "x" }, { room: `${ID}'` }]) {
    assert.equal(addressOf({ ...event, payload }), null);
  }
  assert.deepEqual(
    addressOf({ ...event, payload: { room: ID, deal: "x", seq: "1" } }),
    { toId: null, place: { roomId: ID, aboutId: null, seq: null } },
  );
});

Deno.test("a cursor comes back as it was written, and nothing else is one", () => {
  const cursor = { at: NOW, id: ID };
  assert.deepEqual(parseCursor(cursorText(cursor)), cursor);
  fc.assert(fc.property(fc.string(), (text) => {
    const parsed = parseCursor(text);
    assert.ok(parsed === null || !Number.isNaN(parsed.at.getTime()));
  }));
});

Deno.test("only what differs from the defaults is kept, and it makes the same choices", () => {
  const box = fc.subarray([...MATTERS]);
  const boxes = fc.record({ live: box, push: box, mail: box, digest: box });
  fc.assert(fc.property(boxes, (ticked) => {
    const choices = choicesFrom(ticked);
    for (const matter of MATTERS) {
      for (const channel of CHANNELS) {
        const isTicked = ticked[channel].includes(matter);
        assert.equal(choices[matter][channel], isTicked);
      }
    }
    const own = ownChoices(choices);
    assert.deepEqual(choicesOf(own), choices);
    assert.ok(
      own.every(({ matter, channel, wanted }) =>
        DEFAULTS[matter][channel] !== wanted
      ),
    );
  }));
  assert.deepEqual(choicesOf([]), DEFAULTS);
});

Deno.test("the form of choices takes matters under channels and nothing else", () => {
  const read = (entries: [string, string][]) => {
    const form = new FormData();
    for (const [name, value] of entries) form.append(name, value);
    return parseChoices(form);
  };
  assert.equal(CHANNELS.length, 4);
  assert.equal(read([["mail", "due"], ["live", "message"]]).ok, true);
  assert.equal(read([]).ok, true);
  assert.equal(read([["mail", "weather"]]).ok, false);
  assert.equal(read([["pigeon", "due"]]).ok, false);
  for (const hour of ["24", "-1", "08", "x"]) {
    assert.equal(read([["quiet_from", hour]]).ok, false, hour);
  }
  const hours = read([["quiet_from", "0"], ["digest_at", "23"]]);
  assert.ok(hours.ok);
  assert.deepEqual(hoursFrom(hours.values, DEFAULT_HOURS), {
    quietFrom: 0,
    quietUntil: 8,
    digestAt: 23,
  });
});

/** A letter that reaches a mailbox, to somebody who has said nothing about their hours. */
const WAKING = { hours: DEFAULT_HOURS, wakes: true };

Deno.test("letters that nobody waits for rest from ten to eight in Seoul", () => {
  const time = (at: string) =>
    letterTime({ ...WAKING, matter: "review", at: new Date(at) })
      .toISOString();
  assert.equal(time("2026-03-02T12:59:59Z"), "2026-03-02T12:59:59.000Z");
  assert.equal(time("2026-03-02T13:00:00Z"), "2026-03-02T23:00:00.000Z");
  assert.equal(time("2026-03-02T15:30:00Z"), "2026-03-02T23:00:00.000Z");
  assert.equal(time("2026-03-02T22:59:59Z"), "2026-03-02T23:00:00.000Z");
  assert.equal(time("2026-03-02T23:00:00Z"), "2026-03-02T23:00:00.000Z");
});

Deno.test("a request is written about at any hour, and a folder wakes nobody", () => {
  const at = new Date("2026-03-02T15:30:00Z");
  assert.deepEqual(letterTime({ ...WAKING, matter: "request", at }), at);
  assert.deepEqual(
    letterTime({ ...WAKING, matter: "review", at, wakes: false }),
    at,
  );
});

Deno.test("a device rests even from what is urgent, in the hours its member chose", () => {
  const push = (at: string, quietFrom: number, quietUntil: number) =>
    pushTime({
      at: new Date(at),
      hours: { ...DEFAULT_HOURS, quietFrom, quietUntil },
    }).toISOString();
  const night = "2026-03-02T15:30:00Z"; // Half past midnight in Seoul.
  assert.equal(push(night, 22, 8), "2026-03-02T23:00:00.000Z");
  assert.equal(push(night, 0, 6), "2026-03-02T21:00:00.000Z");
  assert.equal(push(night, 1, 6), "2026-03-02T15:30:00.000Z");
  assert.equal(push(night, 9, 9), "2026-03-02T15:30:00.000Z");
  assert.equal(
    push("2026-03-02T05:30:00Z", 13, 15),
    "2026-03-02T06:00:00.000Z",
  );
});

Deno.test("R38: a quiet time ends, once and in the hour it is to end", () => {
  const hour = fc.integer({ min: 0, max: 23 });
  const minute = fc.integer({ min: 0, max: 3 * 24 * 60 });
  fc.assert(fc.property(hour, hour, minute, (quietFrom, quietUntil, n) => {
    const hours = { ...DEFAULT_HOURS, quietFrom, quietUntil };
    const at = new Date(NOW.getTime() + n * 60_000);
    const time = pushTime({ at, hours });
    assert.ok(time >= at && time.getTime() - at.getTime() < 24 * HOUR_MS);
    assert.deepEqual(pushTime({ at: time, hours }), time);
    if (time > at) assert.equal((time.getUTCHours() + 9) % 24, quietUntil);
  }));
});

Deno.test("the letter of the day comes at its hour, today or tomorrow", () => {
  const times = (at: string) => digestTimes(new Date(at), { digestAt: 9 });
  assert.deepEqual(times("2026-03-01T23:59:59Z").next, {
    day: "2026-03-02",
    dueAt: new Date("2026-03-02T00:00:00Z"),
  });
  assert.equal(times("2026-03-02T00:00:00Z").next.day, "2026-03-03");
  assert.equal(times("2026-03-02T00:00:00Z").later.day, "2026-03-04");
});

Deno.test("a device is an address of https and two keys of the right length", () => {
  const read = (values: Record<string, string>) => {
    const form = new FormData();
    const whole = { endpoint: "https://push.example/a", ...KEYS, ...values };
    for (const [name, value] of Object.entries(whole)) form.append(name, value);
    return parseDevice(form).ok;
  };
  assert.ok(read({}));
  for (
    const endpoint of [
      "",
      "http://push.example/a",
      "https://me:secret@push.example/a",
      "file:///etc/passwd",
      `https://push.example/${"a".repeat(1_000)}`,
    ]
  ) assert.ok(!read({ endpoint }), endpoint);
  assert.ok(!read({ auth: "YQ" }));
  assert.ok(!read({ p256dh: KEYS.auth }));
  assert.ok(!read({ more: "1" }));
});

const KEYS = {
  p256dh: `B${"A".repeat(86)}`,
  auth: "A".repeat(22),
};

Deno.test("a letter is tried less and less often, for about a day", () => {
  let now = NOW;
  for (let tries = 1; tries < MAX_TRIES; tries++) {
    const next = retryAt(tries, now);
    assert.ok(next && next > now);
    now = next;
  }
  assert.equal(retryAt(MAX_TRIES, now), null);
  const hours = (now.getTime() - NOW.getTime()) / HOUR_MS;
  assert.ok(hours > 12 && hours < 36, String(hours));
});

Deno.test("what is two days old is not written about", () => {
  assert.equal(isFresh(new Date(NOW.getTime() - 47 * HOUR_MS), NOW), true);
  assert.equal(isFresh(new Date(NOW.getTime() - 48 * HOUR_MS), NOW), false);
});
