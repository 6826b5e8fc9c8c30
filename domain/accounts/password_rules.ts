/** Whether a password is nothing but what others know of its owner: their address, its first part, their name. */
export function isOneself(password: string, self: readonly string[]): boolean {
  const known = self.flatMap((
    text,
  ) => [plain(text), plain(text).split("@")[0]]);
  return known.includes(plain(password));
}

function plain(value: string): string {
  return value.trim().normalize("NFC").toLowerCase();
}

/** How hard a password is to guess, as far as a glance can tell: 0 (too short) to 3. */
export type Strength = 0 | 1 | 2 | 3;

/**
 * A hint while somebody types, from length and variety alone; whether a password is a known one,
 * only the server's list says.
 */
export function strengthOf(password: string, min: number): Strength {
  const letters = [...password];
  if (letters.length < min) return 0;
  const different = new Set(letters.map((letter) => letter.toLowerCase())).size;
  const points = letters.length + 2 * different - 2 * countRuns(letters);
  if (different < 5 || points < 22) return 1;
  return points < 34 ? 2 : 3;
}

/** How many letters follow their neighbour as in `aaa`, `abc` or `321`. */
function countRuns(letters: readonly string[]): number {
  const steps = letters.map((letter, index) =>
    (letter.codePointAt(0) ?? 0) - (letters[index - 1]?.codePointAt(0) ?? 0)
  );
  return steps.filter((step, index) =>
    index > 1 && Math.abs(step) <= 1 && step === steps[index - 1]
  ).length;
}
