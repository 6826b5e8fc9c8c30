/** Requests per second that `wrk` gets out of `url` (one thread, so that the server keeps a core). */
export async function requestsPerSecond(
  url: string,
  { seconds = 3, connections = 32, headers = {} }: {
    seconds?: number;
    connections?: number;
    headers?: Record<string, string>;
  } = {},
): Promise<number> {
  const { stdout, success } = await new Deno.Command("wrk", {
    args: [
      "-t1",
      `-c${connections}`,
      `-d${seconds}s`,
      ...Object.entries(headers).flatMap(([k, v]) => ["-H", `${k}: ${v}`]),
      url,
    ],
  }).output();
  const text = new TextDecoder().decode(stdout);
  const rate = /Requests\/sec:\s+([\d.]+)/.exec(text)?.[1];
  if (!success || !rate) throw new Error(`wrk failed on ${url}:\n${text}`);
  if (/Non-2xx/.test(text)) throw new Error(`${url} refused:\n${text}`);
  return Number(rate);
}

/**
 * The median of `a ÷ b` over alternating rounds, with both medians. Alternating makes whatever
 * else the machine does fall on both sides alike.
 */
export async function ratio(
  a: () => Promise<number>,
  b: () => Promise<number>,
  rounds = 5,
): Promise<{ ratio: number; a: number; b: number }> {
  await a();
  await b();
  const pairs: { a: number; b: number }[] = [];
  for (let round = 0; round < rounds; round++) {
    pairs.push({ a: await a(), b: await b() });
  }
  return {
    ratio: median(pairs.map((pair) => pair.a / pair.b)),
    a: median(pairs.map((pair) => pair.a)),
    b: median(pairs.map((pair) => pair.b)),
  };
}

export function median(values: number[]): number {
  const sorted = values.toSorted((x, y) => x - y);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? NaN;
  return sorted.length % 2 === 1
    ? upper
    : ((sorted[middle - 1] ?? NaN) + upper) / 2;
}
