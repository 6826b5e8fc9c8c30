import { runScanner, type Scan, type ScanResult } from "./scan.ts";

/** Where a request goes; `*` marks what is attacked in a path, every parameter is attacked otherwise. */
interface Target {
  path: string;
  data?: string;
}

const TARGETS: readonly Target[] = [
  {
    path:
      "/rent?section=lend&category=camping&region=11680&q=tent&sort=price&from=2027-01-01&to=2027-01-03&page=1",
  },
  { path: "/search?q=tent" },
  { path: "/people/demo*" },
  { path: "/people/demo/reviews?page=1" },
  { path: "/rent/0000000000000000000001*" },
  { path: "/chat/0000000000000000000001*" },
  { path: "/uploads/00*" },
  { path: "/notifications?after=x" },
  { path: "/my/closed?page=1" },
  {
    path: "/sign-in",
    data: "email=demo%40madang.example&password=wrong&next=%2F",
  },
  {
    path: "/sign-up",
    data:
      "email=scan%40example.com&password=correcthorse&name=scan&region=11680&next=%2F",
  },
  {
    path: "/settings/profile",
    data: "name=scan&handle=demo&intro=x&region=11680",
  },
];
const EACH_S = 60;

/** Tries every target as the member. */
export async function runSqlmap(scan: Scan): Promise<ScanResult> {
  const lines: string[] = [];
  let findings = 0;
  for (const target of TARGETS) {
    const said = await attack(scan, target);
    const vulnerable = /is vulnerable|the following injection point/i.test(
      said,
    );
    const requests = /HTTP error codes detected/.test(said);
    if (vulnerable) findings += 1;
    lines.push(
      `  ${target.data ? "POST" : "GET"} ${target.path}: ${
        vulnerable ? "INJECTABLE" : "not injectable"
      }${requests ? " (refused some tries)" : ""}`,
    );
  }
  const head =
    `sqlmap, level 2, risk 1, all techniques, at most ${EACH_S} s each: ${findings} findings`;
  return { text: `${[head, ...lines].join("\n")}\n`, findings };
}

function attack(
  { yard, origin, cookie, folder }: Scan,
  { path, data }: Target,
): Promise<string> {
  return runScanner("sqlmap", [
    ...["-u", `${yard}${path}`, ...(data ? ["--data", data] : [])],
    ...["--cookie", cookie, "--headers", `Origin: ${origin}`],
    ...["--batch", "--level", "2", "--risk", "1", "--dbms", "PostgreSQL"],
    ...["--ignore-code", "*", "--flush-session", "--output-dir", folder],
    ...["--skip", "cookie,user-agent,referer,host", "--disable-coloring"],
  ], EACH_S);
}
