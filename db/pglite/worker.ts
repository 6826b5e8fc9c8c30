/// <reference lib="deno.worker" />
/**
 * The embedded engine's own thread. PGlite blocks its thread for the length of a query; here
 * it blocks nobody. Requests are answered one at a time in the order they came, except that
 * an open transaction has the engine to itself until it ends.
 */
import { PGlite } from "@electric-sql/pglite";
import { btree_gist } from "@electric-sql/pglite/contrib/btree_gist";
import { citext } from "@electric-sql/pglite/contrib/citext";
import { pg_trgm } from "@electric-sql/pglite/contrib/pg_trgm";
import { PARSERS } from "../values.ts";
import { startParams, tidyUp } from "./upkeep.ts";
import type {
  Answer,
  Failure,
  Numbered,
  OpenOptions,
  Request,
} from "./messages.ts";

let engine: PGlite | null = null;
/** The transaction that has the engine, and what waits inside and outside it. */
let current: number | null = null;
const inside: Numbered[] = [];
const outside: Numbered[] = [];
let working = false;

self.onmessage = ({ data }: MessageEvent<Numbered>) => {
  const { request } = data;
  const belongs = "tx" in request && request.tx !== null &&
    request.tx === current;
  (belongs ? inside : outside).push(data);
  if (!working) work();
};

async function work() {
  working = true;
  for (let next = take(); next; next = take()) {
    await answer(next);
    if (engine !== null && current === null) await tidyUp(engine).catch(ignore);
  }
  working = false;
}

/** Tidying that failed is tried again later; nobody's request depends on it. */
function ignore() {}

function take(): Numbered | undefined {
  return current === null ? outside.shift() : inside.shift();
}

async function answer({ id, request }: Numbered) {
  try {
    send({ id, result: await carryOut(request) });
  } catch (error) {
    send({ id, failure: describeFailure(error) });
  }
}

function send(answer: Answer) {
  self.postMessage(answer);
}

async function carryOut(request: Request): Promise<unknown> {
  if (request.kind === "open") {
    engine = await open(request.options);
    return;
  }
  if (engine === null) throw new Error("The database is not open");
  switch (request.kind) {
    case "query": {
      const { text, params } = request.statement;
      return (await engine.query(text, params)).rows;
    }
    case "script":
      await engine.exec(request.text);
      return;
    case "begin":
      await engine.exec("begin");
      current = request.tx;
      return;
    case "commit":
    case "rollback":
      current = null;
      await engine.exec(request.kind);
      return;
    case "dump":
      return await engine.dumpDataDir("none");
    case "close":
      await engine.close();
      engine = null;
      return;
  }
}

async function open({ folder, load }: OpenOptions): Promise<PGlite> {
  const opened = await PGlite.create({
    dataDir: folder ?? "memory://",
    loadDataDir: load,
    startParams: startParams(),
    extensions: { citext, pg_trgm, btree_gist },
  });
  await opened.exec("set timezone to 'UTC'; set datestyle to 'ISO'");
  // Values arrive as text and leave by our own parsers (../values.ts), the same as with a server.
  opened.serializers = {};
  opened.parsers = PARSERS;
  return opened;
}

function describeFailure(error: unknown): Failure {
  if (!(error instanceof Error)) return { message: String(error) };
  const { message, code, constraint } = error as Error & {
    code?: string;
    constraint?: string;
  };
  return { message, code, constraint };
}
