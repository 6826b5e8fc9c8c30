import assert from "node:assert/strict";
import { dayOf, endOfDay } from "@/domain/shared/seoul_time.ts";
import { sql } from "@/db/db.ts";
import { parseShortId, shortId } from "@/domain/shared/ids.ts";
import { type Person, type TestApp, testApp } from "@/tests/support/app.ts";
import { dealPages } from "@/tests/support/deal_pages.ts";
import { htmlErrors } from "@/tests/support/html_check.ts";
import { inquire, say } from "@/tests/support/rooms.ts";
import { ROUTE_RULES } from "@/tests/support/route_rules.ts";
import { listRoutes } from "@/tests/support/routes.ts";

/** Everybody there is, and something to look after. */
interface Yard {
  app: TestApp;
  /** Owns a drill; reported twice. */
  minji: Person;
  bada: Person;
  member: Person;
  moderator: Person;
  colleague: Person;
  admin: Person;
  item: string;
  room: string;
  /** About the drill, by two. */
  report: string;
  /** About a message of hers. */
  messageReport: string;
  id(table: "reviews" | "appeals" | "feedback"): Promise<string>;
}

const NOON_MS = 12 * 60 * 60 * 1000;

async function layOut(): Promise<Yard> {
  const app = await testApp();
  const { clock } = app.ports;
  // Whatever is counted by days happens on one, however late it is.
  const midnight = endOfDay(dayOf(clock.now()));
  clock.set(new Date(midnight.getTime() + NOON_MS));
  const { item, minji, bada } = await dealPages(app);
  const hire = async (name: string, role: string) => {
    const person = await app.signUp({ name });
    await app.ports.db.query(
      sql`update members set role = ${role} where name = ${name}`,
    );
    app.ports.clock.advance(2000);
    return person;
  };
  const member = await app.signUp({ name: "하늘" });
  const moderator = await hire("살핌", "moderator");
  const colleague = await hire("동료", "moderator");
  const admin = await hire("관리", "admin");
  const room = await inquire(app, { path: item, as: bada });
  await say(app, { room, as: bada, body: "안녕하세요" });
  await say(app, { room, as: minji, body: "싫은데요" });
  for (const as of [bada, member]) {
    const form = { reason: "fraud", body: "가짜예요" };
    const { status } = await app.post(`${item}/report`, form, { as });
    assert.equal(status, 303);
  }
  const rude = { reason: "abuse", body: "" };
  await app.post(`${room}/messages/2/report`, rude, { as: bada });
  const feedback = { title: "좋아요", body: "계속 해 주세요" };
  await app.post("/feedback", feedback, { as: member });
  const reports = await app.ports.db.query<{ id: string }>(
    sql`select id from reports order by at, id`,
  );
  const [first, , third] = reports.map(({ id }) => shortId(id));
  return {
    app,
    minji,
    bada,
    member,
    moderator,
    colleague,
    admin,
    item,
    room,
    report: `/admin/reports/${first}`,
    messageReport: `/admin/reports/${third}`,
    async id(table) {
      const from = {
        reviews: sql`select id from reviews`,
        appeals: sql`select id from appeals order by at desc`,
        feedback: sql`select id from feedback`,
      }[table];
      const [row] = await app.ports.db.query<{ id: string }>(from);
      return shortId(row?.id ?? "");
    },
  };
}

const routes = (await listRoutes())
  .filter(({ pattern }) => /^\/admin(\/|$)/.test(pattern));

Deno.test("the staff area, from the first report to the last word", async (t) => {
  const yard = await layOut();
  const { app, moderator, colleague, admin, minji, bada, member } = yard;
  const { report, item } = yard;
  const get = (path: string, as?: Person) => app.get(path, { as });
  const post = (path: string, form: Record<string, string>, as: Person) =>
    app.post(path, form, { as });
  try {
    await t.step(
      "R23 strangers find nothing there, whatever they ask for by whatever method",
      async () => {
        assert.ok(routes.length > 30);
        for (const { pattern } of routes) {
          const path = pattern.replace("[handle]", "minji")
            .replace("[id]", report.split("/").at(-1) ?? "");
          for (const as of [undefined, member, minji]) {
            for (const method of ["GET", "HEAD", "POST", "PUT", "DELETE"]) {
              const headers: Record<string, string> = {
                origin: "http://localhost",
                "content-type": "application/x-www-form-urlencoded",
              };
              if (as) {
                headers.cookie = [...as.cookies].map((pair) => pair.join("="))
                  .join("; ");
              }
              const body = ["GET", "HEAD"].includes(method) ? undefined : "a=b";
              const url = new URL(path, "http://localhost");
              const answer = await app.fetch(
                new Request(url, { method, headers, body }),
              );
              await answer.body?.cancel();
              const name = `${method} ${pattern} as ${as?.name}`;
              assert.equal(answer.status, 404, name);
            }
          }
        }
        assert.equal((await get("/admin/nothing", admin)).status, 404);
      },
    );

    await t.step(
      "R23 what is for administrators is refused to moderators",
      async () => {
        for (const { method, pattern } of routes) {
          const rule = ROUTE_RULES[pattern];
          const path = pattern.replace("[handle]", "minji")
            .replace("[id]", await yard.id("feedback"));
          if (
            rule !== "admin" ||
            (method === "GET" && /\/(ban|restoration)$/.test(path))
          ) {
            continue;
          }
          const { status } = method === "GET"
            ? await get(path, moderator)
            : await post(path, { reason: "이유예요" }, moderator);
          assert.equal(status, 403, `${method} ${path}`);
        }
      },
    );

    await t.step(
      "every page is there for staff, valid and named, in both languages",
      async () => {
        const pages = [
          "/admin/reports",
          "/admin/reports?state=decided&kind=item&reason=fraud&age=week",
          report,
          yard.messageReport,
          "/admin/appeals",
          "/admin/people",
          "/admin/people?q=min",
          "/admin/people/minji",
          "/admin/log",
          "/admin/log?kind=warn&who=minji",
          "/admin/statistics",
          "/admin/statistics?step=month&until=2026-01-01",
          "/admin/feedback",
          "/admin/roles",
        ];
        for (const path of pages) {
          for (const language of ["ko", "en"]) {
            const headers = { "accept-language": language };
            const { status, text } = await app.get(path, {
              as: admin,
              headers,
            });
            assert.equal(status, 200, path);
            assert.equal(text.match(/<h1\b/g)?.length, 1, path);
            assert.deepEqual(await htmlErrors(text), [], `${path} ${language}`);
          }
        }
        assert.equal(
          (await get("/admin", moderator)).location,
          "/admin/reports",
        );
      },
    );

    await t.step(
      "an address that is written wrongly is not there, and a wrong filter is none",
      async () => {
        for (const path of ["/admin/reports/x", "/admin/people/nobody"]) {
          assert.equal((await get(path, admin)).status, 404, path);
        }
        const odd = "/admin/reports?state=x&kind=y&reason=z&age=0&after=1-2";
        assert.equal((await get(odd, moderator)).status, 200);
      },
    );

    await t.step(
      "the queue shows what waits, several about the same as one",
      async () => {
        const { text } = await get("/admin/reports", moderator);
        assert.match(text, /같은 대상 신고 2건/);
        assert.match(text, new RegExp(report));
      },
    );

    await t.step(
      "P4 a decision with mistakes comes back with them beside what was typed",
      async () => {
        const form = {
          outcome: "dismissed",
          note: "",
          measure: "warn",
          reason: "그러지 마세요",
          together: "yes",
        };
        const { status, text } = await post(
          `${report}/decision`,
          form,
          moderator,
        );
        assert.equal(status, 422);
        assert.match(text, /2~500자로/);
        assert.match(text, /기각한 신고에는/);
        assert.match(text, /그러지 마세요/);
        assert.deepEqual(await htmlErrors(text), []);
      },
    );

    await t.step(
      "a decision hides the thing, tells its owner why, and the reporter how it ended",
      async () => {
        const form = {
          outcome: "upheld",
          note: "사기로 확인했어요.",
          measure: "withhold",
          reason: "가짜 글이라 숨겼어요.",
          together: "yes",
        };
        const { status, location } = await post(
          `${report}/decision`,
          form,
          moderator,
        );
        assert.equal(status, 303);
        assert.equal(location, `${report}?done=1`);
        assert.equal((await get(item, member)).status, 404);
        const own = await get(item, minji);
        assert.match(own.text, /운영진이 숨긴 글이에요/);
        assert.ok(!own.text.includes(`${item}/visibility`));
        const show = await post(
          `${item}/visibility`,
          { state: "public" },
          minji,
        );
        assert.equal(show.status, 409);
        const why = await get("/standing/appeal", minji);
        assert.match(why.text, /가짜 글이라 숨겼어요/);
        assert.ok(!why.text.includes("살핌"));
        assert.deepEqual(await htmlErrors(why.text), []);
        const decided = await get(report, moderator);
        assert.match(decided.text, /사기로 확인했어요/);
      },
    );

    await t.step(
      "who comes second is told, and sees how it ended",
      async () => {
        const late = {
          outcome: "dismissed",
          note: "괜찮아요",
          measure: "none",
        };
        const { status, text } = await post(
          `${report}/decision`,
          late,
          colleague,
        );
        assert.equal(status, 409);
        assert.match(text, /다른 운영진이 이 신고를 처리했어요/);
        assert.match(text, /사기로 확인했어요/);
      },
    );

    await t.step(
      "the room around a message opens once looking is written down",
      async () => {
        const path = yard.messageReport;
        const closed = await get(path, moderator);
        assert.ok(!/id="room"[^]*안녕하세요/.test(closed.text));
        const looked = await post(`${path}/reading`, {}, moderator);
        assert.equal(looked.status, 303);
        const open = await get(path, moderator);
        assert.match(open.text, /id="room"[^]*안녕하세요/);
        const other = await get(path, colleague);
        assert.ok(!/id="room"[^]*안녕하세요/.test(other.text));
        const log = await get("/admin/log?kind=look", admin);
        assert.match(log.text, /대화 열람/);
        app.ports.clock.advance(31 * 60_000);
        const later = await get(path, moderator);
        assert.ok(!/id="room"[^]*안녕하세요/.test(later.text));
      },
    );

    await t.step(
      "a removed message is said to be hidden, to everybody in the room",
      async () => {
        const form = {
          outcome: "upheld",
          note: "확인했어요.",
          measure: "remove",
          reason: "고운 말을 써 주세요.",
        };
        await post(`${yard.messageReport}/decision`, form, moderator);
        for (const as of [minji, bada]) {
          const { text } = await get(yard.room, as);
          assert.match(text, /운영진이 숨긴 글이에요/);
          assert.ok(!text.includes("싫은데요"));
        }
      },
    );

    await t.step("an appeal goes to somebody else, once", async () => {
      const { text } = await get("/standing/appeal", minji);
      const actions = [...text.matchAll(/name="action" value="(\w+)"/g)]
        .map(([, id = ""]) => id);
      assert.equal(actions.length, 2);
      const [, hidden = ""] = actions;
      const empty = await post(
        "/standing/appeal",
        { action: hidden, body: "" },
        minji,
      );
      assert.equal(empty.status, 422);
      assert.match(empty.text, /1~1000자로/);
      const foreign = { action: hidden, body: "남의 일" };
      assert.equal(
        (await post("/standing/appeal", foreign, bada)).status,
        404,
      );
      const form = { action: hidden, body: "제 드릴이 맞아요." };
      const sent = await post("/standing/appeal", form, minji);
      assert.equal(sent.location, "/standing/appeal?sent=1");
      assert.equal((await post("/standing/appeal", form, minji)).status, 409);
      const id = await yard.id("appeals");
      const path = `/admin/appeals/${id}/judgement`;
      const own = await get("/admin/appeals", moderator);
      assert.match(own.text, /제 드릴이 맞아요/);
      assert.ok(!own.text.includes(path));
      const judge = { outcome: "overturned", note: "사진을 확인했어요." };
      assert.equal((await post(path, judge, moderator)).status, 403);
      assert.equal((await post(path, { outcome: "x" }, colleague)).status, 422);
      assert.equal((await post(path, judge, colleague)).status, 303);
      assert.equal((await get(item, member)).status, 200);
      const answer = await get("/standing/appeal", minji);
      assert.match(answer.text, /사진을 확인했어요/);
    });

    await t.step(
      "warning, suspending and noting from a person's page; what is wrong comes back",
      async () => {
        const path = "/admin/people/minji";
        const wrong = await post(
          `${path}/suspension`,
          { reason: "싸움", days: "", until: "2020-01-01" },
          moderator,
        );
        assert.equal(wrong.status, 422);
        assert.match(wrong.text, /내일부터 1년 안의/);
        assert.match(wrong.text, /싸움/);
        for (
          const [verb, form] of [
            ["warning", { reason: "주의해 주세요" }],
            ["suspension", { reason: "사흘 쉬어요", days: "3" }],
            ["relief", { reason: "오해였어요" }],
            ["notes", { body: "지켜보기" }],
          ] as const
        ) {
          const { status } = await post(`${path}/${verb}`, form, moderator);
          assert.equal(status, 303, verb);
        }
        const { text } = await get(path, colleague);
        for (
          const word of [
            "주의해 주세요",
            "사흘 쉬어요",
            "오해였어요",
            "지켜보기",
          ]
        ) {
          assert.match(text, new RegExp(word));
        }
        const own = await get("/admin/people/salpim", moderator);
        assert.ok(own.status === 404 || own.text.includes("내 계정에는"));
      },
    );

    await t.step("feedback is read and put away, with a note", async () => {
      const id = await yard.id("feedback");
      const path = `/admin/feedback/${id}/handling`;
      const wrong = await post(path, { state: "lost", note: "" }, admin);
      assert.equal(wrong.status, 422);
      const form = { state: "done", note: "반영했어요" };
      const { location } = await post(path, form, admin);
      assert.equal(location, "/admin/feedback?state=done");
      assert.match((await get(location, admin)).text, /반영했어요/);
    });

    await t.step(
      "roles: nobody by that handle, the last administrator, and a new one",
      async () => {
        const change = (handle: string, role: string) =>
          post("/admin/roles", { handle, role, reason: "함께 돌봐요" }, admin);
        const nobody = await change("nobody-here", "admin");
        assert.equal(nobody.status, 422);
        assert.match(nobody.text, /이런 핸들을 쓰는 회원이 없어요/);
        const [self] = await app.ports.db.query<{ handle: string }>(
          sql`select handle from members where role = 'admin'`,
        );
        const last = await change(self?.handle ?? "", "member");
        assert.equal(last.status, 409);
        assert.match(last.text, /마지막 관리자예요/);
        assert.equal((await change("minji", "moderator")).status, 303);
        app.ports.clock.advance(2000);
        assert.equal((await get("/admin/reports", minji)).status, 200);
        // Nothing about oneself, not even as staff.
        const about = await get("/admin/reports?state=decided", minji);
        assert.ok(!about.text.includes(report));
        assert.equal((await get(report, minji)).status, 404);
        assert.equal((await change("minji", "member")).status, 303);
      },
    );

    await t.step(
      "R22 a role that was taken away bites within a second",
      async () => {
        app.ports.clock.advance(1000);
        assert.equal((await get("/admin/reports", minji)).status, 404);
      },
    );

    await t.step(
      "statistics as a file: one row for each day, for administrators",
      async () => {
        const { headers, text } = await get(
          "/admin/statistics.csv?step=day",
          admin,
        );
        assert.match(headers.get("content-type") ?? "", /^text\/csv/);
        assert.match(headers.get("content-disposition") ?? "", /^attachment/);
        const lines = text.trim().split("\r\n");
        assert.equal(lines.length, 31);
        assert.match(lines[0] ?? "", /^﻿?day,sign_ups,listings/);
        const today = lines.at(-1)?.split(",") ?? [];
        assert.equal(today[1], "6");
        assert.equal(today[5], "3");
      },
    );

    await t.step("a suspended moderator is no staff", async () => {
      const [row] = await app.ports.db.query<{ handle: string }>(
        sql`select handle from members where name = '살핌'`,
      );
      const path = `/admin/people/${row?.handle}/suspension`;
      const form = { reason: "잠시 쉬어요", days: "1" };
      assert.equal((await post(path, form, admin)).status, 303);
      app.ports.clock.advance(1000);
      assert.equal((await get("/admin/reports", moderator)).status, 404);
      assert.ok(parseShortId(report.split("/").at(-1) ?? ""));
    });
  } finally {
    await app.close();
  }
});
