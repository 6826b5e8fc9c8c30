/**
 * The reference for S2: `Deno.serve`, postgres.js and a string template, with the very query of the
 * list page and its twelve cards; no framework, no components, no middleware.
 */
import postgres from "postgres";
import { compile } from "@/db/compile.ts";
import type { Fragment } from "@/db/db.ts";
import { type ItemFilters, listItems } from "@/db/rent_lists.ts";
import type { ItemCard } from "@/domain/rent/item.ts";

const client = postgres(Deno.env.get("DATABASE_URL") ?? "", { max: 10 });
const db = {
  query<Row>(fragment: Fragment): Promise<Row[]> {
    const { text, params } = compile(fragment);
    return client.unsafe(text, params, { prepare: true }) as unknown as Promise<
      Row[]
    >;
  },
};
const FILTERS: ItemFilters = {
  section: "lend",
  category: null,
  place: null,
  query: null,
  sort: "newest",
  districts: [],
  page: 1,
};
const headers = { "content-type": "text/html; charset=utf-8" };

Deno.serve(
  { port: Number(Deno.env.get("PORT")), hostname: "127.0.0.1" },
  async () => {
    const { items } = await listItems(db, FILTERS);
    return new Response(page(items), { headers });
  },
);

function page(items: ItemCard[]): string {
  return `<!DOCTYPE html><html lang="ko"><head><meta charset="utf-8"><title>대여</title></head><body><ul>${
    items.map(card).join("")
  }</ul></body></html>`;
}

function card({ id, title, price, unit, region, bookmarkCount }: ItemCard) {
  return `<li><a href="/rent/${id}"><h3>${
    escape(title)
  }</h3><p>${price}원 / ${unit}</p><p>${region}</p><p>${bookmarkCount}</p></a></li>`;
}

function escape(text: string): string {
  return text.replace(
    /[&<>"]/g,
    (char) => `&#${char.charCodeAt(0)};`,
  );
}
