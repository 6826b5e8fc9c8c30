import assert from "node:assert/strict";
import fc from "fast-check";
import {
  addressOf,
  CHANNELS,
  choicesFrom,
  choicesOf,
  cursorText,
  DEFAULTS,
  isFresh,
  letterTime,
  MATTERS,
  MAX_TRIES,
  ownChoices,
  parseChoices,
  parseCursor,
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
  fc.assert(fc.property(box, box, (live, mail) => {
    const choices = choicesFrom({ live, mail });
    for (const matter of MATTERS) {
      assert.equal(choices[matter].live, live.includes(matter));
      assert.equal(choices[matter].mail, mail.includes(matter));
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
  assert.equal(CHANNELS.length, 2);
  assert.equal(read([["mail", "due"], ["live", "message"]]).ok, true);
  assert.equal(read([]).ok, true);
  assert.equal(read([["mail", "weather"]]).ok, false);
  assert.equal(read([["pigeon", "due"]]).ok, false);
});

Deno.test("letters that nobody waits for rest from ten to eight in Seoul", () => {
  const time = (at: string) =>
    letterTime({ matter: "review", at: new Date(at), wakes: true })
      .toISOString();
  assert.equal(time("2026-03-02T12:59:59Z"), "2026-03-02T12:59:59.000Z");
  assert.equal(time("2026-03-02T13:00:00Z"), "2026-03-02T23:00:00.000Z");
  assert.equal(time("2026-03-02T15:30:00Z"), "2026-03-02T23:00:00.000Z");
  assert.equal(time("2026-03-02T22:59:59Z"), "2026-03-02T23:00:00.000Z");
  assert.equal(time("2026-03-02T23:00:00Z"), "2026-03-02T23:00:00.000Z");
});

Deno.test("a request is written about at any hour, and a folder wakes nobody", () => {
  const at = new Date("2026-03-02T15:30:00Z");
  assert.deepEqual(letterTime({ matter: "request", at, wakes: true }), at);
  assert.deepEqual(letterTime({ matter: "review", at, wakes: false }), at);
});

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
