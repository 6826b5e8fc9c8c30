/**
 * A device that makes passkeys and answers with them as a browser hands it on: real ES256 keys,
 * attestations and signatures, and a twist wherever a test wants a lie.
 */
import { Buffer } from "node:buffer";
import {
  createHash,
  generateKeyPairSync,
  type KeyObject,
  randomBytes,
  sign,
} from "node:crypto";
import type {
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
} from "@simplewebauthn/server";

/** Where an answer is not what it should be. */
export interface Twist {
  /** The page that asked, as the browser saw it. */
  origin?: string;
  rpId?: string;
  challenge?: string;
  type?: string;
  /** How often the key says it was used. */
  counter?: number;
  /** Whether the device knew its owner. */
  verified?: boolean;
  userHandle?: string;
  /** Turns one bit of the signature around. */
  altered?: boolean;
}

/** What a browser sends, and the parts of it a test may want. */
export interface Answered {
  id: string;
  json: string;
}

export interface Device {
  /** Makes a passkey. */
  make(
    options: PublicKeyCredentialCreationOptionsJSON,
    twist?: Twist,
  ): Answered;
  /** Answers with the passkey that was made. */
  answer(
    options: PublicKeyCredentialRequestOptionsJSON,
    twist?: Twist,
  ): Answered;
}

const PRESENT = 0x01;
const VERIFIED = 0x04;
const ATTESTED = 0x40;

/** A device with room for one passkey; `origin` is the page it stands before. */
export function createDevice(origin = "http://localhost"): Device {
  const { publicKey, privateKey } = generateKeyPairSync("ec", {
    namedCurve: "P-256",
  });
  const credentialId = randomBytes(32);
  const id = credentialId.toString("base64url");
  let counter = 0;
  let userHandle = "";

  function clientData(type: string, challenge: string, twist: Twist): Buffer {
    return Buffer.from(JSON.stringify({
      type: twist.type ?? type,
      challenge: twist.challenge ?? challenge,
      origin: twist.origin ?? origin,
      crossOrigin: false,
    }));
  }

  function authenticatorData(rpId: string, twist: Twist, key?: Buffer): Buffer {
    const flags = PRESENT | (twist.verified === false ? 0 : VERIFIED) |
      (key ? ATTESTED : 0);
    const count = Buffer.alloc(4);
    count.writeUInt32BE(twist.counter ?? counter);
    return Buffer.concat([
      sha256(twist.rpId ?? rpId),
      Buffer.from([flags]),
      count,
      key ?? Buffer.alloc(0),
    ]);
  }

  return {
    make({ challenge, rp, user }, twist = {}) {
      userHandle = user.id;
      const data = clientData("webauthn.create", challenge, twist);
      const length = Buffer.alloc(2);
      length.writeUInt16BE(credentialId.length);
      const key = Buffer.concat([
        Buffer.alloc(16),
        length,
        credentialId,
        coseKey(publicKey),
      ]);
      const attestationObject = cbor(
        new Map<string, unknown>([
          ["fmt", "none"],
          ["attStmt", new Map()],
          ["authData", authenticatorData(rp.id ?? "", twist, key)],
        ]),
      );
      return answered(id, {
        clientDataJSON: data.toString("base64url"),
        attestationObject: attestationObject.toString("base64url"),
        transports: ["internal"],
      });
    },
    answer({ challenge, rpId }, twist = {}) {
      counter += 1;
      const data = clientData("webauthn.get", challenge, twist);
      const authData = authenticatorData(rpId ?? "", twist);
      const signed = Buffer.concat([authData, sha256(data)]);
      const signature = sign("sha256", signed, privateKey);
      if (twist.altered) {
        const last = signature.length - 1;
        signature[last] = (signature[last] ?? 0) ^ 1;
      }
      return answered(id, {
        clientDataJSON: data.toString("base64url"),
        authenticatorData: authData.toString("base64url"),
        signature: signature.toString("base64url"),
        userHandle: twist.userHandle ?? userHandle,
      });
    },
  };
}

function answered(id: string, response: Record<string, unknown>): Answered {
  const json = JSON.stringify({
    id,
    rawId: id,
    type: "public-key",
    clientExtensionResults: {},
    response,
  });
  return { id, json };
}

function sha256(data: string | Buffer): Buffer {
  return createHash("sha256").update(data).digest();
}

/** An ES256 key as COSE writes it. */
function coseKey(key: KeyObject): Buffer {
  const { x = "", y = "" } = key.export({ format: "jwk" });
  return cbor(
    new Map<number, unknown>([
      [1, 2],
      [3, -7],
      [-1, 1],
      [-2, Buffer.from(x, "base64url")],
      [-3, Buffer.from(y, "base64url")],
    ]),
  );
}

/** As much of CBOR as attestations need. */
function cbor(value: unknown): Buffer {
  if (typeof value === "number") {
    return value < 0 ? head(1, -1 - value) : head(0, value);
  }
  if (Buffer.isBuffer(value)) {
    return Buffer.concat([head(2, value.length), value]);
  }
  if (typeof value === "string") {
    const bytes = Buffer.from(value);
    return Buffer.concat([head(3, bytes.length), bytes]);
  }
  if (value instanceof Map) {
    const entries = [...value].flat().map(cbor);
    return Buffer.concat([head(5, value.size), ...entries]);
  }
  throw new TypeError("No attestation has such a part");
}

function head(major: number, length: number): Buffer {
  if (length < 24) return Buffer.from([major << 5 | length]);
  if (length < 256) return Buffer.from([major << 5 | 24, length]);
  return Buffer.from([major << 5 | 25, length >> 8, length & 0xff]);
}
