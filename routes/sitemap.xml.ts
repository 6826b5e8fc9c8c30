import { listSitemapDays } from "@/db/rent_sitemap.ts";
import { define } from "@/define.ts";
import { sitemapIndex } from "./sitemaps/(_xml)/sitemap_xml.ts";

export const handler = define.handlers({
  /** Names one sitemap of the pages that stay, and one for each day on which things were put up. */
  async GET({ state }) {
    const days = await listSitemapDays(state.ports.db);
    return sitemapIndex(
      ["pages", ...days].map((name) => `${state.origin}/sitemaps/${name}.xml`),
    );
  },
});
