/**
 * The reference for S2: `Deno.serve`, postgres.js and string templates, with the very query of the list page. It
 * answers with the same page: the frame around the cards as it stands in the file PAGE, the twelve cards filled
 * into a template made of one of its own; no framework, no components, no middleware.
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
const page = Deno.readTextFileSync(Deno.env.get("PAGE") ?? "");
const from = page.indexOf("<li", page.indexOf('id="items"'));
const to = page.indexOf("</ul>", from);
const [before, after] = [page.slice(0, from), page.slice(to)];
const card = page.slice(from, page.indexOf("</li>", from) + "</li>".length);

Deno.serve(
  { port: Number(Deno.env.get("PORT")), hostname: "127.0.0.1" },
  async () => {
    const { items } = await listItems(db, FILTERS);
    const cards = items.map(fill).join("");
    return new Response(before + cards + after, { headers });
  },
);

function fill({ id, title, price, bookmarkCount }: ItemCard): string {
  return card
    .replace(/href="[^"]*"/, `href="/rent/${id}"`)
    .replace(/(<h3[^>]*>)[^<]*/, `$1${escape(title)}`)
    .replace(/(<p[^>]*>)[^<]*/, `$1${price}원 / 일`)
    .replace(/(tabular-nums">)\d*/, `$1${bookmarkCount}`);
}

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`);
}
