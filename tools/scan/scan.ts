/** What a scanner is let loose on. */
export interface Scan {
  /** Where it listens. */
  yard: string;
  /** Where it believes to be reached. */
  origin: string;
  /** A member's session, as a cookie header. */
  cookie: string;
  /** For whatever the scanner writes. */
  folder: string;
}

/** What came of it. */
export interface ScanResult {
  text: string;
  findings: number;
}

/** Runs a scanner and ends it after `seconds`; answers what it said. */
export async function runScanner(
  command: string,
  args: readonly string[],
  seconds: number,
): Promise<string> {
  const child = new Deno.Command(command, {
    args: [...args],
    stdin: "null",
    stdout: "piped",
    stderr: "piped",
  }).spawn();
  const timer = setTimeout(() => child.kill("SIGINT"), seconds * 1000);
  const { stdout, stderr } = await child.output();
  clearTimeout(timer);
  const decoder = new TextDecoder();
  return decoder.decode(stdout) + decoder.decode(stderr);
}
