/** Robots need not hear of news within the hour. */
const MAX_AGE_S = 3600;
const NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

export interface SitemapPage {
  url: string;
  changedAt?: Date;
}

/** A sitemap of sitemaps. */
export function sitemapIndex(urls: readonly string[]): Response {
  const entries = urls.map((url) => `<sitemap><loc>${url}</loc></sitemap>`);
  return xml(
    `<sitemapindex xmlns="${NAMESPACE}">${entries.join("")}</sitemapindex>`,
  );
}

/** A sitemap of pages. The addresses are ours: letters, digits and slashes. */
export function sitemap(pages: readonly SitemapPage[]): Response {
  const entries = pages.map(({ url, changedAt }) => {
    const changed = changedAt
      ? `<lastmod>${changedAt.toISOString()}</lastmod>`
      : "";
    return `<url><loc>${url}</loc>${changed}</url>`;
  });
  return xml(`<urlset xmlns="${NAMESPACE}">${entries.join("")}</urlset>`);
}

function xml(text: string): Response {
  return new Response(`<?xml version="1.0" encoding="UTF-8"?>\n${text}\n`, {
    headers: {
      "content-type": "application/xml; charset=utf-8",
      "cache-control": `public, max-age=${MAX_AGE_S}`,
    },
  });
}
