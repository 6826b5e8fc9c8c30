import type { CompiledApp } from "./compiler.ts";
import { pathnameOf } from "./path.ts";
import type { Endpoint } from "./router.ts";

/** What a request meets, found before its context is made. */
export interface Way {
  endpoint: Endpoint;
  /** Path below the base path; empty outside of it. */
  pathname: string;
  route: string | null;
  params: Record<string, string>;
  /** For a wrong method: what would have been allowed. */
  allow: string | null;
}

/** Finds a request's way; `null` for an address that cannot be read at all. */
export function findWay(
  { method, url }: Request,
  compiled: CompiledApp,
  basePath: string,
): Way | null {
  const full = attempt(pathnameOf, url);
  if (full === null) return null;
  const pathname = belowBase(full, basePath);
  const escaped = pathname.includes("%");
  if (escaped && attempt(decodeURIComponent, pathname) === null) {
    return failingWay(compiled, pathname, 400);
  }
  const match = pathname === "" ? null : compiled.router.find(method, pathname);
  if (match === null) return failingWay(compiled, pathname, 404);
  const { allow, endpoint } = match;
  const route = basePath + match.pattern;
  const params = escaped ? decoded(match.params) : match.params;
  if (endpoint !== null) {
    return { endpoint, pathname, route, params, allow: null };
  }
  return { ...failingWay(compiled, pathname, 405), route, params, allow };
}

function failingWay(
  compiled: CompiledApp,
  pathname: string,
  status: number,
): Way {
  const address = pathname.split("/").filter((segment) => segment !== "");
  const endpoint = compiled.failing(address, status);
  return { endpoint, pathname, route: null, params: {}, allow: null };
}

function belowBase(pathname: string, basePath: string): string {
  if (basePath === "") return pathname;
  if (pathname === basePath) return "/";
  return pathname.startsWith(basePath + "/")
    ? pathname.slice(basePath.length)
    : "";
}

function decoded(params: Record<string, string>): Record<string, string> {
  const values: Record<string, string> = {};
  for (const name in params) values[name] = decodeURIComponent(params[name]!);
  return values;
}

function attempt(read: (text: string) => string, text: string): string | null {
  try {
    return read(text);
  } catch {
    return null;
  }
}
