import assert from "node:assert/strict";
import {
  distanceKm,
  districtsByDistance,
  findRegion,
  isDistrict,
  isProvince,
  provinceOf,
  provinceShortName,
  regionFullName,
  regionGroups,
  regionName,
  REGIONS,
} from "@/domain/regions/regions.ts";

/** How many 시·군·구 each 시·도 has; a city with 일반구 counts by these. */
const DISTRICT_COUNTS = {
  "11": 25,
  "26": 16,
  "27": 9,
  "28": 10,
  "29": 5,
  "30": 5,
  "31": 5,
  "36": 1,
  "41": 44,
  "43": 14,
  "44": 16,
  "46": 22,
  "47": 23,
  "48": 22,
  "50": 2,
  "51": 18,
  "52": 15,
};

/** The farthest a district's point may lie from its province's seat. */
const WIDEST_KM: Record<string, number> = { "28": 60, "47": 240, "46": 130 };
const USUALLY_WITHIN_KM = 145;

const provinces = REGIONS.filter(({ parent }) => parent === null);
const districts = REGIONS.filter(({ parent }) => parent !== null);

Deno.test("there are 17 시·도, each with all its 시·군·구", () => {
  const counts = Object.fromEntries(
    provinces.map((
      { code },
    ) => [code, districts.filter(({ parent }) => parent === code).length]),
  );
  assert.deepEqual(counts, DISTRICT_COUNTS);
  assert.equal(districts.length, 252);
});

Deno.test("codes are unique, and a district's begins with its province's", () => {
  assert.equal(new Set(REGIONS.map(({ code }) => code)).size, REGIONS.length);
  for (const { code } of provinces) assert.match(code, /^\d{2}$/);
  for (const { code, parent } of districts) {
    assert.match(code, /^\d{5}$/);
    assert.equal(code.slice(0, 2), parent);
    assert.equal(provinceOf(code), parent);
  }
});

Deno.test("well-known codes are theirs", () => {
  const known = {
    "11680": "강남구",
    "26350": "해운대구",
    "27720": "군위군",
    "36110": "세종특별자치시",
    "41111": "수원시 장안구",
    "41194": "부천시 소사구",
    "47113": "포항시 북구",
    "48129": "창원시 진해구",
    "50110": "제주시",
    "50130": "서귀포시",
    "51110": "춘천시",
    "52111": "전주시 완산구",
  };
  for (const [code, name] of Object.entries(known)) {
    assert.equal(findRegion(code)?.nameKo, name);
  }
});

Deno.test("names are unique within a province, Korean in Hangul and English in ASCII", () => {
  for (const { code } of provinces) {
    const own = districts.filter(({ parent }) => parent === code);
    assert.equal(new Set(own.map(({ nameKo }) => nameKo)).size, own.length);
    assert.equal(new Set(own.map(({ nameEn }) => nameEn)).size, own.length);
  }
  for (const { nameKo, nameEn } of REGIONS) {
    assert.match(nameKo, /^[가-힣]+(시 [가-힣]+구)?$/);
    assert.match(
      nameEn,
      /^[A-Z][a-z]+((-si|-gun|-gu|-do)| State)?(, [A-Z][a-z]+)?$/,
    );
  }
});

Deno.test("Korean and English names end alike", () => {
  const ends = { 시: /-si$/, 군: /-gun$/, 구: /-gu(, |$)/ };
  for (const { code, nameKo, nameEn } of districts) {
    if (code === "36110") continue;
    const end = nameKo.at(-1) as keyof typeof ends;
    assert.match(nameEn, ends[end]);
  }
});

Deno.test("every point lies in Korea, near its province's seat", () => {
  for (const { code, lat, lon } of REGIONS) {
    assert.ok(
      lat > 33 && lat < 38.7 && lon > 124.5 && lon < 131,
      `${code} lies abroad`,
    );
    const km = distanceKm(code, provinceOf(code)) ?? NaN;
    const widest = WIDEST_KM[provinceOf(code)] ?? USUALLY_WITHIN_KM;
    assert.ok(
      km <= widest,
      `${code} lies ${Math.round(km)} km from its province's seat`,
    );
  }
});

Deno.test("points of neighbours lie apart, and far from none", () => {
  for (const { code } of districts) {
    const [own, nearest = ""] = districtsByDistance(code);
    assert.equal(own, code);
    const km = distanceKm(code, nearest) ?? NaN;
    assert.ok(km > 1 && km < 160, `${code} is ${km} km from ${nearest}`);
  }
});

Deno.test("distanceKm() is the distance on the globe", () => {
  assert.equal(distanceKm("11680", "11680"), 0);
  assert.equal(Math.round(distanceKm("11", "26") ?? 0), 325);
  assert.equal(distanceKm("11", "50"), distanceKm("50", "11"));
  assert.equal(distanceKm("11", "99"), null);
});

Deno.test("districtsByDistance() begins with the own district and its neighbours", () => {
  const codes = districtsByDistance("11680");
  assert.equal(codes.length, districts.length);
  assert.deepEqual(codes.slice(0, 3).map((code) => regionName(code, "ko")), [
    "강남구",
    "서초구",
    "송파구",
  ]);
  assert.equal(codes.at(-1), "50130");
  assert.equal(districtsByDistance("nowhere").length, districts.length);
});

Deno.test("isDistrict() and isProvince() know what a code stands for", () => {
  assert.ok(isDistrict("11680") && !isProvince("11680"));
  assert.ok(isProvince("11") && !isDistrict("11"));
  for (
    const code of [
      "",
      "1",
      "00",
      "99999",
      "41110",
      "11680 ",
      "__proto__",
      "constructor",
    ]
  ) {
    assert.ok(!isDistrict(code) && !isProvince(code), code);
  }
});

Deno.test("names tell the province where they must", () => {
  assert.equal(regionName("11680", "ko"), "강남구");
  assert.equal(regionName("11680", "en"), "Gangnam-gu");
  assert.equal(regionFullName("11680", "ko"), "서울 강남구");
  assert.equal(regionFullName("26110", "en"), "Jung-gu, Busan");
  assert.equal(regionFullName("41135", "ko"), "경기 성남시 분당구");
  assert.equal(regionFullName("36110", "ko"), "세종특별자치시");
  assert.equal(regionFullName("36110", "en"), "Sejong");
  assert.equal(regionFullName("51", "ko"), "강원특별자치도");
  assert.equal(regionName("nowhere", "ko"), "nowhere");
});

Deno.test("regionGroups() offers every district once, in the order of names", () => {
  for (const lang of ["ko", "en"] as const) {
    const groups = regionGroups(lang);
    assert.equal(groups.length, 17);
    const values = groups.flatMap(({ options }) =>
      options.map(({ value }) => value)
    );
    assert.deepEqual(values.toSorted(), districts.map(({ code }) => code));
  }
  const seoul = regionGroups("ko")[0];
  assert.deepEqual(seoul?.options[0], { value: "11680", label: "강남구" });
  assert.equal(seoul?.label, "서울특별시");
});

Deno.test("a province among provinces goes by its short name", () => {
  assert.equal(provinceShortName("11", "ko"), "서울");
  assert.equal(provinceShortName("11", "en"), regionName("11", "en"));
  assert.equal(provinceShortName("99", "ko"), "99");
});
