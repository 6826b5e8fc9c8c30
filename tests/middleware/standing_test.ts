import assert from "node:assert/strict";
import { sql } from "@/db/db.ts";
import { parseShortId } from "@/domain/shared/ids.ts";
import { type Answer, type Person, testApp } from "@/tests/support/app.ts";
import { dealPages } from "@/tests/support/deal_pages.ts";
import { readAll } from "@/tests/support/read_all.ts";
import { listRoutes, type RouteCase } from "@/tests/support/routes.ts";
import {
  BAD_STANDINGS,
  type BadStanding,
  setStanding,
} from "@/tests/support/standing.ts";
import { withApp } from "@/tests/support/with_app.ts";

/** What anybody may post about themselves; whoever adds a line here says that it harms nobody. */
const OPEN =
  /^\/(?:confirmation|csp-reports|feedback|notifications\/reading|password-reset|preferences|regions|settings|sign-in|sign-out|sign-up|standing)(?:\/|$)/;
const OPEN_TO_SUSPENDED = /^\/rent\/deals\/\[id\]\/return(?:-confirmation)?$/;
const OPEN_TO_BANNED =
  /^\/(?:csp-reports|feedback|preferences|settings\/(?:export|proof|withdrawal)|sign-out|standing)(?:\/|$)/;
/** Pages one reads, though a form stands on them. */
const READ_PAGES = /^\/(?:chat\/\[room\]|regions)$/;
/** Nothing is there for members. */
const STAFF_PAGES = /^\/admin(?:\/|$)/;

const LEADS: Record<BadStanding, string> = {
  unconfirmed: "/confirmation",
  suspended: "/standing",
  banned: "/standing",
};
const PROBLEMS: Record<BadStanding, string> = {
  unconfirmed: "Unconfirmed",
  suspended: "Suspended",
  banned: "Banned",
};

/** Programs have a door of their own, where cookies count for nothing. */
const routes = (await listRoutes())
  .filter(({ pattern }) => !pattern.startsWith("/api/"));
const unsafe = routes.filter(({ method }) => method !== "GET");

function isOpen({ pattern }: RouteCase, standing: BadStanding): boolean {
  if (standing === "banned") return OPEN_TO_BANNED.test(pattern);
  return OPEN.test(pattern) ||
    standing === "suspended" && OPEN_TO_SUSPENDED.test(pattern);
}

function isLed({ status, location }: Answer, standing: BadStanding): boolean {
  const { pathname } = new URL(location || "/nowhere", "http://localhost");
  return status === 303 && pathname === LEADS[standing];
}

function isRefusedToScripts(
  answer: Answer,
  standing: BadStanding,
): boolean {
  return answer.status === 403 &&
    JSON.parse(answer.text).problem === PROBLEMS[standing];
}

for (const standing of BAD_STANDINGS) {
  withApp(
    `R23: whoever is ${standing} is refused at every unsafe route but those about themselves, and changes nothing`,
    async (app) => {
      const { person, control } = await layOut(standing);
      const before = await readAll(app.ports.db);
      const through: string[] = [];
      const headers = { accept: "application/json" };
      const shut = unsafe.filter((route) => !isOpen(route, standing));
      assert.ok(shut.length > 20, "the table was read");
      for (const { path, method } of shut) {
        assert.equal(method, "POST");
        const page = await app.post(path, {}, { as: person });
        const data = await app.post(path, {}, { as: person, headers });
        if (
          !isLed(page, standing) || !isRefusedToScripts(data, standing)
        ) through.push(`${path}: ${page.status} ${data.status}`);
      }
      assert.deepEqual(through, []);
      assert.equal(await readAll(app.ports.db), before);

      // The pages of a confirmation lead there by themselves.
      const others = shut.filter(({ path }) => !path.startsWith("/confirm"));
      for (const { path } of others) {
        const answer = await app.post(path, {}, { as: control });
        const led = BAD_STANDINGS.some((standing) => isLed(answer, standing));
        assert.ok(!led, `${path} is open to a member in good standing`);
      }

      async function layOut(standing: BadStanding) {
        const person: Person = await app.signUp();
        const control = await app.signUp();
        await setStanding(app, { person, standing });
        return { person, control };
      }
    },
  );
}

Deno.test("whoever may not write is told so before a page to write on, and reads all others", async () => {
  const app = await testApp();
  try {
    const person = await app.signUp();
    const pages = new Set(
      unsafe.filter((route) => !OPEN.test(route.pattern))
        .map(({ pattern }) => pattern),
    );
    const writing = routes.filter(({ method, pattern }) =>
      method === "GET" && pages.has(pattern) && !READ_PAGES.test(pattern) &&
      !STAFF_PAGES.test(pattern)
    );
    const reading = routes.filter((route) =>
      route.method === "GET" && !writing.includes(route) &&
      !route.pattern.startsWith("/confirmation") &&
      route.pattern !== "/standing"
    );
    assert.ok(writing.length > 10 && reading.length > 20, "the table was read");
    for (const standing of ["unconfirmed", "suspended"] as const) {
      await setStanding(app, { person, standing });
      for (
        const { path } of writing.filter((page) => !isOpen(page, standing))
      ) {
        const answer = await app.get(path, { as: person });
        assert.ok(isLed(answer, standing), `${standing} ${path}`);
        assert.equal(
          new URL(answer.location, "http://localhost").searchParams.get("next"),
          path,
        );
      }
      for (const { path } of reading) {
        const answer = await app.get(path, { as: person });
        assert.ok(!isLed(answer, standing), `${standing} ${path}`);
      }
    }
  } finally {
    await app.close();
  }
});

withApp(
  "who may not write for a while brings back what they borrowed, and takes back what they lent",
  async (app) => {
    for (const suspended of ["minji", "bada"] as const) {
      const pages = await dealPages(app);
      const { minji, bada } = pages;
      const deal = await pages.request();
      await pages.walk(deal, [
        ["acceptance", minji],
        ["handover", minji],
        ["handover-confirmation", bada],
      ]);
      await setStanding(app, {
        person: pages[suspended],
        standing: "suspended",
      });
      await pages.walk(deal, [["return", bada], [
        "return-confirmation",
        minji,
      ]]);
      const id = parseShortId(deal.split("/").at(-1) ?? "");
      const [row] = await app.ports.db.query<{ state: string }>(
        sql`select state from deals where id = ${id}::uuid`,
      );
      assert.equal(row?.state, "returned", suspended);
    }
  },
);

withApp("R22: whoever is shut out sees why, and nothing else", async (app) => {
  const person = await app.signUp();
  assert.equal((await app.get("/rent", { as: person })).status, 200);
  await setStanding(app, { person, standing: "banned" });
  for (const path of ["/", "/rent", "/chat", "/settings/profile"]) {
    assert.ok(isLed(await app.get(path, { as: person }), "banned"), path);
  }
  const page = await app.get("/standing", { as: person });
  assert.equal(page.status, 200);
  assert.match(page.text, /더 이상 쓸 수 없어요/);
  const out = await app.post("/sign-out", {}, { as: person });
  assert.equal(out.location, "/");
});

withApp(
  "/standing says until when, and leads on once it is over",
  async (app) => {
    const person = await app.signUp();
    assert.equal(
      (await app.get("/standing", { as: person })).location,
      "/standing/appeal",
    );
    await setStanding(app, { person, standing: "suspended" });
    const { text } = await app.get("/standing", { as: person });
    assert.match(text, /까지 글을 올리거나 대화할 수 없어요/);
    app.ports.clock.advance(24 * 60 * 60 * 1000);
    assert.equal(
      (await app.get("/standing", { as: person })).location,
      "/standing/appeal",
    );
    const answer = await app.get("/rent/new", { as: person });
    assert.equal(answer.status, 200, "they may write again");
  },
);

withApp(
  "who is refused a form is led back to the page it stood on",
  async (app) => {
    const person = await app.signUp();
    await setStanding(app, { person, standing: "unconfirmed" });
    const referer = "http://localhost/rent?section=lend";
    const answer = await app.post("/rent/new", {}, {
      as: person,
      headers: { referer },
    });
    assert.equal(
      answer.location,
      `/confirmation?next=${encodeURIComponent("/rent?section=lend")}`,
    );
  },
);
