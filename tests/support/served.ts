import { type Line, openLine } from "./live.ts";

const SERVER = new URL("serve_live.ts", import.meta.url).pathname;

/** A yard in a process of its own. */
export interface Served {
  process: Deno.ChildProcess;
  origin: string;
  room: string;
  owner: string;
  asker: string;
}

/** Ways in which a served yard may be broken (faults.ts). */
export type Fault = "early" | "dying";

/** Starts it on a folder, or starts it again there; `settings` are further environment variables. */
export async function serve(
  dataDir: string,
  settings: Record<string, string> = {},
  faults: readonly Fault[] = [],
): Promise<Served> {
  const process = new Deno.Command(Deno.execPath(), {
    args: [
      "run",
      "-A",
      "--no-check",
      SERVER,
      dataDir,
      JSON.stringify(settings),
      ...faults,
    ],
    stdout: "piped",
  }).spawn();
  const decoder = new TextDecoder();
  let text = "";
  for await (const chunk of process.stdout) {
    text += decoder.decode(chunk, { stream: true });
    if (text.includes("\n")) break;
  }
  return { process, ...JSON.parse(text) };
}

/** A socket of one of its two members, by their session. */
export function lineOf({ origin }: Served, token: string): Promise<Line> {
  const headers = { cookie: `session=${token}` };
  return openLine(origin, { headers });
}
