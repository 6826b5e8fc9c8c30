import assert from "node:assert/strict";
import {
  createDecipheriv,
  createECDH,
  hkdfSync,
  randomBytes,
} from "node:crypto";
import { importJWK, jwtVerify } from "jose";
import type { DeviceKeys } from "@/domain/notifications/mod.ts";

/** A message as the browser reads it, and how the service was asked. */
export interface Delivered {
  message: { title: string; body: string; url: string; tag: string };
  headers: Headers;
}

/** A real push service on this machine, and a browser that subscribed there. */
export interface PushService {
  origin: string;
  device: DeviceKeys;
  delivered: Delivered[];
  /** What it answers from now on. */
  status: number;
  close(): Promise<void>;
}

/** Opens one that speaks RFC 8030, checks the signature of RFC 8292 and decrypts RFC 8291, as a browser would. */
export function openPushService(publicKey: string): PushService {
  const browser = createECDH("prime256v1");
  browser.generateKeys();
  const auth = randomBytes(16);
  const delivered: Delivered[] = [];
  const server = Deno.serve(
    { port: 0, hostname: "localhost", onListen: () => {} },
    async (request) => {
      const body = new Uint8Array(await request.arrayBuffer());
      assert.equal(request.method, "POST");
      assert.equal(request.headers.get("content-encoding"), "aes128gcm");
      assert.ok(Number(request.headers.get("ttl")) > 0);
      await checkSignature(request, publicKey);
      const text = decrypt(body, { browser, auth });
      if (service.status === 201) {
        delivered.push({ message: JSON.parse(text), headers: request.headers });
      }
      return new Response(null, { status: service.status });
    },
  );
  const origin = `http://localhost:${server.addr.port}`;
  const service: PushService = {
    origin,
    device: {
      endpoint: `${origin}/push/1`,
      p256dh: browser.getPublicKey("base64url"),
      auth: auth.toString("base64url"),
    },
    delivered,
    status: 201,
    close: () => server.shutdown(),
  };
  return service;
}

async function checkSignature(request: Request, publicKey: string) {
  const authorization = request.headers.get("authorization") ?? "";
  const [, token = "", key] =
    /^vapid t=([^,]+), ?k=([\w-]+)$/.exec(authorization) ?? [];
  assert.equal(key, publicKey);
  const point = Uint8Array.fromBase64(publicKey, { alphabet: "base64url" });
  const half = (from: number) =>
    point.slice(from, from + 32).toBase64({
      alphabet: "base64url",
      omitPadding: true,
    });
  const jwk = { kty: "EC", crv: "P-256", x: half(1), y: half(33) };
  const { payload } = await jwtVerify(token, await importJWK(jwk, "ES256"), {
    audience: new URL(request.url).origin,
    algorithms: ["ES256"],
  });
  assert.match(String(payload.sub), /^mailto:/);
}

/** RFC 8291, section 3.4, from the side of the browser. */
function decrypt(
  body: Uint8Array,
  { browser, auth }: {
    browser: ReturnType<typeof createECDH>;
    auth: Uint8Array;
  },
): string {
  const salt = body.slice(0, 16);
  const keyLength = body[20] ?? 0;
  const sender = body.slice(21, 21 + keyLength);
  const sealed = body.slice(21 + keyLength);
  const info = new Uint8Array([
    ...new TextEncoder().encode("WebPush: info\0"),
    ...browser.getPublicKey(),
    ...sender,
  ]);
  const secret = browser.computeSecret(sender);
  const material = new Uint8Array(hkdfSync("sha256", secret, auth, info, 32));
  const derive = (name: string, length: number) =>
    new Uint8Array(
      hkdfSync("sha256", material, salt, `Content-Encoding: ${name}\0`, length),
    );
  const cipher = createDecipheriv(
    "aes-128-gcm",
    derive("aes128gcm", 16),
    derive("nonce", 12),
  );
  cipher.setAuthTag(sealed.slice(-16));
  const padded = new Uint8Array([
    ...cipher.update(sealed.slice(0, -16)),
    ...cipher.final(),
  ]);
  return new TextDecoder().decode(padded.slice(0, padded.lastIndexOf(2)));
}
