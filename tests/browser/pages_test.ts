import assert from "node:assert/strict";
import axe from "axe-core";
import type { Page } from "playwright-core";
import { sendAccountLetters } from "@/actions/accounts/send_account_letters.ts";
import { sql } from "@/db/db.ts";
import { momentText } from "@/domain/shared/seoul_time.ts";
import type { Person } from "../support/app.ts";
import {
  inChromium,
  type Window,
  windowFor,
  type Yard,
} from "../support/browser.ts";
import { htmlErrors } from "../support/html_check.ts";
import { TENT } from "../support/items.ts";
import { pictureFile } from "../support/photos.ts";
import { prepare } from "../support/second_step.ts";

const DAY = 24 * 3_600_000;
const WIDTHS = [320, 390, 768, 1280, 1920];
const THEMES = ["light", "dark"] as const;
const LANGUAGES = ["ko", "en"] as const;

/** The yard shows its mailbox; buttons of providers stand on pages, and nobody presses them here. */
const SETTINGS = {
  MADANG_MODE: "demo",
  KAKAO_CLIENT_ID: "yard",
  OIDC_ISSUER: "http://127.0.0.1:9",
  OIDC_CLIENT_ID: "yard",
  OIDC_NAME: "A provider with rather a long name",
};

/** Where things stand: a thing, talk about it, a deal that was asked for, and a letter. */
interface Places {
  item: string;
  room: string;
  deal: string;
  letter: string;
}

/** Every page a person can open; `member` ones as the owner of the one thing there is, `newcomer` ones by who has not opened their letter, `suspended` ones by who may only look. */
function pagesOf({ item, room, deal, letter }: Places) {
  return {
    guest: [
      "/",
      "/rent",
      "/rent?q=없는것",
      "/rent?sort=bogus",
      item,
      "/sign-up",
      "/sign-in",
      "/sign-in/passkey",
      "/sign-in/second-step",
      "/sign-in/with/oidc/callback",
      "/regions",
      "/about",
      "/offline",
      "/rules",
      "/privacy",
      "/feedback",
      "/farewell",
      "/password-reset",
      "/password-reset/nothing",
      "/mailbox",
      letter,
      "/no-such-page",
    ],
    member: [
      "/",
      item,
      `${item}/edit`,
      "/rent/new",
      "/my/ongoing",
      "/my/requests",
      "/my/closed",
      "/my/items",
      "/my/bookmarks",
      "/standing/appeal",
      "/settings",
      "/settings/proof",
      "/settings/profile",
      "/settings/notifications",
      "/settings/profile/photo",
      "/settings/password",
      "/settings/email",
      "/settings/sessions",
      "/settings/neighbourhood",
      "/settings/export",
      "/settings/withdrawal",
      "/settings/blocks",
      "/settings/security",
      "/settings/security/second-step",
      "/settings/security/passkeys/new",
      "/settings/proof/passkey",
      "/settings/connections",
      "/settings/tokens",
      "/people/owner",
      "/people/owner/reviews",
      "/chat",
      room,
      deal,
      `${deal}/review`,
      "/notifications",
      "/reports",
      `${room}/messages/1/report`,
    ],
    newcomer: [
      "/confirmation",
      "/confirmation/address",
      "/confirmation/nothing",
    ],
    suspended: ["/standing"],
    staff: [
      "/admin/reports",
      "/admin/appeals",
      "/admin/people",
      "/admin/people/owner",
      "/admin/log",
      "/admin/statistics",
      "/admin/feedback",
      "/admin/roles",
    ],
  };
}

inChromium(
  "P2 axe finds nothing on any page, in both themes and languages",
  async (yard) => {
    const found: string[] = [];
    // Each page in both themes and both languages, which theme goes with which turns from page to page.
    let looked = 0;
    await eachPage(yard, async (window, path) => {
      looked += 1;
      for (const [n, theme] of THEMES.entries()) {
        const language = LANGUAGES[(looked + n) % LANGUAGES.length] ?? "ko";
        await choose(yard, window.page, { theme, language });
        await open(yard, window, path);
        for (const violation of await violationsOf(window.page)) {
          found.push(`${path} ${theme} ${language}: ${violation}`);
        }
      }
    });
    assert.deepEqual(found, []);
  },
  SETTINGS,
);

inChromium(
  "P3 no page scrolls sideways between 320 and 1920 px",
  async (yard) => {
    await eachPage(yard, async (window, path) => {
      await open(yard, window, path);
      for (const width of WIDTHS) {
        await window.page.setViewportSize({ width, height: 800 });
        const over = await window.page.evaluate(() =>
          document.documentElement.scrollWidth - innerWidth
        );
        assert.ok(over <= 0, `${path} is ${over} px too wide at ${width}`);
      }
    });
  },
  SETTINGS,
);

inChromium(
  "P5 the HTML checker finds nothing on any page",
  async (yard) => {
    const found: string[] = [];
    await eachPage(yard, async (window, path) => {
      const response = await open(yard, window, path);
      for (const error of await htmlErrors(await response.text())) {
        found.push(`${path} ${error}`);
      }
    });
    assert.deepEqual(found, []);
  },
  SETTINGS,
);

inChromium(
  "P6 a chosen theme is in the page before any script or style",
  async (yard) => {
    const { page } = await yard.open({
      colorScheme: "light",
      javaScriptEnabled: false,
    });
    await choose(yard, page, { theme: "dark", language: "ko" });
    await page.goto(yard.origin);
    const dark = await page.evaluate(() =>
      getComputedStyle(document.documentElement).backgroundColor
    );
    await choose(yard, page, { theme: "system", language: "ko" });
    await page.goto(yard.origin);
    const light = await page.evaluate(() =>
      getComputedStyle(document.documentElement).backgroundColor
    );
    assert.notEqual(dark, light);
  },
);

async function eachPage(
  yard: Yard,
  look: (window: Window, path: string) => Promise<void>,
) {
  const owner = await yard.app.signUp({ email: "owner@example.com" });
  const pages = pagesOf(await settle(yard, owner));
  const guest = await yard.open();
  for (const path of pages.guest) await look(guest, path);
  const member = await windowFor(yard, owner);
  for (const path of pages.member) await look(member, path);
  const newcomer = await windowFor(yard, await yard.app.signUpOnly());
  for (const path of pages.newcomer) await look(newcomer, path);
  const suspended = await windowFor(yard, await suspend(yard));
  for (const path of pages.suspended) await look(suspended, path);
  const staff = await windowFor(yard, await hireAdmin(yard));
  for (const path of pages.staff) await look(staff, path);
}

async function hireAdmin({ app }: Yard): Promise<Person> {
  const person = await app.signUp({ name: "마당지기" });
  const { db, clock } = app.ports;
  await db.query(
    sql`update members set role = 'admin' where name = ${person.name}`,
  );
  // What is remembered of them is looked up again.
  clock.advance(2000);
  return person;
}

async function suspend({ app }: Yard): Promise<Person> {
  const person = await app.signUp();
  const { db, clock } = app.ports;
  const until = new Date(clock.now().getTime() + 7 * DAY);
  await db.query(sql`
    update members set suspended_until = ${until}
    where email = ${person.email}::citext`);
  clock.advance(2000);
  return person;
}

/** The owner's thing, and a neighbour who asks about it and for it. */
async function settle({ app }: Yard, owner: Person): Promise<Places> {
  const photos = [
    await pictureFile("a.jpg"),
    await pictureFile("b.jpg", { colour: "#fff" }),
  ];
  await prepare(app, owner);
  const published = { ...TENT, photos };
  const { location: item } = await app.post("/rent/new", published, {
    as: owner,
  });
  const neighbour = await app.signUp({ email: "neighbour@example.com" });
  const as = { as: neighbour };
  const { location: room } = await app.post(`${item}/inquiry`, {}, as);
  await app.post(room, { body: "빌릴 수 있을까요? https://example.com" }, as);
  const start = app.ports.clock.now().getTime() + DAY;
  const { location: deal } = await app.post(`${item}/deals`, {
    starts_at: momentText(new Date(start)),
    ends_at: momentText(new Date(start + DAY)),
    note: "주말에요",
  }, as);
  for (const path of [item, room, deal]) assert.match(path, /^\/(rent|chat)\//);
  await app.signUpOnly();
  await sendAccountLetters(app.ports);
  const [mail] = await app.ports.outbox?.list() ?? [];
  assert.ok(mail);
  return { item, room, deal, letter: `/mailbox/${mail.id}` };
}

/** Opens a page; that a refusal shows as an error in the console is what is asked for. */
async function open(
  { origin }: Yard,
  { page, problems }: Window,
  path: string,
) {
  const response = await page.goto(origin + path);
  assert.ok(response);
  if (response.status() >= 400) problems.length = 0;
  assert.ok(response.status() < 500, path);
  return response;
}

async function choose(
  { origin }: Yard,
  page: Page,
  { theme, language }: { theme: string; language: string },
) {
  await page.context().addCookies([
    { name: "theme", value: theme, url: origin },
    { name: "lang", value: language, url: origin },
  ]);
}

async function violationsOf(page: Page): Promise<string[]> {
  // Injected through the debugger: the content policy would refuse a script element.
  await page.evaluate(axe.source);
  return await page.evaluate(async () => {
    const runner = (globalThis as unknown as { axe: typeof axe }).axe;
    const { violations } = await runner.run(document);
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) =>
        `${id} ${target} ${failureSummary}`
      )
    );
  });
}
