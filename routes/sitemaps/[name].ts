import { listItemsForSitemap } from "@/db/rent_sitemap.ts";
import { define } from "@/define.ts";
import { shortId } from "@/domain/shared/ids.ts";
import { renderProblem } from "@/guards.ts";
import { sitemap } from "./(_xml)/sitemap_xml.ts";

/** Pages that are always there. */
const PAGES = ["/", "/rent", "/regions", "/about", "/rules", "/privacy"];

export const handler = define.handlers({
  async GET(ctx) {
    const { origin, ports } = ctx.state;
    if (ctx.params.name === "pages.xml") {
      return sitemap(PAGES.map((path) => ({ url: origin + path })));
    }
    const day = parseDay(ctx.params.name ?? "");
    if (day === null) return renderProblem(ctx, { name: "NotFound" });
    const items = await listItemsForSitemap(ports.db, day);
    if (items.length === 0) return renderProblem(ctx, { name: "NotFound" });
    return sitemap(items.map(({ id, updatedAt }) => ({
      url: `${origin}/rent/${shortId(id)}`,
      changedAt: updatedAt,
    })));
  },
});

/** `2026-01-31.xml`: the start of that day, or null for what is no day since 1970. */
function parseDay(name: string): Date | null {
  const day = /^(\d{4}-\d{2}-\d{2})\.xml$/.exec(name)?.[1];
  if (day === undefined) return null;
  const date = new Date(`${day}T00:00:00Z`);
  const isDay = !Number.isNaN(date.getTime()) && date.getTime() >= 0 &&
    date.toISOString().startsWith(day);
  return isDay ? date : null;
}
