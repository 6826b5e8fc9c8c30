import { Buffer } from "node:buffer";
import {
  createCipheriv,
  createDecipheriv,
  hkdfSync,
  randomBytes,
} from "node:crypto";

/** Keys for signing and sealing, all made from the yard's one secret. */
export interface Secrets {
  /** 256 bits that belong to this purpose alone; the same at every start. */
  key(purpose: string): Uint8Array;
  /** Bytes that only `open` reads again, told the same purpose and owner: AES-256-GCM. */
  seal(plain: Uint8Array, about: SealedFor): Uint8Array;
  /** What was sealed; null when it was altered, or sealed for another purpose or owner. */
  open(sealed: Uint8Array, about: SealedFor): Uint8Array | null;
}

/** What a sealed thing is for and whose it is: moved to somebody else it does not open. */
export interface SealedFor {
  purpose: string;
  owner: string;
}

const SECRET_BYTES = 32;
const KEY_BYTES = 32;
const CIPHER = "aes-256-gcm";
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** Keys from a secret that the host gave, or that was kept. */
export function createSecrets(secret: string | Uint8Array): Secrets {
  const keys = new Map<string, Uint8Array>();

  function keyFor(purpose: string): Uint8Array {
    const known = keys.get(purpose);
    if (known) return known;
    const info = Buffer.from(`madang ${purpose}`);
    const made = hkdfSync("sha256", secret, new Uint8Array(), info, KEY_BYTES);
    const key = new Uint8Array(made);
    keys.set(purpose, key);
    return key;
  }

  return {
    key: keyFor,
    seal: (plain, { purpose, owner }) => seal(plain, keyFor(purpose), owner),
    open: (sealed, { purpose, owner }) =>
      openSealed(sealed, keyFor(purpose), owner),
  };
}

/** A random number that is never used again, what it hides, and the tag that shows a change. */
function seal(plain: Uint8Array, key: Uint8Array, owner: string): Uint8Array {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(CIPHER, key, nonce);
  cipher.setAAD(Buffer.from(owner));
  const hidden = [cipher.update(plain), cipher.final()];
  return new Uint8Array(
    Buffer.concat([nonce, ...hidden, cipher.getAuthTag()]),
  );
}

function openSealed(
  sealed: Uint8Array,
  key: Uint8Array,
  owner: string,
): Uint8Array | null {
  if (sealed.length < NONCE_BYTES + TAG_BYTES) return null;
  const nonce = sealed.subarray(0, NONCE_BYTES);
  const decipher = createDecipheriv(CIPHER, key, nonce, {
    authTagLength: TAG_BYTES,
  });
  decipher.setAAD(Buffer.from(owner));
  decipher.setAuthTag(sealed.subarray(-TAG_BYTES));
  try {
    const hidden = sealed.subarray(NONCE_BYTES, -TAG_BYTES);
    return new Uint8Array(
      Buffer.concat([decipher.update(hidden), decipher.final()]),
    );
  } catch {
    return null;
  }
}

/**
 * The yard's secrets: from `yardSecret` where several machines must agree, else from a file in
 * `dataDir` that only its owner may read, made on the first start.
 */
export async function openSecrets(
  { yardSecret, dataDir }: { yardSecret: string | null; dataDir: string },
): Promise<Secrets> {
  if (yardSecret !== null) return createSecrets(yardSecret);
  const path = `${dataDir}/secret`;
  await Deno.mkdir(dataDir, { recursive: true });
  try {
    const made = randomBytes(SECRET_BYTES);
    await Deno.writeFile(path, made, { createNew: true, mode: 0o600 });
    return createSecrets(made);
  } catch (error) {
    if (!(error instanceof Deno.errors.AlreadyExists)) throw error;
  }
  const kept = await Deno.readFile(path);
  if (kept.length !== SECRET_BYTES) {
    throw new Error(`${path} is damaged; restore it or remove it`);
  }
  return createSecrets(kept);
}
