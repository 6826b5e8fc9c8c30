import assert from "node:assert/strict";
import { priceLine } from "@/components/rent/price_line.ts";
import { MESSAGES } from "@/locales/mod.ts";

const ko = { t: MESSAGES.ko, lang: "ko" } as const;
const en = { t: MESSAGES.en, lang: "en" } as const;

Deno.test("a price says won for each unit, in both languages", () => {
  assert.equal(priceLine({ price: 12_000, unit: "day" }, ko), "12,000원 / 일");
  assert.equal(priceLine({ price: 500, unit: "hour" }, ko), "500원 / 시간");
  assert.equal(
    priceLine({ price: 12_000, unit: "month" }, en),
    "₩12,000 / month",
  );
});

Deno.test("nought is free, nothing is to be agreed", () => {
  assert.equal(priceLine({ price: 0, unit: "day" }, ko), "무료 대여");
  assert.equal(priceLine({ price: null, unit: "day" }, ko), "가격 협의");
  assert.equal(
    priceLine({ price: null, unit: "day" }, en),
    "Price to be agreed",
  );
});
