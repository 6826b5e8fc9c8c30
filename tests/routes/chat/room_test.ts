import assert from "node:assert/strict";
import { sql } from "@/db/db.ts";
import { CHANGE_WINDOW_MS, MESSAGE_MAX } from "@/domain/chat/mod.ts";
import type { TestApp } from "../../support/app.ts";
import { htmlErrors } from "../../support/html_check.ts";
import { countStored } from "../../support/items.ts";
import { pictureFile } from "../../support/photos.ts";
import { inquire, saidIn, say, unreadIn } from "../../support/rooms.ts";
import { linkTo, putUp } from "../../support/things.ts";
import { withApp } from "../../support/with_app.ts";

/** Two neighbours with a room about a tent. */
async function talk(app: TestApp) {
  const minji = await app.signUp({ name: "민지" });
  const bada = await app.signUp({ name: "바다" });
  const path = await putUp(app, minji);
  const room = await inquire(app, { path, as: bada });
  return { minji, bada, path, room };
}

withApp("asking about a thing opens one room, however often", async (app) => {
  const { minji, bada, path, room } = await talk(app);
  assert.equal(await inquire(app, { path, as: bada }), room);
  const { status, text } = await app.get(room, { as: bada });
  assert.equal(status, 200);
  for (const shown of ["민지", "4인용 캠핑 텐트", "12,000원 / 일"]) {
    assert.ok(text.includes(shown), shown);
  }
  // The owner has nothing in the list until somebody says something.
  const list = await app.get("/chat", { as: minji });
  assert.ok(!list.text.includes(room));
});

withApp("asking is for neighbours, about things they can see", async (app) => {
  const { minji, path } = await talk(app);
  const dami = await app.signUp({ name: "다미" });
  assert.equal((await app.get(path, { as: dami })).status, 200);
  const own = await app.post(`${path}/inquiry`, {}, { as: minji });
  assert.equal(own.status, 404);
  const guest = await app.post(`${path}/inquiry`, {}, {
    headers: { referer: `http://localhost${path}` },
  });
  assert.equal(guest.location, `/sign-in?next=${encodeURIComponent(path)}`);
  await app.post(`${path}/visibility`, { state: "hidden" }, { as: minji });
  const hidden = await app.post(`${path}/inquiry`, {}, { as: dami });
  assert.equal(hidden.status, 404);
});

withApp("the card of a thing counts who has asked about it", async (app) => {
  const { path } = await talk(app);
  const dami = await app.signUp({ name: "다미" });
  await inquire(app, { path, as: dami });
  await inquire(app, { path, as: dami });
  const { text } = await app.get("/rent");
  assert.ok(text.includes('aria-label="문의 2"'));
});

withApp("two neighbours talk without a script", async (app) => {
  const { minji, bada, room } = await talk(app);
  await say(app, { room, as: bada, body: "안녕하세요\n빌릴 수 있을까요?" });
  assert.equal(unreadIn((await app.get("/", { as: minji })).text), 1);
  const list = await app.get("/chat", { as: minji });
  assert.ok(list.text.includes("안녕하세요 빌릴 수 있을까요?"));
  assert.ok(list.text.includes(`href="${room}"`));
  assert.match(list.text, /<title>\(1\) 채팅 · 마당<\/title>/);
  const opened = await app.get(room, { as: minji });
  assert.deepEqual(saidIn(opened.text), ["안녕하세요\n빌릴 수 있을까요?"]);
  assert.equal(unreadIn(opened.text), 0);
  assert.equal(unreadIn((await app.get("/", { as: minji })).text), 0);
  await say(app, { room, as: minji, body: "네, 그럼요" });
  const back = await app.get(room, { as: bada });
  assert.deepEqual(saidIn(back.text), [
    "안녕하세요\n빌릴 수 있을까요?",
    "네, 그럼요",
  ]);
  assert.ok(back.text.includes("읽음"));
});

withApp("a browser that looks ahead has not read anything", async (app) => {
  const { minji, bada, room } = await talk(app);
  await say(app, { room, as: bada, body: "안녕하세요" });
  await app.get(room, { as: minji, headers: { "sec-purpose": "prefetch" } });
  assert.equal(unreadIn((await app.get("/", { as: minji })).text), 1);
});

withApp("the first new message is marked as such", async (app) => {
  const { minji, bada, room } = await talk(app);
  await say(app, { room, as: bada, body: "하나" });
  await app.get(room, { as: minji });
  await say(app, { room, as: bada, body: "둘" });
  const { text } = await app.get(room, { as: minji });
  const mark = text.indexOf(">여기부터 새 메시지<");
  assert.ok(text.indexOf("하나") < mark && mark < text.indexOf("둘</p>"));
  const again = await app.get(room, { as: minji });
  assert.ok(!again.text.includes(">여기부터 새 메시지<"));
});

withApp(
  "what cannot be sent stays in the form, with the reason",
  async (app) => {
    const { bada, room } = await talk(app);
    const long = "가".repeat(MESSAGE_MAX + 1);
    for (
      const [body, reason] of [
        ["  ", "보낼 말이나 사진을 담아 주세요"],
        [long, "메시지는 2000자까지 보낼 수 있어요"],
      ] as const
    ) {
      const { status, text } = await app.post(room, { body }, { as: bada });
      assert.equal(status, 422);
      assert.ok(text.includes(reason), reason);
      assert.ok(text.includes(`>${body}</textarea>`), reason);
      assert.ok(text.includes('aria-invalid="true"'));
    }
    const odd = await app.post(room, { body: "네", author: "someone" }, {
      as: bada,
    });
    assert.equal(odd.status, 422);
    assert.deepEqual(saidIn((await app.get(room, { as: bada })).text), []);
  },
);

withApp(
  "R38: a message posted fifty times at once is said once",
  async (app) => {
    const { bada, room } = await talk(app);
    const { text } = await app.get(room, { as: bada });
    const cid = /name="cid" value="([^"]+)"/.exec(text)?.[1] ?? "";
    assert.match(cid, /^[\w-]{36}$/);
    const answers = await Promise.all(
      Array.from(
        { length: 50 },
        () => app.post(room, { body: "한 번만", cid }, { as: bada }),
      ),
    );
    assert.deepEqual(
      [...new Set(answers.map(({ status }) => status))],
      [303],
    );
    const { text: after } = await app.get(room, { as: bada });
    assert.deepEqual(saidIn(after), ["한 번만"]);
  },
);

withApp(
  "photos are sent with or without words, and go when taken back",
  async (app) => {
    const { minji, bada, room } = await talk(app);
    const photos = [
      await pictureFile("one.jpg"),
      await pictureFile("two.jpg", { colour: "#00ff00" }),
    ];
    const sent = await app.post(room, { body: "", photos }, { as: bada });
    assert.equal(sent.status, 303, sent.text);
    const { text } = await app.get(room, { as: minji });
    const shown = text.match(/\/uploads\/[0-9a-f]{40}-320\.webp/g) ?? [];
    assert.equal(shown.length, 2);
    assert.equal((await app.get(shown[0] ?? "")).status, 200);
    // The same photo in another message keeps its file.
    const again = [await pictureFile("one.jpg")];
    await app.post(room, { body: "다시", photos: again }, { as: bada });
    const removed = await app.post(`${room}/messages/1/deletion`, {}, {
      as: bada,
    });
    assert.equal(removed.status, 303);
    const left = await Promise.all(shown.map((path) => app.get(path)));
    assert.deepEqual(left.map(({ status }) => status), [200, 404]);
  },
);

withApp(
  "a file that is no photo is refused by name, and nothing is kept",
  async (app) => {
    const { bada, room } = await talk(app);
    const before = await countStored(app);
    const photos = [
      await pictureFile("one.jpg"),
      new File(["<svg onload=alert(1)>"], "evil.svg"),
    ];
    const { status, text } = await app.post(room, { body: "이거요", photos }, {
      as: bada,
    });
    assert.equal(status, 422);
    assert.ok(text.includes("‘evil.svg’ 파일은 사진이 아니에요"));
    assert.ok(text.includes(">이거요</textarea>"));
    assert.deepEqual(await countStored(app), before);
  },
);

withApp(
  "what is said is shown as it is, and only addresses become links",
  async (app) => {
    const { minji, bada, room } = await talk(app);
    const body = "<img src=x onerror=alert(1)> javascript:alert(1) " +
      "https://example.com/<b>?a=1&b=2";
    await say(app, { room, as: bada, body });
    const { text } = await app.get(room, { as: minji });
    assert.ok(text.includes("&lt;img src=x onerror=alert(1)>"));
    assert.ok(!text.includes('href="javascript:'));
    assert.ok(
      text.includes(
        '<a href="https://example.com/" rel="noopener nofollow"',
      ),
    );
  },
);

withApp("a message is edited and taken back for 15 minutes", async (app) => {
  const { minji, bada, room } = await talk(app);
  await say(app, { room, as: bada, body: "토요일" });
  await say(app, { room, as: bada, body: "비밀" });
  const page = await app.get(room, { as: bada });
  assert.ok(page.text.includes(`href="${room}/messages/1/edit"`));
  const form = await app.get(`${room}/messages/1/edit`, { as: bada });
  assert.ok(form.text.includes(">토요일</textarea>"));
  const bad = await app.post(`${room}/messages/1/edit`, { body: " " }, {
    as: bada,
  });
  assert.equal(bad.status, 422);
  const edited = await app.post(`${room}/messages/1/edit`, {
    body: "일요일",
  }, { as: bada });
  assert.equal(edited.location, room);
  await app.post(`${room}/messages/2/deletion`, {}, { as: bada });
  const seen = (await app.get(room, { as: minji })).text;
  assert.deepEqual(saidIn(seen), ["일요일"]);
  for (const shown of ["고침", "지운 메시지예요"]) {
    assert.ok(seen.includes(shown), shown);
  }
  assert.ok(!seen.includes("비밀"));
  app.ports.clock.advance(CHANGE_WINDOW_MS);
  const late = await app.get(room, { as: bada });
  assert.ok(!late.text.includes("/messages/1/edit"));
  for (
    const answer of [
      await app.get(`${room}/messages/1/edit`, { as: bada }),
      await app.post(`${room}/messages/1/edit`, { body: "늦음" }, {
        as: bada,
      }),
      await app.post(`${room}/messages/1/deletion`, {}, { as: bada }),
    ]
  ) assert.equal(answer.status, 409);
});

withApp(
  "a room that is put away comes back with the next message",
  async (app) => {
    const { minji, bada, room } = await talk(app);
    await say(app, { room, as: bada, body: "계세요?" });
    const away = await app.post(`${room}/hiding`, {}, { as: minji });
    const list = await app.get(away.location, { as: minji });
    assert.ok(list.text.includes("대화를 치웠어요"));
    assert.ok(!list.text.includes(`href="${room}"`));
    assert.equal(unreadIn(list.text), 0);
    await say(app, { room, as: bada, body: "아직 있나요?" });
    const back = await app.get("/chat", { as: minji });
    assert.ok(back.text.includes(`href="${room}"`));
  },
);

withApp("older messages are a link away", async (app) => {
  const { minji, bada, room } = await talk(app);
  for (let n = 1; n <= 60; n++) {
    await app.post(room, { body: `말 ${n}` }, { as: bada });
  }
  const newest = await app.get(room, { as: minji });
  const said = saidIn(newest.text);
  assert.deepEqual([said.length, said[0], said.at(-1)], [
    50,
    "말 11",
    "말 60",
  ]);
  const older = new RegExp(`href="(${room}\\?before=11)"`).exec(newest.text);
  assert.ok(older);
  const { text } = await app.get(older[1] ?? "", { as: minji });
  assert.deepEqual(
    saidIn(text),
    Array.from({ length: 10 }, (_, n) => `말 ${n + 1}`),
  );
  assert.equal(linkTo(text, "prev"), null);
  for (const odd of ["0", "-1", "x", "1e9", "999999999999999999"]) {
    const { status } = await app.get(`${room}?before=${odd}`, { as: minji });
    assert.equal(status, 200, odd);
  }
});

withApp(
  "R23: a room is 404 to strangers and to who has left it, in every verb",
  async (app) => {
    const { minji, bada, room } = await talk(app);
    await say(app, { room, as: bada, body: "안녕하세요" });
    await app.post(`${room}/appointments`, {
      place: "역 앞",
      starts_at: inSeoul(app, 60),
    }, { as: bada });
    const dami = await app.signUp({ name: "다미" });
    const verbs = (as: typeof dami) => [
      app.get(room, { as }),
      app.get(`${room}?before=2`, { as }),
      app.post(room, { body: "저도요" }, { as }),
      app.post(room, { body: "" }, { as }),
      app.get(`${room}/messages/1/edit`, { as }),
      app.post(`${room}/messages/1/edit`, { body: "바꿈" }, { as }),
      app.post(`${room}/messages/1/deletion`, {}, { as }),
      app.post(`${room}/hiding`, {}, { as }),
      app.post(`${room}/appointments`, { place: "", starts_at: "" }, { as }),
      app.post(`${room}/appointments`, {
        place: "학교",
        starts_at: inSeoul(app, 90),
      }, { as }),
      app.post(`${room}/appointments/2/confirmation`, {}, { as }),
      app.post(`${room}/appointments/2/cancellation`, {}, { as }),
    ];
    const statuses = async (as: typeof dami) =>
      (await Promise.all(verbs(as))).map(({ status }) => status);
    assert.deepEqual(await statuses(dami), Array(12).fill(404));
    const guest = await Promise.all(verbs(app.guest()));
    for (const { status, location } of guest) {
      assert.equal(status, 303);
      assert.match(location, /^\/sign-in/);
    }
    const seen = (await app.get(room, { as: minji })).text;
    assert.deepEqual(saidIn(seen), ["안녕하세요"]);
    assert.ok(seen.includes("역 앞") && seen.includes("대답을 기다려요"));
  },
);

withApp(
  "addresses of nothing are 404, whatever they look like",
  async (app) => {
    const { bada, room } = await talk(app);
    for (const id of ["x", "__proto__", "0".repeat(22), "z".repeat(22)]) {
      const { status } = await app.get(`/chat/${id}`, { as: bada });
      assert.equal(status, 404, id);
    }
    for (const seq of ["0", "x", "-1", "99", "1e3", "99999999999999999999"]) {
      const answers = [
        await app.get(`${room}/messages/${seq}/edit`, { as: bada }),
        await app.post(`${room}/messages/${seq}/deletion`, {}, { as: bada }),
        await app.post(`${room}/appointments/${seq}/confirmation`, {}, {
          as: bada,
        }),
      ];
      assert.deepEqual(
        answers.map(({ status }) => status),
        [404, 404, 404],
        seq,
      );
    }
    assert.equal((await app.get("/chat?page=0", { as: bada })).status, 404);
  },
);

withApp("an appointment is proposed, confirmed and called off", async (app) => {
  const { minji, bada, room } = await talk(app);
  const bad = await app.post(`${room}/appointments`, {
    place: "",
    starts_at: inSeoul(app, -5),
  }, { as: bada });
  assert.equal(bad.status, 422);
  assert.ok(bad.text.includes("만날 곳을 1~60자로 적어 주세요"));
  const past = await app.post(`${room}/appointments`, {
    place: "강남역",
    starts_at: inSeoul(app, -5),
  }, { as: bada });
  assert.equal(past.status, 422);
  assert.ok(past.text.includes("지금부터 1년 안의 시간을 골라 주세요"));
  assert.ok(past.text.includes('value="강남역"'));
  const made = await app.post(`${room}/appointments`, {
    place: "강남역",
    starts_at: inSeoul(app, 60),
  }, { as: bada });
  assert.equal(made.location, room);
  const own = await app.post(`${room}/appointments/1/confirmation`, {}, {
    as: bada,
  });
  assert.equal(own.status, 403);
  const seen = (await app.get(room, { as: minji })).text;
  assert.ok(seen.includes("강남역"));
  assert.ok(seen.includes(`action="${room}/appointments/1/confirmation"`));
  for (let time = 1; time <= 2; time++) {
    const yes = await app.post(`${room}/appointments/1/confirmation`, {}, {
      as: minji,
    });
    assert.equal(yes.location, room);
  }
  assert.ok((await app.get(room, { as: bada })).text.includes("약속했어요"));
  await app.post(`${room}/appointments/1/cancellation`, {}, { as: bada });
  const off = (await app.get(room, { as: minji })).text;
  assert.ok(off.includes("취소된 약속이에요"));
  const late = await app.post(`${room}/appointments/1/confirmation`, {}, {
    as: minji,
  });
  assert.equal(late.status, 409);
});

withApp(
  "a newer appointment takes the place of the one before",
  async (app) => {
    const { minji, bada, room } = await talk(app);
    for (const place of ["강남역", "역삼역"]) {
      await app.post(`${room}/appointments`, {
        place,
        starts_at: inSeoul(app, 60),
      }, { as: bada });
    }
    const { text } = await app.get(room, { as: minji });
    assert.ok(text.includes("새 약속으로 바뀌었어요"));
    const old = await app.post(`${room}/appointments/1/confirmation`, {}, {
      as: minji,
    });
    assert.equal(old.status, 409);
  },
);

withApp("the list says what to do when nobody has talked yet", async (app) => {
  const minji = await app.signUp({ name: "민지" });
  const { text } = await app.get("/chat", { as: minji });
  assert.ok(text.includes("아직 나눈 대화가 없어요"));
  assert.equal(unreadIn(text), 0);
  const guest = await app.get("/chat");
  assert.equal(guest.location, "/sign-in?next=%2Fchat");
});

withApp(
  "what is deleted or has left is a stub, and the talk stays",
  async (app) => {
    const { minji, bada, path, room } = await talk(app);
    await say(app, { room, as: minji, body: "말뚝도 드릴게요" });
    await app.post(`${path}/deletion`, {}, { as: minji });
    const gone = await app.get(room, { as: bada });
    assert.ok(gone.text.includes("삭제된 물품입니다"));
    assert.ok(!gone.text.includes("4인용 캠핑 텐트"));
    assert.ok(!gone.text.includes(`href="${path}"`));
    await say(app, { room, as: bada, body: "아쉽네요" });
    await app.ports.db.query(sql`
    update members set withdrawn_at = now() where name = '민지'
  `);
    const left = await app.get(room, { as: bada });
    assert.ok(left.text.includes("탈퇴유저"));
    assert.ok(!left.text.includes("민지"));
    assert.deepEqual(saidIn(left.text), ["말뚝도 드릴게요", "아쉽네요"]);
    assert.ok(!left.text.includes('name="body"'));
    const list = await app.get("/chat", { as: bada });
    assert.ok(list.text.includes("탈퇴유저"));
    const late = await app.post(room, { body: "계세요?" }, { as: bada });
    assert.equal(late.status, 409);
  },
);

withApp(
  "pages open although the unread cannot be counted just now",
  async (app) => {
    const { minji } = await talk(app);
    app.ports.counters.get = () => Promise.reject(new Error("away"));
    const { status, text } = await app.get("/", { as: minji });
    assert.equal(status, 200);
    assert.equal(unreadIn(text), 0);
  },
);

withApp(
  "the steps of a deal stand in the room, with the way to it",
  async (app) => {
    const { minji, bada, path, room } = await talk(app);
    const asked = await app.post(`${path}/deals`, {
      starts_at: inSeoul(app, 24 * 60),
      ends_at: inSeoul(app, 48 * 60),
      note: "",
    }, { as: bada });
    assert.equal(asked.status, 303, asked.text);
    const { text } = await app.get(room, { as: minji });
    assert.ok(text.includes("대여를 신청했어요"));
    assert.ok(text.includes(`href="${asked.location}"`));
    const list = await app.get("/chat", { as: minji });
    assert.ok(list.text.includes("대여를 신청했어요"));
  },
);

for (const language of ["ko", "en"]) {
  withApp(`the pages of chat are valid HTML [${language}]`, async (app) => {
    const headers = { "accept-language": language };
    const { minji, bada, path, room } = await talk(app);
    const empty = await app.get(room, { as: bada, headers });
    await say(app, { room, as: bada, body: "제 번호는 010-1234-5678" });
    await say(app, { room, as: bada, body: "https://example.com 봐요" });
    await app.post(`${room}/messages/1/deletion`, {}, { as: bada });
    await app.post(room, {
      body: "사진이에요",
      photos: [await pictureFile("one.jpg"), await pictureFile("two.png")],
    }, { as: minji });
    await app.post(`${room}/appointments`, {
      place: "강남역",
      starts_at: inSeoul(app, 60),
    }, { as: bada });
    const pages = {
      empty,
      list: await app.get("/chat", { as: minji, headers }),
      room: await app.get(room, { as: bada, headers }),
      others: await app.get(room, { as: minji, headers }),
      refused: await app.post(room, { body: "" }, { as: bada, headers }),
      photo: await app.post(room, {
        body: "",
        photos: [new File(["x"], "x.txt"), new File(["y"], "y.txt")],
      }, { as: bada, headers }),
      plan: await app.post(`${room}/appointments`, {}, { as: bada, headers }),
      edit: await app.get(`${room}/messages/2/edit`, { as: bada, headers }),
      older: await app.get(`${room}?before=3`, { as: bada, headers }),
    };
    await app.post(`${path}/deletion`, {}, { as: minji });
    const gone = await app.get(room, { as: bada, headers });
    for (const [name, { text }] of Object.entries({ ...pages, gone })) {
      assert.equal(text.match(/<h1\b/g)?.length, 1, `${name}: one heading`);
      assert.deepEqual(await htmlErrors(text), [], name);
    }
  });
}

/** A `datetime-local` value so many minutes from now. */
function inSeoul({ ports }: TestApp, minutes: number): string {
  const time = ports.clock.now().getTime() + (minutes + 9 * 60) * 60_000;
  return new Date(time).toISOString().slice(0, 16);
}
