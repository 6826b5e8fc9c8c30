import * as z from "zod/mini";

/** What a page tried that our content policy forbids, as a log may hold it. */
export interface CspReport {
  /** The page's path, without its query: that may hold what somebody looked for. */
  page: string;
  /** The directive that forbade it. */
  directive: string;
  /** What was kept out: `inline`, `eval`, a scheme, or the origin it would have come from. */
  blocked: string;
  /** The path of our own script that tried it, and the line; empty where the browser does not say. */
  source: string;
  line: number | null;
}

/** Longest report that is read, in bytes. */
export const CSP_REPORT_MAX_BYTES = 8 * 1024;

const short = z._default(z.string().check(z.maxLength(2000)), "");

const report = z.object({
  "csp-report": z.object({
    "document-uri": short,
    "effective-directive": short,
    "violated-directive": short,
    "blocked-uri": short,
    "source-file": short,
    "line-number": z._default(z.nullable(z.number()), null),
  }),
});

/** Reads what browsers send to `report-uri`; null when it is no report. */
export function parseCspReport(text: string): CspReport | null {
  const parsed = report.safeParse(parseJson(text));
  if (!parsed.success) return null;
  const said = parsed.data["csp-report"];
  return {
    page: pathOf(said["document-uri"]),
    directive: plain(
      said["effective-directive"] || said["violated-directive"],
    ),
    blocked: originOf(said["blocked-uri"]),
    source: pathOf(said["source-file"]),
    line: said["line-number"],
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function pathOf(address: string): string {
  return URL.canParse(address) ? plain(new URL(address).pathname) : "";
}

function originOf(address: string): string {
  if (!URL.canParse(address)) return plain(address);
  const { origin, protocol } = new URL(address);
  return plain(origin === "null" ? protocol : origin);
}

/** One short line, whatever was sent. */
function plain(text: string): string {
  return text.slice(0, 200).replace(/[^\x20-\x7e]/g, "?");
}
