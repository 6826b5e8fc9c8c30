import { createECDH } from "node:crypto";

/** By what push services know a yard. */
export interface VapidKeys {
  /** A point of P-256 in base64url; browsers subscribe with it. */
  publicKey: string;
  privateKey: string;
  /** How the services reach the host: `mailto:…` or `https://…`. */
  subject: string;
}

/** Whether a private key belongs to a public one. */
export function isKeyPair(publicKey: string, privateKey: string): boolean {
  const curve = createECDH("prime256v1");
  try {
    curve.setPrivateKey(privateKey, "base64url");
    return curve.getPublicKey("base64url") === publicKey;
  } catch {
    return false;
  }
}
