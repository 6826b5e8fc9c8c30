import { Buffer } from "node:buffer";

/** What passkeys are made for and answer to: the host that people reach the yard by (the RP id). */
export function passkeyHome(origin: string): string {
  return new URL(origin).hostname;
}

/** A member as their passkeys know them: the id's bytes, which say nothing of the person. */
export function userHandleBytes(memberId: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Buffer.from(memberId.replaceAll("-", ""), "hex"));
}

/** The same as browsers send it, base64url. */
export function userHandleOf(memberId: string): string {
  return userHandleBytes(memberId).toBase64({
    alphabet: "base64url",
    omitPadding: true,
  });
}
