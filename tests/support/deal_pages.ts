import assert from "node:assert/strict";
import { momentText } from "@/domain/shared/seoul_time.ts";
import type { FormValues, Person, TestApp } from "./app.ts";
import { putUp } from "./things.ts";

const HOUR_MS = 60 * 60 * 1000;
const DAY_MS = 24 * HOUR_MS;

/** Two dates as the form sends them, so many days from now. */
export function dates(
  { ports }: TestApp,
  fromDay: number,
  toDay = fromDay + 1,
): { starts_at: string; ends_at: string } {
  const now = ports.clock.now().getTime();
  return {
    starts_at: momentText(new Date(now + fromDay * DAY_MS)),
    ends_at: momentText(new Date(now + toDay * DAY_MS)),
  };
}

/** Two neighbours and a thing of the first; both act through forms. */
export interface DealPages {
  app: TestApp;
  minji: Person;
  bada: Person;
  item: string;
  /** Bada asks for the thing; answers the deal's address. */
  request(values?: FormValues): Promise<string>;
  /** Posts to a noun of a deal. */
  verb(
    deal: string,
    noun: string,
    as: Person,
    values?: FormValues,
  ): ReturnType<TestApp["post"]>;
  /** Goes a whole way: the nouns in their order, each by whom. */
  walk(
    deal: string,
    steps: readonly (readonly [noun: string, as: Person])[],
  ): Promise<void>;
}

export async function dealPages(
  app: TestApp,
  thing: FormValues = {},
): Promise<DealPages> {
  const minji = await app.signUp({ name: "민지" });
  const bada = await app.signUp({ name: "바다" });
  const item = await putUp(app, minji, thing);
  const verb: DealPages["verb"] = (deal, noun, as, values = {}) =>
    app.post(`${deal}/${noun}`, values, { as });
  return {
    app,
    minji,
    bada,
    item,
    verb,
    async request(values = {}) {
      const form = { ...dates(app, 1), note: "잘 쓸게요", ...values };
      const answer = await app.post(`${item}/deals`, form, { as: bada });
      assert.equal(answer.status, 303, answer.text);
      assert.match(answer.location, /^\/rent\/deals\/\w{22}$/);
      return answer.location;
    },
    async walk(deal, steps) {
      for (const [noun, as] of steps) {
        const answer = await verb(deal, noun, as);
        assert.equal(answer.status, 303, `${noun} ${answer.status}`);
      }
    },
  };
}

/** The nouns whose forms stand on a page. */
export function nounsOn(html: string, deal: string): string[] {
  const actions = html.matchAll(
    new RegExp(`<form[^>]*action="${deal}/([\\w-]+)"`, "g"),
  );
  return [...actions].map(([, noun = ""]) => noun).sort();
}
