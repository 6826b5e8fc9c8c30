import { type Region, REGIONS } from "@/domain/regions/regions.ts";
import { type Queryable, sql } from "./db.ts";

/** Every region, each 시·도 before its 시·군·구. */
export function listRegions(db: Queryable): Promise<Region[]> {
  return db.query<Region>(sql`
    select code, parent, name_ko as "nameKo", name_en as "nameEn", lat, lon
    from regions order by code`);
}

/** A region by its official code, or null. */
export async function getRegion(
  db: Queryable,
  code: string,
): Promise<Region | null> {
  const [region] = await db.query<Region>(sql`
    select code, parent, name_ko as "nameKo", name_en as "nameEn", lat, lon
    from regions where code = ${code}`);
  return region ?? null;
}

/** Brings the table up to the data in the code; what has not changed is not written. */
export async function upsertRegions(db: Queryable): Promise<void> {
  await db.query(sql`
    insert into regions (code, parent, level, name_ko, name_en, lat, lon)
    select code, nullif(parent, ''), case when parent = '' then 1 else 2 end,
      name_ko, name_en, lat, lon
    from unnest(
      ${REGIONS.map(({ code }) => code)}::text[],
      ${REGIONS.map(({ parent }) => parent ?? "")}::text[],
      ${REGIONS.map(({ nameKo }) => nameKo)}::text[],
      ${REGIONS.map(({ nameEn }) => nameEn)}::text[],
      ${REGIONS.map(({ lat }) => lat)}::float8[],
      ${REGIONS.map(({ lon }) => lon)}::float8[]
    ) as given (code, parent, name_ko, name_en, lat, lon)
    on conflict (code) do update set
      parent = excluded.parent, name_ko = excluded.name_ko, name_en = excluded.name_en,
      lat = excluded.lat, lon = excluded.lon
    where (regions.parent, regions.name_ko, regions.name_en, regions.lat, regions.lon)
      is distinct from
      (excluded.parent, excluded.name_ko, excluded.name_en, excluded.lat, excluded.lon)`);
}
