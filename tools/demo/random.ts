/** A stream of numbers in [0, 1) that is the same for the same seed, on every machine. */
export interface Random {
  next(): number;
  /** A whole number from 0 up to, not including, `end`. */
  below(end: number): number;
  pick<T>(choices: readonly [T, ...T[]]): T;
  /** The same things in another order; the input stays as it is. */
  shuffle<T>(things: readonly T[]): T[];
}

/** Mulberry32 over a hash of the seed text: small, fast, good enough for a neighbourhood. */
export function createRandom(seed: string): Random {
  let state = hashText(seed);
  function next(): number {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  }
  const below = (end: number) => Math.floor(next() * end);
  return {
    next,
    below,
    pick: ([first, ...rest]) => {
      const index = below(rest.length + 1);
      return index === 0 ? first : rest[index - 1] ?? first;
    },
    shuffle: (things) =>
      things
        .map((thing) => ({ thing, rank: next() }))
        .sort((a, b) => a.rank - b.rank)
        .map(({ thing }) => thing),
  };
}

function hashText(text: string): number {
  let hash = 2166136261;
  for (const char of text) {
    hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 16777619);
  }
  return hash;
}
