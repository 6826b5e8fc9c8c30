import { buildIfNeeded } from "@/tools/build_if_needed.ts";
import { type Server, startServer } from "./server.ts";

const START = new URL("../../tools/start.ts", import.meta.url).pathname;

/** Madang as a host runs it, on an empty data folder of its own; `demo` settles the demo neighbourhood there. */
export async function startMadang(
  env: Record<string, string>,
  { demo = false }: { demo?: boolean } = {},
): Promise<Server> {
  await buildIfNeeded();
  const dataDir = await Deno.makeTempDir({ prefix: "madang-bench-" });
  const server = await startServer(START, {
    env: { DATA_DIR: dataDir, ...env },
    args: demo ? ["--demo"] : [],
    path: "/rent",
  });
  return {
    ...server,
    async stop() {
      await server.stop();
      await Deno.remove(dataDir, { recursive: true });
    },
  };
}
