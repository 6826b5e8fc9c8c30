/**
 * Serves a yard with two neighbours in a room from the folder it is given, and tells where as one
 * line of JSON. For tests that kill it and start it again on the same folder; further settings may
 * follow as JSON, and the names of faults.
 */
import { Builder } from "fresh/dev";
import { openRoom } from "@/actions/chat/open_room.ts";
import { createApp } from "@/app.ts";
import { readSettings } from "@/adapters/settings.ts";
import { shortId } from "@/domain/shared/ids.ts";
import { openPorts } from "@/open_ports.ts";
import { dyingBeforeFanOut, promisingEarly } from "./faults.ts";
import { neighbourhood } from "./neighbours.ts";

const [dataDir = "", settings = "{}", ...faults] = Deno.args;
const sound = await openPorts(readSettings({
  DATA_DIR: dataDir,
  LIMIT_SCALE: "1000",
  LOG_LEVEL: "none",
  ...JSON.parse(settings),
}));
const ports = {
  ...sound,
  db: faults.includes("early") ? promisingEarly(sound.db) : sound.db,
  bus: faults.includes("dying") ? dyingBeforeFanOut(sound.bus) : sound.bus,
};
const app = createApp(ports);
const builder = new Builder({
  root: new URL("./", import.meta.url).pathname,
  routeDir: "live_routes",
});
const applySnapshot = await builder.build({ snapshot: "memory" });
applySnapshot(app);
const yard = await readYard() ?? await layOut();
const server = Deno.serve(
  { port: 0, hostname: "localhost", onListen: () => {} },
  app.handler(),
);
tell({ ...yard, origin: `http://localhost:${server.addr.port}` });

async function readYard(): Promise<object | null> {
  try {
    return JSON.parse(await Deno.readTextFile(`${dataDir}/yard.json`));
  } catch {
    return null;
  }
}

async function layOut(): Promise<object> {
  const { member, thing } = neighbourhood(ports.db);
  const owner = await member("지우");
  const asker = await member("하늘");
  const subjectId = await thing(owner);
  const opened = await openRoom(ports, { viewer: asker, subjectId });
  if (!opened.ok) throw new Error("There is no room");
  const open = (memberId: string) =>
    ports.sessions.open({ memberId, browser: "" });
  const laid = {
    room: shortId(opened.value.roomId),
    owner: await open(owner.id),
    asker: await open(asker.id),
  };
  await Deno.writeTextFile(`${dataDir}/yard.json`, JSON.stringify(laid));
  return laid;
}

function tell(what: object) {
  Deno.stdout.writeSync(new TextEncoder().encode(`${JSON.stringify(what)}\n`));
}
