/**
 * The regions people live in: 시·도 (two-digit codes) and 시·군·구 (five-digit codes that
 * begin with their 시·도's). Known to the code itself, so that a name needs no query.
 */
import { REGION_ROWS } from "./data.ts";

export interface Region {
  code: string;
  /** The 시·도 of a 시·군·구; null for a 시·도. */
  parent: string | null;
  nameKo: string;
  nameEn: string;
  lat: number;
  lon: number;
}

/** A 시·도 with its 시·군·구, for a select with groups. */
export interface RegionGroup {
  value: string;
  label: string;
  options: { value: string; label: string }[];
}

type Language = "ko" | "en";

const PROVINCE_LENGTH = 2;

/** What people call a 시·도 when its 시·군·구 follows: "서울 강남구". */
const SHORT_PROVINCES: Readonly<Record<string, string>> = {
  "11": "서울",
  "26": "부산",
  "27": "대구",
  "28": "인천",
  "29": "광주",
  "30": "대전",
  "31": "울산",
  "36": "세종",
  "41": "경기",
  "43": "충북",
  "44": "충남",
  "46": "전남",
  "47": "경북",
  "48": "경남",
  "50": "제주",
  "51": "강원",
  "52": "전북",
};

/** Every region: each 시·도 before its 시·군·구, in the order of codes. */
export const REGIONS: readonly Region[] = REGION_ROWS
  .map(([code, nameKo, nameEn, lat, lon]) => {
    const parent = code.length > PROVINCE_LENGTH ? provinceOf(code) : null;
    return { code, parent, nameKo, nameEn, lat, lon };
  })
  .sort((a, b) => a.code < b.code ? -1 : 1);

const BY_CODE = new Map(REGIONS.map((region) => [region.code, region]));

/** A region by its code, or null. */
export function findRegion(code: string): Region | null {
  return BY_CODE.get(code) ?? null;
}

export function isProvince(code: string): boolean {
  return findRegion(code)?.parent === null;
}

export function isDistrict(code: string): boolean {
  return (findRegion(code)?.parent ?? null) !== null;
}

/** The 시·도 that a 시·군·구 lies in; a 시·도's own code. */
export function provinceOf(code: string): string {
  return code.slice(0, PROVINCE_LENGTH);
}

/** "강남구", "Gangnam-gu"; an unknown code stands for itself. */
export function regionName(code: string, lang: Language): string {
  const region = findRegion(code);
  if (region === null) return code;
  return lang === "ko" ? region.nameKo : region.nameEn;
}

/** What people call a 시·도 among others: "서울", "Seoul". */
export function provinceShortName(code: string, lang: Language): string {
  const short = lang === "ko" ? SHORT_PROVINCES[code] : undefined;
  return short ?? regionName(code, lang);
}

/** With the 시·도, since many cities have a 중구: "서울 강남구", "Gangnam-gu, Seoul". */
export function regionFullName(code: string, lang: Language): string {
  const name = regionName(code, lang);
  if (!isDistrict(code)) return name;
  const province = provinceOf(code);
  if (name === regionName(province, lang)) return name;
  return lang === "ko"
    ? `${provinceShortName(province, lang)} ${name}`
    : `${name}, ${provinceShortName(province, lang)}`;
}

/** All 시·도 with their 시·군·구 by name, ready for a select. */
export function regionGroups(lang: Language): RegionGroup[] {
  return GROUPS[lang];
}

/** Kilometres between the points of two regions; null when a code is unknown. */
export function distanceKm(from: string, to: string): number | null {
  const a = findRegion(from);
  const b = findRegion(to);
  return a && b ? greatCircleKm(a, b) : null;
}

/** All 시·군·구 from the nearest on, the own one first; in the order of codes from an unknown one. */
export function districtsByDistance(code: string): string[] {
  const from = findRegion(code);
  const districts = REGIONS.filter(({ parent }) => parent !== null);
  if (from === null) return districts.map((district) => district.code);
  return districts
    .map((district) => ({
      code: district.code,
      km: greatCircleKm(from, district),
    }))
    .sort((a, b) => a.km - b.km)
    .map((district) => district.code);
}

const EARTH_RADIUS_KM = 6371;

function greatCircleKm(a: Region, b: Region): number {
  const [latA, latB] = [toRadians(a.lat), toRadians(b.lat)];
  const halfLat = Math.sin((latB - latA) / 2);
  const halfLon = Math.sin(toRadians(b.lon - a.lon) / 2);
  const chord = halfLat ** 2 + Math.cos(latA) * Math.cos(latB) * halfLon ** 2;
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(chord));
}

function toRadians(degrees: number): number {
  return degrees * Math.PI / 180;
}

const GROUPS: Record<Language, RegionGroup[]> = {
  ko: groupsIn("ko"),
  en: groupsIn("en"),
};

function groupsIn(lang: Language): RegionGroup[] {
  const collator = new Intl.Collator(lang);
  return REGIONS.filter(({ parent }) => parent === null).map(({ code }) => ({
    value: code,
    label: regionName(code, lang),
    options: REGIONS
      .filter(({ parent }) => parent === code)
      .map((district) => ({
        value: district.code,
        label: regionName(district.code, lang),
      }))
      .sort((a, b) => collator.compare(a.label, b.label)),
  }));
}
