import assert from "node:assert/strict";
import fc from "fast-check";
import { CATEGORY_IDS } from "@/domain/rent/categories.ts";
import { SECTIONS } from "@/domain/rent/item.ts";
import {
  districtsFor,
  FIRST_LISTING,
  type Listing,
  listingPath,
  originOf,
  PAGE_MAX,
  parseListing,
  parsePage,
  placeOf,
  SORTS,
} from "@/domain/rent/listing.ts";

const GANGNAM = "11680";
const SEOUL = "11";
const BUSAN = "26";

function listing(parts: Partial<Listing>): Listing {
  return { ...FIRST_LISTING, ...parts };
}

function params(query: string): URLSearchParams {
  return new URLSearchParams(query);
}

Deno.test("An empty address lists what is lent, newest first", () => {
  const { listing, errors } = parseListing(params(""));
  assert.deepEqual(listing, FIRST_LISTING);
  assert.equal(errors, null);
});

Deno.test("Every listing survives being written as an address and read again", () => {
  const anyListing = fc.record<Listing>({
    section: fc.constantFrom(...SECTIONS),
    category: fc.constantFrom(null, ...CATEGORY_IDS),
    region: fc.constantFrom(null, "", GANGNAM, SEOUL),
    q: fc.constantFrom("", "캠핑 의자", "ㅋㅍ", "50% & more?", "a+b#c"),
    sort: fc.constantFrom(...SORTS),
    days: fc.constantFrom(
      null,
      { from: "2026-03-05", to: "2026-03-05" },
      { from: "2026-02-28", to: "2026-03-01" },
    ),
    page: fc.integer({ min: 1, max: PAGE_MAX }),
  }, { noNullPrototype: true });
  fc.assert(fc.property(anyListing, (listing) => {
    const { searchParams } = new URL(listingPath(listing), "http://yard");
    const page = parsePage(searchParams);
    const reading = parseListing(searchParams);
    assert.equal(reading.errors, null);
    assert.deepEqual({ ...reading.listing, page }, listing);
  }));
});

Deno.test("What is said by default is left out of the address", () => {
  assert.equal(listingPath(FIRST_LISTING), "/rent");
  assert.equal(listingPath(listing({ page: 2 })), "/rent?page=2");
  assert.equal(listingPath(listing({ region: "" })), "/rent?region=");
});

Deno.test("Whatever cannot be read is named, and what was typed is kept", () => {
  for (
    const [query, field] of [
      ["section=steal", "section"],
      ["category=__proto__", "category"],
      ["category=tools&category=camping", "category"],
      ["region=99999", "region"],
      ["sort=random", "sort"],
      [`q=${"가".repeat(101)}`, "q"],
      ["q=%FF", "q"],
      ["q=a%00b", "q"],
      ["from=2026-02-30", "from"],
      ["from=2026-03-05&to=tomorrow", "to"],
      ["from=2026-03-05&to=2026-03-04", "to"],
    ] as const
  ) {
    const { errors, typed } = parseListing(params(query));
    assert.deepEqual(Object.keys(errors ?? {}), [field], query);
    assert.equal(typed[field], params(query).get(field));
  }
});

Deno.test("One day alone is the first and the last", () => {
  const day = { from: "2026-03-05", to: "2026-03-05" };
  for (const name of ["from", "to"]) {
    const { listing } = parseListing(params(`${name}=2026-03-05`));
    assert.deepEqual(listing.days, day);
  }
});

Deno.test("Parameters it does not know are passed over", () => {
  assert.equal(parseListing(params("utm_source=x&__proto__=1")).errors, null);
});

Deno.test("A page is a whole number from 1 on, within reason", () => {
  assert.equal(parsePage(params("")), 1);
  assert.equal(parsePage(params("page=")), 1);
  assert.equal(parsePage(params("page=7")), 7);
  for (const page of ["0", "-1", "1e3", "1.5", "1000000000", "x", "１"]) {
    assert.equal(parsePage(params(`page=${page}`)), null, page);
  }
  assert.equal(parsePage(params("page=1&page=2")), null);
});

Deno.test("A member who just looks around stays in the own district", () => {
  assert.equal(placeOf(listing({}), GANGNAM), GANGNAM);
  assert.equal(placeOf(listing({ region: BUSAN }), GANGNAM), BUSAN);
  assert.equal(placeOf(listing({ region: "" }), GANGNAM), null);
});

Deno.test("A guest looks everywhere, and so does a search", () => {
  assert.equal(placeOf(listing({}), null), null);
  assert.equal(placeOf(listing({ q: "텐트" }), GANGNAM), null);
  assert.equal(
    placeOf(listing({ q: "텐트", region: GANGNAM }), GANGNAM),
    GANGNAM,
  );
});

Deno.test("Nearness starts at the chosen district, else at home, else at the chosen province", () => {
  const nearest = { sort: "nearest" } as const;
  assert.equal(
    originOf(listing({ ...nearest, region: GANGNAM }), "26350"),
    GANGNAM,
  );
  assert.equal(originOf(listing(nearest), GANGNAM), GANGNAM);
  assert.equal(originOf(listing({ ...nearest, region: BUSAN }), null), BUSAN);
  assert.equal(originOf(listing({ ...nearest, region: "" }), null), null);
});

Deno.test("Nearness goes out from its origin, within a province only when that was chosen", () => {
  const everywhere = districtsFor(listing({ sort: "nearest" }), GANGNAM);
  assert.equal(everywhere[0], GANGNAM);
  assert.ok(everywhere.includes("26350"));
  const inSeoul = districtsFor(
    listing({ sort: "nearest", region: SEOUL }),
    GANGNAM,
  );
  assert.equal(inSeoul[0], GANGNAM);
  assert.ok(inSeoul.every((district) => district.startsWith(SEOUL)));
  assert.deepEqual(districtsFor(listing({ sort: "nearest" }), null), []);
});
