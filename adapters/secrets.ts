import { Buffer } from "node:buffer";
import { hkdfSync, randomBytes } from "node:crypto";

/** Keys for signing and sealing, all made from the yard's one secret. */
export interface Secrets {
  /** 256 bits that belong to this purpose alone; the same at every start. */
  key(purpose: string): Uint8Array;
}

const SECRET_BYTES = 32;
const KEY_BYTES = 32;

/** Keys from a secret that the host gave, or that was kept. */
export function createSecrets(secret: string | Uint8Array): Secrets {
  const keys = new Map<string, Uint8Array>();
  return {
    key(purpose) {
      const known = keys.get(purpose);
      if (known) return known;
      const info = Buffer.from(`madang ${purpose}`);
      const made = hkdfSync(
        "sha256",
        secret,
        new Uint8Array(),
        info,
        KEY_BYTES,
      );
      const key = new Uint8Array(made);
      keys.set(purpose, key);
      return key;
    },
  };
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
