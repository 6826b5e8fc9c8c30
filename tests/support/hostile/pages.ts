/** Why nobody looks for hostile texts at an address that answers GET. */
type Reason =
  /** It says the same to everybody, or only numbers and what we chose ourselves. */
  | "ours"
  /** JSON, XML, text or a file, which no browser takes for a page (R30). */
  | "data"
  /** It leads to a page. */
  | "way";

/** Where R31 does not look. It fails on a page that is missing here and that nobody visits, and on one that is visited. */
export const UNVISITED: Readonly<Record<string, Reason>> = {
  "/about": "ours",
  "/admin/statistics": "ours",
  "/confirmation/[token]": "ours",
  "/farewell": "ours",
  "/gallery": "ours",
  "/offline": "ours",
  "/privacy": "ours",
  "/rules": "ours",
  "/settings/email/confirmation/[token]": "ours",

  "/admin/statistics.csv": "data",
  "/api/me": "data",
  "/api/rent/items": "data",
  "/api/rent/items/[id]": "data",
  "/api/rooms": "data",
  "/api/rooms/[room]/messages": "data",
  "/chat/[room]/drawer": "data",
  "/chat/[room]/lines": "data",
  "/rent/deals/[id]/calendar.ics": "data",
  "/robots.txt": "data",
  "/settings/export/file": "data",
  "/sitemap.xml": "data",
  "/sitemaps/[name]": "data",
  "/uploads/[name]": "data",
  "/ws": "data",

  "/admin": "way",
  "/my": "way",
  "/rent/deals/[id]/acceptance": "way",
  "/rent/deals/[id]/new-dates-acceptance": "way",
  "/rent/deals/[id]/new-dates-refusal": "way",
  "/rent/deals/[id]/withdrawal": "way",
  "/search": "way",
  "/settings/proof/with/[provider]": "way",
  "/settings/security/recovery-codes": "way",
  "/sign-in/with/[provider]": "way",
};
