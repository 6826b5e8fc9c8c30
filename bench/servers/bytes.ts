/** The reference for S1: the bytes in the file BODY, as HTML, and nothing else. */
const body = Deno.readFileSync(Deno.env.get("BODY") ?? "");
const headers = { "content-type": "text/html; charset=utf-8" };

Deno.serve(
  { port: Number(Deno.env.get("PORT")), hostname: "127.0.0.1" },
  () => new Response(body, { headers }),
);
