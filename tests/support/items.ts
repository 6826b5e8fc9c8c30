import assert from "node:assert/strict";
import { sql } from "@/db/db.ts";
import type { FormValues, TestApp } from "./app.ts";

/** A thing to lend, as the form sends it. */
export const TENT: FormValues = {
  section: "lend",
  category: "camping",
  title: "4인용 캠핑 텐트",
  body: "작년에 사서 두 번 썼어요.\n말뚝과 망치도 있어요.",
  price: "12000",
  unit: "day",
  deposit: "50000",
  value: "",
};

/** How many things, rows of photos and files of photos there are. */
export async function countStored({ ports }: TestApp) {
  const [row] = await ports.db.query<{ items: number; photos: number }>(sql`
    select (select count(*) from rent_items) as items,
      (select count(*) from photos) as photos`);
  assert.ok(row);
  const files = [...filesBelow(`${ports.dataDir}/uploads`)].length;
  return { ...row, files };
}

function* filesBelow(path: string): Generator<string> {
  for (const entry of Deno.readDirSync(path)) {
    const inner = `${path}/${entry.name}`;
    if (entry.isDirectory) yield* filesBelow(inner);
    else yield inner;
  }
}
