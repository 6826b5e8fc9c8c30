import { standIn } from "./stand_in.ts";
import { runScanner, type Scan, type ScanResult } from "./scan.ts";

/** Those that need no server elsewhere. */
const MODULES =
  "backup,blindsql,cookieflags,crlf,csp,exec,file,htaccess,http_headers,methods,permanentxss,redirect,sql,xss";
/** We send `0` on purpose: the filter that it asks for was a hole itself, and no browser has it any more. */
const LEFT = /X-XSS-Protection is not set/;
const CRAWL_S = 90;
const ATTACK_S = 20;
const WHOLE_S = 420;

interface WapitiReport {
  vulnerabilities: Record<string, WapitiFinding[]>;
  anomalies: Record<string, WapitiFinding[]>;
  infos: { version: string };
}

interface WapitiFinding {
  method: string;
  path: string;
  info: string;
  parameter: string | null;
}

/** Crawls and attacks as a guest, then as a member. */
export async function runWapiti(scan: Scan): Promise<ScanResult> {
  const lines: string[] = [];
  let findings = 0;
  for (const who of ["guest", "member"] as const) {
    const report = await attack(scan, who);
    const all = [
      ...listed(report.vulnerabilities),
      ...listed(report.anomalies),
    ];
    const found = all.filter((line) => !LEFT.test(line));
    findings += found.length;
    lines.push(
      `${report.infos.version} as ${who}, modules ${MODULES}, ${report.seen}: ${found.length} findings`,
      ...found,
      ...all.filter((line) => LEFT.test(line)).map((line) =>
        `${line} (left on purpose)`
      ),
    );
  }
  return { text: `${lines.join("\n")}\n`, findings };
}

async function attack(
  { yard, origin, cookie, folder }: Scan,
  who: "guest" | "member",
): Promise<WapitiReport & { seen: string }> {
  const path = `${folder}/wapiti-${who}.json`;
  const member = who === "member" ? cookie : null;
  const door = standIn({ yard, origin, cookie: member });
  await runScanner("wapiti", [
    ...["-u", door.url, "--scope", "folder", "-m", MODULES],
    ...["--max-scan-time", String(CRAWL_S)],
    ...["--max-attack-time", String(ATTACK_S)],
    ...["--store-session", `${folder}/wapiti-${who}`],
    ...["--store-config", `${folder}/wapiti-config`],
    ...["--no-bugreport", "--flush-session", "-v", "0"],
    ...["-f", "json", "-o", path],
  ], WHOLE_S);
  await door.stop();
  const report = JSON.parse(await Deno.readTextFile(path));
  return { ...report, seen: door.seen() };
}

function listed(kinds: Record<string, WapitiFinding[]>): string[] {
  return Object.entries(kinds).flatMap(([kind, each]) =>
    each.map(({ method, path, parameter, info }) =>
      `  ${kind}: ${method} ${path} ${parameter ?? ""} ${info}`
    )
  );
}
