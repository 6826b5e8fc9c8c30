import { startMadang } from "./support/app.ts";
import type { Result } from "./support/report.ts";

/** S10: bytes of JavaScript (gzip) that pages without an island load. */
export async function measureScripts(): Promise<Result[]> {
  const server = await startMadang({});
  try {
    return await Promise.all(
      ["/about", "/sign-in", "/sign-up"].map((path) =>
        bytesOf(server.url, path)
      ),
    );
  } finally {
    await server.stop();
  }
}

async function bytesOf(origin: string, path: string): Promise<Result> {
  const html = await (await fetch(origin + path)).text();
  const addresses = [...html.matchAll(/(?:src|href)="([^"]+\.js[^"]*)"/g)]
    .map((match) => match[1] ?? "");
  const inline = [
    ...html.matchAll(/<script(?![^>]*\ssrc=)[^>]*>([^]*?)<\/script>/g),
  ]
    .reduce((bytes, match) => bytes + (match[1] ?? "").length, 0);
  let bytes = inline;
  for (const address of addresses) {
    const headers = { "accept-encoding": "gzip" };
    const response = await fetch(new URL(address, origin), { headers });
    bytes += Number(response.headers.get("content-length") ?? 0);
    await response.body?.cancel();
  }
  return {
    id: "S10",
    what: `JavaScript on ${path}, which has no island`,
    goal: "0 B",
    measured: `${bytes} B`,
    met: bytes === 0,
  };
}
