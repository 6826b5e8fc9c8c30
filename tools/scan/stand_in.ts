/** What would end the session, or the member. */
const LEAVE_ALONE =
  /^\/(?:sign-out|settings\/(?:withdrawal|sessions|password|email))(?:\/|$)/;

/**
 * Stands between a scanner and the yard and does what a browser does: keeps the cookie, says which
 * page a form came from. Answers where it listens and how to end it.
 */
export function standIn(
  { yard, origin, cookie }: {
    yard: string;
    origin: string;
    cookie: string | null;
  },
): { url: string; seen(): string; stop(): Promise<void> } {
  const addresses = new Set<string>();
  let requests = 0;
  const server = Deno.serve(
    { port: 0, hostname: "localhost", onListen: () => {} },
    async (request) => {
      const { pathname, search } = new URL(request.url);
      if (LEAVE_ALONE.test(pathname)) return new Response("", { status: 404 });
      requests += 1;
      addresses.add(`${request.method} ${pathname}`);
      const headers = new Headers(request.headers);
      headers.delete("host");
      headers.set("origin", origin);
      if (cookie !== null) headers.set("cookie", cookie);
      const answer = await fetch(yard + pathname + search, {
        method: request.method,
        headers,
        body: request.body && await request.arrayBuffer(),
        redirect: "manual",
      });
      const kept = new Headers(answer.headers);
      // The body comes unpacked.
      for (const name of ["content-encoding", "content-length"]) {
        kept.delete(name);
      }
      return new Response(answer.body, {
        status: answer.status,
        headers: kept,
      });
    },
  );
  return {
    url: `http://localhost:${server.addr.port}/`,
    seen: () => `${requests} requests to ${addresses.size} addresses`,
    stop: () => server.shutdown(),
  };
}
