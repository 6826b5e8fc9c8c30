/**
 * R23: every address × everybody. Addresses come from the route files and what they are for from
 * `tests/support/route_rules.ts`; ids are real ones of other people.
 */
import assert from "node:assert/strict";
import {
  type Answer,
  type FormValues,
  type Person,
  type TestApp,
  testApp,
} from "@/tests/support/app.ts";
import { readAll } from "@/tests/support/read_all.ts";
import { inquire, say } from "@/tests/support/rooms.ts";
import { addPasskey } from "@/tests/support/second_step.ts";
import { dates, dealPages } from "@/tests/support/deal_pages.ts";
import { ROUTE_RULES, type RouteRule } from "@/tests/support/route_rules.ts";
import { listRoutes, type RouteCase } from "@/tests/support/routes.ts";

/** A yard with a deal between two, and others who have nothing to do with it. */
interface Yard {
  app: TestApp;
  owner: Person;
  asker: Person;
  stranger: Person;
  /** What the parameters of an address stand for. */
  place(pattern: string): string;
}

const HERE = "http://localhost";
const FOREIGN: readonly RouteRule[] = ["owner", "room", "deal"];
const STAFF: readonly RouteRule[] = ["moderator", "admin"];
/** What takes the thing away that others are about; last. */
const ENDING = /\/(?:deletion|withdrawal|hiding|cancellation)$/;

/** Forms that are read before anybody is looked for, and that tell nothing when they are wrong. */
const FORMS: Record<string, FormValues> = {
  "/rent/[id]/visibility": { state: "hidden" },
};

async function layOut(): Promise<Yard> {
  const app = await testApp();
  const { item, minji: owner, bada: asker, request } = await dealPages(app);
  const room = await inquire(app, { path: item, as: asker });
  await say(app, { room, as: asker, body: "안녕하세요" });
  const meeting = { place: "역 앞", starts_at: dates(app, 1).starts_at };
  await app.post(`${room}/appointments`, meeting, { as: owner });
  const deal = await request();
  const { location: report } = await app.post("/people/bada/report", {
    reason: "abuse",
  }, { as: owner });
  const stranger = await app.signUp({ name: "하늘" });
  const passkey = await addPasskey(app, owner);
  return {
    app,
    owner,
    asker,
    stranger,
    place: (pattern) =>
      pattern.replace(/^\/rent\/deals\/\[id\]/, deal)
        .replace(/^\/rent\/\[id\]/, item)
        .replace(/^.*\/passkeys\/\[id\]/, passkey.path)
        .replace(/^\/chat\/\[room\]/, room)
        .replace(/^\/reports\/\[id\]/, report)
        .replace("appointments/[seq]", "appointments/2")
        .replace("messages/[seq]", "messages/1")
        .replace("[handle]", "minji")
        .replace("[name]", "nothing"),
  };
}

function ask(
  { app, place }: Yard,
  { method, pattern }: RouteCase,
  as?: Person,
): Promise<Answer> {
  const path = place(pattern);
  return method === "GET"
    ? app.get(path, { as })
    : app.post(path, FORMS[pattern] ?? {}, { as });
}

/** Asks for each address as somebody; answers what was not as `refused` wants it. */
async function findOpen(
  yard: Yard,
  cases: readonly RouteCase[],
  { as, refused }: {
    as?: Person;
    refused: (answer: Answer, route: RouteCase) => boolean;
  },
): Promise<string[]> {
  const open: string[] = [];
  const before = await readAll(yard.app.ports.db);
  for (const route of cases) {
    const answer = await ask(yard, route, as);
    if (!refused(answer, route)) {
      open.push(
        `${route.method} ${route.pattern}: ${answer.status} ${answer.location}`,
      );
    }
  }
  if (await readAll(yard.app.ports.db) !== before) {
    open.push("something changed");
  }
  return open;
}

function ruleOf({ pattern }: RouteCase): RouteRule | undefined {
  return ROUTE_RULES[pattern];
}

const routes = await listRoutes();
const among = (rules: readonly RouteRule[]) =>
  routes.filter((route) => rules.includes(ruleOf(route) ?? "all"));

function isLedToSignIn({ status, location }: Answer): boolean {
  return (status === 303 && location.startsWith("/sign-in")) || status === 401;
}

/** Not there; or led to the page it belongs to, which is not there either. */
function isNotThere({ status, location }: Answer, { method }: RouteCase) {
  return status === 404 ||
    (method === "GET" && status === 303 && !location.startsWith("/settings"));
}

Deno.test("R23: every address has a rule, and every rule an address", () => {
  const patterns = new Set(routes.map(({ pattern }) => pattern));
  assert.deepEqual(
    [...patterns.difference(new Set(Object.keys(ROUTE_RULES)))],
    [],
  );
  assert.deepEqual(
    [...new Set(Object.keys(ROUTE_RULES)).difference(patterns)],
    [],
  );
});

Deno.test("R23: guests reach nothing that is for members, parties or staff, and change nothing", async () => {
  const yard = await layOut();
  try {
    const own = among(["member", ...FOREIGN]);
    assert.ok(own.length > 40, "the table was read");
    assert.deepEqual(
      await findOpen(yard, own, {
        refused: (answer, route) =>
          isLedToSignIn(answer) || [404, 426].includes(answer.status) ||
          // Leads to the page, which asks to sign in.
          (route.method === "GET" && answer.status === 303),
      }),
      [],
    );
    assert.deepEqual(
      await findOpen(yard, among([...STAFF, "demo"]), {
        refused: ({ status }) => status === 404,
      }),
      [],
    );
  } finally {
    await yard.app.close();
  }
});

Deno.test("R23: a stranger with the right ids gets 404 at everything of others and of staff, and changes nothing", async () => {
  const yard = await layOut();
  try {
    const { stranger: as } = yard;
    const foreign = among(FOREIGN);
    assert.ok(foreign.length > 30, "the table was read");
    assert.deepEqual(
      await findOpen(yard, foreign, { as, refused: isNotThere }),
      [],
    );
    assert.deepEqual(
      await findOpen(yard, among([...STAFF, "demo"]), {
        as,
        refused: ({ status }) => status === 404,
      }),
      [],
    );
  } finally {
    await yard.app.close();
  }
});

Deno.test("R23: the same addresses are there for those they belong to", async () => {
  const yard = await layOut();
  try {
    const foreign = among(FOREIGN).toSorted((a, b) =>
      Number(ENDING.test(a.pattern)) - Number(ENDING.test(b.pattern))
    );
    for (const route of foreign) {
      const as = ruleOf(route) === "room" ? yard.asker : yard.owner;
      const { status } = await ask(yard, route, as);
      assert.ok(
        status !== 404 && status < 500,
        `${route.method} ${route.pattern}: ${status}`,
      );
    }
  } finally {
    await yard.app.close();
  }
});

/** Bodies that no form of ours sends, whatever the address. */
const BROKEN: Record<string, [type: string, body: BodyInit]> = {
  "names of an object's own": form("__proto__=1&constructor=2&toString=3"),
  "a name inside a name": form("__proto__[role]=admin&a.b[0]=1"),
  "fields twice": form("body=a&body=b&state=x&state=y&next=a&next=b"),
  "huge numbers": form(
    `stars=${"9".repeat(400)}&price=1e309&seq=-1&amount=NaN&lat=Infinity`,
  ),
  "a huge text": form(`body=${"가".repeat(6000)}&note=${"x".repeat(30_000)}`),
  "bytes that are no text": form("body=%ff%fe&title=%ed%a0%80&note=%00"),
  "no form": ["application/json", '{"__proto__":{"role":"admin"}}'],
  "a form cut off": ["multipart/form-data; boundary=x", "--x\r\nContent-"],
  "a boundary of nothing": ["multipart/form-data", "--"],
};

function form(body: string): [string, string] {
  return ["application/x-www-form-urlencoded", body];
}

Deno.test("R36: whatever is posted to whichever address, nobody sees an error of ours", async () => {
  const yard = await layOut();
  try {
    const cookie = [...yard.owner.cookies].map((pair) => pair.join("="));
    for (const { method, pattern } of routes) {
      if (method === "GET" || pattern === "/sign-out") continue;
      for (const [what, [type, body]] of Object.entries(BROKEN)) {
        const url = new URL(yard.place(pattern), HERE);
        const headers = {
          cookie: cookie.join("; "),
          origin: HERE,
          "content-type": type,
        };
        const { status } = await yard.app.fetch(
          new Request(url, { method, body, headers }),
        );
        assert.ok(
          (status >= 300 && status < 500) || status === 204,
          `${method} ${pattern} with ${what}: ${status}`,
        );
      }
    }
  } finally {
    await yard.app.close();
  }
});
