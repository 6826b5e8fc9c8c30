/**
 * Three ways to answer with the same twelve cards and no database: KIND=fresh (our framework, with a session of
 * nothing), KIND=preact (render-to-string behind `Deno.serve`, in place of upstream Fresh, which is not on npm),
 * KIND=bytes. ROUTES adds that many other routes to the framework.
 */
import { App } from "fresh";
import type { VNode } from "preact";
import { renderToString } from "preact-render-to-string";
import { ItemGrid } from "@/components/rent/ItemGrid.tsx";
import type { ItemCard } from "@/domain/rent/item.ts";
import { MESSAGES } from "@/locales/mod.ts";

const now = new Date("2026-05-01T00:00:00Z");
const items = Array.from({ length: 12 }, (_, n): ItemCard => ({
  id: `0192f0c1-0000-7000-8000-0000000000${10 + n}`,
  section: "lend",
  category: "camping",
  title: `캠핑 의자 ${n}`,
  price: 3000 * n,
  unit: "day",
  region: "11680",
  visibility: "public",
  createdAt: new Date(now.getTime() - n * 3_600_000),
  bookmarkCount: n,
  inquiryCount: 0,
  awayUntil: null,
  cover: null,
}));

function Cards(): VNode {
  return (
    <html lang="ko">
      <head>
        <meta charset="utf-8" />
        <title>대여</title>
      </head>
      <body>
        <ItemGrid
          items={items}
          label="대여"
          look={{ t: MESSAGES.ko, lang: "ko", now }}
        />
      </body>
    </html>
  );
}

const headers = { "content-type": "text/html; charset=utf-8" };

function freshHandler(): (request: Request) => Response | Promise<Response> {
  const app = new App().get("/", (ctx) => ctx.render(<Cards />));
  for (let n = 0; n < Number(Deno.env.get("ROUTES") ?? 0); n++) {
    app.get(`/things-${n}/:id`, (ctx) => ctx.text(ctx.params.id ?? ""));
  }
  return app.handler();
}

function preactHandler(): (request: Request) => Response {
  return () =>
    new Response(`<!DOCTYPE html>${renderToString(<Cards />)}`, { headers });
}

function bytesHandler(): (request: Request) => Response {
  const body = new TextEncoder().encode(
    `<!DOCTYPE html>${renderToString(<Cards />)}`,
  );
  return () => new Response(body, { headers });
}

const handlers = {
  fresh: freshHandler,
  preact: preactHandler,
  bytes: bytesHandler,
};
const kind = Deno.env.get("KIND") as keyof typeof handlers;
Deno.serve(
  { port: Number(Deno.env.get("PORT")), hostname: "127.0.0.1" },
  handlers[kind](),
);
