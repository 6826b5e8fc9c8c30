/** Letters and digits that nobody takes for one another (Crockford's base 32). */
const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const LENGTH = 10;
const WRITTEN = new RegExp(`^[${ALPHABET}]{${LENGTH}}$`);

/** How many codes a member gets at once. */
export const RECOVERY_CODES = 10;

/** New codes to fall back on, 50 random bits each. */
export function newRecoveryCodes(): string[] {
  return Array.from({ length: RECOVERY_CODES }, () => {
    const bytes = crypto.getRandomValues(new Uint8Array(LENGTH));
    return Array.from(bytes, (byte) => ALPHABET.charAt(byte % 32)).join("");
  });
}

/** A code as people read and type it: `ABCDE-FGHJK`. */
export function recoveryCodeText(code: string): string {
  return `${code.slice(0, LENGTH / 2)}-${code.slice(LENGTH / 2)}`;
}

/** The code that somebody typed, in whatever way they part and shape its letters; null when it is none. */
export function parseRecoveryCode(text: string): string | null {
  const code = text.normalize("NFKC").toUpperCase().replace(/[\s-]/g, "")
    .replaceAll("O", "0").replace(/[IL]/g, "1");
  return WRITTEN.test(code) ? code : null;
}
