import assert from "node:assert/strict";
import { isInDistrict } from "@/domain/regions/outline.ts";
import { REGIONS } from "@/domain/regions/regions.ts";

const DISTRICTS = REGIONS.filter(({ parent }) => parent !== null);

Deno.test("the middle of every district lies in it, and hardly ever in another", () => {
  let claims = 0;
  for (const { code, lon, lat } of DISTRICTS) {
    assert.ok(isInDistrict(code, [lon, lat]), code);
    const around = DISTRICTS.filter((other) =>
      other.code !== code && Math.hypot(other.lon - lon, other.lat - lat) < 0.3
    );
    claims += around.filter((other) => isInDistrict(other.code, [lon, lat]))
      .length;
  }
  assert.ok(claims < DISTRICTS.length * 0.02, `${claims}`);
});

Deno.test("places that people know lie where they do", () => {
  const places = {
    "11680": [127.0276, 37.4979], // 강남역
    "11110": [126.977, 37.5759], // 광화문
    "26350": [129.1604, 35.1587], // 해운대 해수욕장
    "50130": [126.5617, 33.2541], // 서귀포 시청
  } as const;
  for (const [code, [lon, lat]] of Object.entries(places)) {
    assert.ok(isInDistrict(code, [lon, lat]), code);
    for (const other of Object.keys(places)) {
      if (other !== code) assert.ok(!isInDistrict(other, [lon, lat]), other);
    }
  }
  assert.ok(!isInDistrict("11680", [0, 0]));
  assert.ok(!isInDistrict("no code", [127.0276, 37.4979]));
});
