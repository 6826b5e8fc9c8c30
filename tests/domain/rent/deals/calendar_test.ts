import assert from "node:assert/strict";
import fc from "fast-check";
import {
  type CalendarDay,
  calendarOf,
  stateOf,
} from "@/domain/rent/deals/calendar.ts";
import { endOn, pickedFields, startOn } from "@/domain/rent/deals/picking.ts";
import { overlaps, type Period } from "@/domain/rent/deals/period.ts";
import { UNITS } from "@/domain/rent/item.ts";
import {
  addDays,
  dayOf,
  momentText,
  parseMoment,
} from "@/domain/shared/seoul_time.ts";

const NOW = new Date("2026-03-04T03:30:00Z");
const TODAY = "2026-03-04";

function seoul(starts: string, ends: string): Period {
  const startsAt = parseMoment(starts);
  const endsAt = parseMoment(ends);
  assert.ok(startsAt && endsAt);
  return { startsAt, endsAt };
}

function days(months: ReturnType<typeof calendarOf>): CalendarDay[] {
  return months.flatMap(({ weeks }) => weeks).flat()
    .filter((day) => day !== null);
}

const anyTaken = fc.array(
  fc.tuple(fc.integer({ min: 0, max: 1500 }), fc.integer({ min: 1, max: 200 })),
  { maxLength: 6 },
).map((pairs) =>
  pairs.map(([from, hours]): Period => ({
    startsAt: new Date(NOW.getTime() + from * 3_600_000),
    endsAt: new Date(NOW.getTime() + (from + hours) * 3_600_000),
  }))
);

Deno.test("Months begin on the first, in weeks from Sunday to Saturday", () => {
  const [march, april] = calendarOf({ now: NOW, months: 2, taken: [] });
  assert.equal(march?.first, "2026-03-01");
  assert.equal(march?.weeks[0]?.[0]?.day, "2026-03-01");
  assert.equal(march?.weeks.length, 5);
  assert.equal(april?.first, "2026-04-01");
  assert.deepEqual(april?.weeks[0]?.slice(0, 3), [null, null, null]);
  assert.equal(april?.weeks[0]?.[3]?.number, 1);
});

Deno.test("Every day of the months is there once, in its order", () => {
  fc.assert(
    fc.property(
      fc.date({
        min: new Date("2024-01-01"),
        max: new Date("2030-01-01"),
        noInvalidDate: true,
      }),
      fc.integer({ min: 1, max: 13 }),
      (now, months) => {
        const calendar = calendarOf({ now, months, taken: [] });
        assert.equal(calendar.length, months);
        const all = days(calendar).map(({ day }) => day);
        assert.equal(all[0], `${dayOf(now).slice(0, 7)}-01`);
        all.slice(1).forEach((day, n) =>
          assert.equal(day, addDays(all[n] ?? "", 1))
        );
        for (const { weeks } of calendar) {
          for (const week of weeks) assert.equal(week.length, 7);
        }
      },
    ),
  );
});

Deno.test("A day is free, partly free or taken by what is left of it", () => {
  const taken = [
    seoul("2026-03-05T10:00", "2026-03-07T10:00"),
    seoul("2026-03-08T00:00", "2026-03-08T12:00"),
    seoul("2026-03-08T12:00", "2026-03-09T00:00"),
  ];
  const state = (day: string) => stateOf(day, { now: NOW, taken });
  assert.equal(state("2026-03-03"), "past");
  assert.equal(state(TODAY), "free");
  assert.equal(state("2026-03-05"), "partly");
  assert.equal(state("2026-03-06"), "taken");
  assert.equal(state("2026-03-07"), "partly");
  assert.equal(state("2026-03-08"), "taken");
  assert.equal(state("2026-03-09"), "free");
  const rest = [seoul("2026-03-04T12:30", "2026-03-05T00:00")];
  assert.equal(stateOf(TODAY, { now: NOW, taken: rest }), "taken");
});

Deno.test("What is free by the hour is what the calendar says of the day", () => {
  fc.assert(fc.property(anyTaken, (taken) => {
    for (
      const { day, state } of days(calendarOf({ now: NOW, months: 2, taken }))
    ) {
      const from = Math.max(+NOW, +new Date(`${day}T00:00+09:00`));
      const to = +new Date(`${addDays(day, 1)}T00:00+09:00`);
      let free = 0;
      let all = 0;
      // Everything taken begins and ends on a half hour.
      for (let t = from; t < to; t += 1_800_000) {
        all += 1;
        const moment = new Date(t);
        if (!taken.some((p) => p.startsAt <= moment && moment < p.endsAt)) {
          free += 1;
        }
      }
      const expected = all === 0
        ? "past"
        : free === 0
        ? "taken"
        : free === all
        ? "free"
        : "partly";
      assert.equal(state, expected, day);
    }
  }));
});

Deno.test("Picking days gives a period that nobody else has and that begins later than now", () => {
  fc.assert(fc.property(
    anyTaken,
    fc.constantFrom(...UNITS),
    fc.nat(60),
    fc.nat(20),
    (taken, unit, from, more) => {
      const first = addDays(TODAY, from);
      const last = addDays(first, more);
      const startsAt = startOn(first, { now: NOW, taken });
      if (startsAt === null) return;
      assert.ok(startsAt >= NOW);
      assert.equal(dayOf(startsAt), first);
      const endsAt = endOn(last, startsAt, { now: NOW, taken, unit });
      if (endsAt === null) return;
      assert.ok(endsAt.getTime() - startsAt.getTime() >= 3_600_000);
      assert.ok(!taken.some((each) => overlaps(each, { startsAt, endsAt })));
    },
  ));
});

Deno.test("A day that is not taken whole has a first hour to pick, unless it is nearly over", () => {
  fc.assert(
    fc.property(anyTaken, fc.integer({ min: 1, max: 60 }), (taken, n) => {
      const hours = taken.map(({ startsAt, endsAt }) => ({
        startsAt: new Date(+startsAt - 1_800_000),
        endsAt: new Date(+endsAt - 1_800_000),
      }));
      const day = addDays(TODAY, n);
      const state = stateOf(day, { now: NOW, taken: hours });
      const start = startOn(day, { now: NOW, taken: hours });
      assert.equal(start === null, state === "taken", day);
    }),
  );
});

Deno.test("Two days mean from ten to ten, one day until the evening, an hour for an hour", () => {
  const picked = (query: string, unit: "hour" | "day") =>
    pickedFields(new URLSearchParams(query), { now: NOW, taken: [], unit });
  assert.deepEqual(picked("from=2026-03-10&to=2026-03-12", "day"), {
    starts_at: "2026-03-10T10:00",
    ends_at: "2026-03-12T10:00",
  });
  assert.equal(
    picked("from=2026-03-10&to=2026-03-10", "day").ends_at,
    "2026-03-10T20:00",
  );
  assert.equal(
    picked("from=2026-03-10&to=2026-03-10", "hour").ends_at,
    "2026-03-10T11:00",
  );
  assert.equal(picked(`from=${TODAY}`, "day").starts_at, `${TODAY}T13:00`);
  for (
    const query of ["", "from=2026-03-03", "from=2026-02-30", "to=x", "from="]
  ) {
    assert.deepEqual(
      picked(query, "day"),
      { starts_at: "", ends_at: "" },
      query,
    );
  }
});

Deno.test("Where somebody comes next, the last day ends early; past them it is none", () => {
  const taken = [seoul("2026-03-12T08:00", "2026-03-13T10:00")];
  const start = startOn("2026-03-10", { now: NOW, taken });
  assert.ok(start);
  const end = (day: string) => {
    const at = endOn(day, start, { now: NOW, taken, unit: "day" });
    return at && momentText(at);
  };
  assert.equal(end("2026-03-11"), "2026-03-11T10:00");
  assert.equal(end("2026-03-12"), "2026-03-12T08:00");
  assert.equal(end("2026-03-14"), null);
});

Deno.test("What has begun only gets another last day, and that lies ahead", () => {
  const begun = new Date("2026-03-01T01:00:00Z");
  const picked = (query: string) =>
    pickedFields(new URLSearchParams(query), {
      now: NOW,
      taken: [],
      unit: "day",
      begun,
    });
  assert.deepEqual(picked("from=2026-03-20&to=2026-03-06"), {
    starts_at: "2026-03-01T10:00",
    ends_at: "2026-03-06T10:00",
  });
  // Ten o'clock is over; the next full hour is one.
  assert.equal(picked(`to=${TODAY}`).ends_at, `${TODAY}T13:00`);
  assert.equal(picked("to=2026-02-20").ends_at, "");
});
