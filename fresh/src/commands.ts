import type { MaybeLazyMiddleware } from "./types.ts";
import type { LazyLayer } from "./view.ts";

export type AnyMiddleware = MaybeLazyMiddleware<never>;

/**
 * Where something applies: at a path and below it. `folder` tells a folder of `routes/`, which keeps
 * its `(group)` names and is met by name only, from a pattern given in code.
 */
export interface Place {
  segments: readonly string[];
  folder: boolean;
}

/** What an app is made of, in the order it was written down. */
export type Command =
  | { kind: "middleware"; place: Place; middlewares: readonly AnyMiddleware[] }
  | { kind: "layout"; place: Place; layer: LazyLayer }
  | { kind: "wrapper"; place: Place; layer: LazyLayer }
  | { kind: "error"; place: Place; run: AnyMiddleware }
  | { kind: "notFound"; place: Place; run: AnyMiddleware }
  | {
    kind: "route";
    /** `null` answers every method. */
    method: string | null;
    pattern: string;
    place: Place;
    handlers: readonly AnyMiddleware[];
  }
  | { kind: "files"; path: string };

/** The place of a pattern. A closing wildcard stands for everything below and is left out. */
export function placeOf(pattern: string): Place {
  const segments = pattern.replace(/[{}]/g, "").split("/");
  return {
    segments: segments.filter((part) => part !== "" && part !== "*"),
    folder: false,
  };
}

/** True when what is written down for `place` covers `target`, a route's place. */
export function covers(place: Place, target: Place): boolean {
  const segments = place.folder
    ? target.segments
    : withoutGroups(target.segments);
  if (place.segments.length > segments.length) return false;
  return place.segments.every((segment, i) => {
    const other = segments[i]!;
    if (segment === other) return true;
    return !place.folder && segment.startsWith(":") && !/[*?+]$/.test(other);
  });
}

/** True when what is written down for `place` covers an address that no route has. */
export function coversAddress(
  place: Place,
  address: readonly string[],
): boolean {
  if (place.segments.length > address.length) return false;
  return place.segments.every((segment, i) =>
    segment === address[i] || segment.startsWith(":")
  );
}

function withoutGroups(segments: readonly string[]): readonly string[] {
  return segments.some(isGroup)
    ? segments.filter((segment) => !isGroup(segment))
    : segments;
}

export function isGroup(segment: string): boolean {
  return segment.startsWith("(") && segment.endsWith(")");
}

/** The same command below another path, for `mountApp()` and `fsRoutes(path)`. */
export function moved<C extends Command>(command: C, path: string): C {
  const base = placeOf(path).segments;
  if (base.length === 0 || command.kind === "notFound") return command;
  if (command.kind === "files") {
    return { ...command, path: joinPattern(path, command.path) };
  }
  const segments = [...base, ...command.place.segments];
  const place = { ...command.place, segments };
  if (command.kind !== "route") return { ...command, place };
  return { ...command, place, pattern: joinPattern(path, command.pattern) };
}

/** Joins two patterns with one slash; `*` means everything below. */
export function joinPattern(base: string, pattern: string): string {
  const rest = pattern === "*"
    ? "/*"
    : pattern.startsWith("/")
    ? pattern
    : `/${pattern}`;
  const head = base === "*"
    ? ""
    : base.replace(/^\/?(.*?)\/*$/, "/$1").replace(/^\/$/, "");
  return rest === "/" ? head || "/" : head + rest;
}
