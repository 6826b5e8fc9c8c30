import { define } from "@/define.ts";

/** Pages that are somebody's own; forms behind a sign-in only lead there. */
const NOT_FOR_ROBOTS = ["/my/", "/settings/"];

export const handler = define.handlers({
  GET({ state }) {
    const lines = [
      "User-agent: *",
      ...NOT_FOR_ROBOTS.map((path) => `Disallow: ${path}`),
      `Sitemap: ${state.origin}/sitemap.xml`,
    ];
    return new Response(lines.join("\n") + "\n", {
      headers: { "content-type": "text/plain; charset=utf-8" },
    });
  },
});
