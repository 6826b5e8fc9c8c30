/** A Postgres server of the tests' own: in a temporary folder, on a port nobody else has. */
export interface PostgresServer {
  /** Address of its maintenance database, as DATABASE_URL would have it. */
  url: string;
  stop(): Promise<void>;
}

const DEBIAN_FOLDER = "/usr/lib/postgresql";
/** What the tests write need not survive them, so nothing waits for the disk. */
const QUICK = ["fsync=off", "synchronous_commit=off", "full_page_writes=off"];

/** The folder of the server's programs with a slash, "" when they are on the PATH, null without any. */
export function findPostgres(): string | null {
  const newest = listVersions().sort((a, b) => Number(b) - Number(a))[0];
  if (newest !== undefined) return `${DEBIAN_FOLDER}/${newest}/bin/`;
  try {
    new Deno.Command("initdb", { args: ["--version"] }).outputSync();
    return "";
  } catch {
    return null;
  }
}

function listVersions(): string[] {
  try {
    return Array.from(Deno.readDirSync(DEBIAN_FOLDER), ({ name }) => name);
  } catch {
    return [];
  }
}

/**
 * Starts a server, or gives null where PostgreSQL is not installed. It ends by `stop`, or
 * soon after this process, however that ends. A `durable` one waits for the disk as a real
 * one does, for measuring.
 */
export async function startPostgres(
  { durable = false }: { durable?: boolean } = {},
): Promise<PostgresServer | null> {
  const bin = findPostgres();
  if (bin === null) return null;
  const folder = await Deno.makeTempDir({ prefix: "madang-postgres-" });
  const user = await chooseUser(folder);
  const data = `${folder}/data`;
  const port = freePort();
  const settings = [
    ...(durable ? [] : QUICK),
    `port=${port}`,
    `unix_socket_directories=${folder}`,
  ];

  await run([
    ...[...user, `${bin}initdb`, "-D", data, "-U", "madang", "-A", "trust"],
    ...["-E", "UTF8", "--locale=C.UTF-8", "--no-sync"],
  ]);
  await run([
    ...[
      ...user,
      `${bin}pg_ctl`,
      "start",
      "-w",
      "-D",
      data,
      "-l",
      `${folder}/log`,
    ],
    ...["-o", settings.map((setting) => `-c ${setting}`).join(" ")],
  ]);
  const stop = [...user, `${bin}pg_ctl`, "stop", "-m", "immediate", "-D", data];
  await guard(folder, stop.join(" "));
  return {
    url: `postgres://madang@127.0.0.1:${port}/postgres`,
    async stop() {
      await run(stop);
      await Deno.remove(folder, { recursive: true });
    },
  };
}

/** Where the test files of this process leave each other the address of the server they share. */
export function addressFile(): string {
  return `/tmp/madang-postgres-of-${Deno.pid}`;
}

/** Leaves a shell behind that stops the server once this process is gone. */
async function guard(folder: string, stop: string) {
  const script =
    `while kill -0 ${Deno.pid} && [ -d ${folder} ]; do sleep 1; done
    ${stop}; rm -rf ${folder} ${addressFile()}`;
  await run(["sh", "-c", `( ${script} ) >/dev/null 2>&1 </dev/null &`]);
}

/** Postgres refuses to run as root; there it runs as the user that its package made. */
async function chooseUser(folder: string): Promise<string[]> {
  if (Deno.uid() !== 0) return [];
  await run(["chown", "postgres", folder]);
  return ["runuser", "-u", "postgres", "--"];
}

function freePort(): number {
  const listener = Deno.listen({ hostname: "127.0.0.1", port: 0 });
  const { port } = listener.addr;
  listener.close();
  return port;
}

async function run([command = "", ...args]: string[]) {
  const { success, stdout, stderr } = await new Deno.Command(command, {
    args,
    cwd: "/",
    stdin: "null",
  }).output();
  if (success) return;
  const decoder = new TextDecoder();
  const output = decoder.decode(stdout) + decoder.decode(stderr);
  throw new Error(`${command} ${args[0]} failed: ${output}`);
}
