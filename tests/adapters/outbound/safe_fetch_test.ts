import assert from "node:assert/strict";
import { isPublicAddress } from "@/adapters/outbound/public_addresses.ts";
import {
  AddressRefused,
  createSafeFetch,
} from "@/adapters/outbound/safe_fetch.ts";

Deno.test("R34: what is not the internet is no public address", () => {
  for (
    const address of [
      "0.0.0.0",
      "10.1.2.3",
      "100.64.0.1",
      "127.0.0.1",
      "127.255.255.254",
      "169.254.169.254",
      "172.16.0.1",
      "172.31.255.255",
      "192.168.0.1",
      "198.18.0.1",
      "224.0.0.1",
      "240.0.0.1",
      "255.255.255.255",
      "::",
      "::1",
      "::ffff:127.0.0.1",
      "::ffff:a9fe:a9fe",
      "64:ff9b::7f00:1",
      "fc00::1",
      "fd00:ec2::254",
      "fe80::1",
      "ff02::1",
      "2002:7f00:1::",
      "2001::1",
      "2001:db8::1",
      "localhost",
      "",
      "127.1",
      "0x7f000001",
    ]
  ) assert.equal(isPublicAddress(address), false, address);
  for (
    const address of ["1.1.1.1", "172.32.0.1", "2606:4700:4700::1111"]
  ) assert.equal(isPublicAddress(address), true, address);
});

/** A server on this machine, and how often it was asked. */
async function withServer(
  body: (place: { port: number; asked(): number }) => Promise<void>,
) {
  let asked = 0;
  const server = Deno.serve({
    port: 0,
    hostname: "127.0.0.1",
    onListen: () => {},
  }, ({ url }) => {
    asked += 1;
    return url.endsWith("/away")
      ? new Response(null, {
        status: 302,
        headers: { location: "http://127.0.0.1/" },
      })
      : new Response("here".repeat(100));
  });
  try {
    await body({ port: server.addr.port, asked: () => asked });
  } finally {
    await server.shutdown();
  }
}

Deno.test("R34: nothing is sent to this machine, under whatever name or number", async () => {
  await withServer(async ({ port, asked }) => {
    const fetch = createSafeFetch();
    const hosts = [
      "127.0.0.1",
      "localhost",
      "[::1]",
      "[::ffff:127.0.0.1]",
      "0x7f000001",
      "2130706433",
      "127.1",
      "0",
    ];
    for (const host of hosts) {
      for (const scheme of ["https", "http"]) {
        await assert.rejects(
          async () =>
            await fetch(`${scheme}://${host}:${port}/`, { method: "GET" }),
          AddressRefused,
          `${scheme} ${host}`,
        );
      }
    }
    assert.equal(asked(), 0);
    // The guard alone keeps it out: the same request reaches the server when it is told to trust it.
    const origin = `http://127.0.0.1:${port}`;
    const trusting = createSafeFetch({ trusted: [origin] });
    const answer = await trusting(`${origin}/`, { method: "GET" });
    assert.equal(answer.status, 200);
    assert.equal(asked(), 1);
  });
});

Deno.test("R34: nobody is led on elsewhere, and of an endless answer only so much is read", async () => {
  await withServer(async ({ port, asked }) => {
    const origin = `http://127.0.0.1:${port}`;
    const fetch = createSafeFetch({ trusted: [origin], maxBytes: 100 });
    const led = await fetch(`${origin}/away`, { method: "GET" });
    assert.equal(led.status, 302);
    assert.equal(asked(), 1);
    const long = await fetch(`${origin}/`, { method: "GET" });
    assert.ok(long.body.length <= 100);
  });
});
