import { startChatYard } from "./support/chat_yard.ts";
import type { Result } from "./support/report.ts";

const CHAT_MOST_KB = 30;

/** S10: bytes of JavaScript (gzip) that pages without an island load, and a room of the chat. */
export async function measureScripts(serverUrl: string): Promise<Result[]> {
  const { server, room, headers } = await startChatYard(
    serverUrl,
    "scripts",
  );
  try {
    const plain = ["/about", "/sign-in", "/sign-up"].map(async (path) => {
      const bytes = await bytesOf(server.url + path, {});
      return {
        id: "S10",
        what: `JavaScript on ${path}, which has no island`,
        goal: "0 B",
        measured: `${bytes} B`,
        met: bytes === 0,
      };
    });
    const kb = await bytesOf(`${server.url}/chat/${room}`, headers) / 1000;
    return [...await Promise.all(plain), {
      id: "S10",
      what: "JavaScript on the chat page (gzip)",
      goal: `≤ ${CHAT_MOST_KB} kB`,
      measured: `${kb.toFixed(1)} kB`,
      met: kb <= CHAT_MOST_KB,
    }];
  } finally {
    await server.stop();
  }
}

/** What runs: scripts that the page names, as they travel, and those that stand in it; JSON beside them is data. */
async function bytesOf(
  address: string,
  headers: Record<string, string>,
): Promise<number> {
  const html = await (await fetch(address, { headers })).text();
  const addresses = [...html.matchAll(/(?:src|href)="([^"]+\.js[^"]*)"/g)]
    .map((match) => match[1] ?? "");
  const inline = [
    ...html.matchAll(
      /<script(?![^>]*\s(?:src=|type="application\/json"))[^>]*>([^]*?)<\/script>/g,
    ),
  ]
    .reduce((bytes, match) => bytes + (match[1] ?? "").length, 0);
  let bytes = inline;
  for (const script of new Set(addresses)) {
    const response = await fetch(new URL(script, address), {
      headers: { "accept-encoding": "gzip" },
    });
    const body = await response.bytes();
    // The smallest are compressed on their way and do not say to what.
    bytes += Number(response.headers.get("content-length") ?? body.length);
  }
  return bytes;
}
