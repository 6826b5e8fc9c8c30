import { Secret, TOTP } from "otpauth";

/** As every authenticator app understands it: SHA-1, six digits, half a minute. */
const SHAPE = { algorithm: "SHA1", digits: 6, period: 30 };
const SECRET_BYTES = 20;
/** How many half minutes a device's clock may be wrong, to either side. */
const WINDOW = 1;

/** A secret for one member's authenticator app: 160 random bits. */
export function newTotpSecret(): Uint8Array {
  return crypto.getRandomValues(new Uint8Array(SECRET_BYTES));
}

/**
 * The half minute that a code belongs to, or null when it is wrong. A code is good once: none of
 * `lastStep` or before it is taken, so that what somebody looked over a shoulder for is worthless.
 */
export function acceptedStep(
  secret: Uint8Array,
  { code, now, lastStep }: { code: string; now: Date; lastStep: number },
): number | null {
  const timestamp = now.getTime();
  const delta = TOTP.validate({
    ...SHAPE,
    token: code,
    secret: asSecret(secret),
    timestamp,
    window: WINDOW,
  });
  if (delta === null) return null;
  const step = TOTP.counter({ period: SHAPE.period, timestamp }) + delta;
  return step > lastStep ? step : null;
}

/** What the QR code says: `otpauth://totp/…`. */
export function totpAddress(
  secret: Uint8Array,
  { issuer, label }: { issuer: string; label: string },
): string {
  const totp = new TOTP({ ...SHAPE, issuer, label, secret: asSecret(secret) });
  return totp.toString();
}

/** The secret for who types it: letters and digits in groups of four. */
export function totpSecretText(secret: Uint8Array): string {
  return asSecret(secret).base32.replace(/.{4}(?=.)/g, "$& ");
}

function asSecret(bytes: Uint8Array): Secret {
  return new Secret({ buffer: new Uint8Array(bytes).buffer });
}
