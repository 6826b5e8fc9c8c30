import assert from "node:assert/strict";
import { createGuardedFetch } from "@/adapters/identity/guarded_fetch.ts";
import { isPublicAddress, isPublicHost } from "@/adapters/public_address.ts";

const INNER = [
  "127.0.0.1",
  "127.9.9.9",
  "0.0.0.0",
  "10.1.2.3",
  "172.16.0.1",
  "172.31.255.255",
  "192.168.1.1",
  "169.254.169.254",
  "100.64.0.1",
  "224.0.0.1",
  "255.255.255.255",
  "::",
  "::1",
  "::ffff:127.0.0.1",
  "::ffff:7f00:1",
  "fe80::1",
  "fd00:ec2::254",
  "2002:7f00:1::",
  "64:ff9b::7f00:1",
  "localhost",
  "0x7f000001",
  "",
];
const PUBLIC = ["1.1.1.1", "172.32.0.1", "211.249.220.24", "2404:6800:400a::1"];

for (const address of INNER) {
  Deno.test(`R34: isPublicAddress("${address}") is false`, () => {
    assert.equal(isPublicAddress(address), false);
  });
}

for (const address of PUBLIC) {
  Deno.test(`isPublicAddress("${address}") is true`, () => {
    assert.equal(isPublicAddress(address), true);
  });
}

Deno.test("R34: a host is public only when all of its addresses are", async () => {
  const names: Record<string, string[]> = {
    "fine.example": ["1.1.1.1", "2404:6800:400a::1"],
    "mixed.example": ["1.1.1.1", "10.0.0.1"],
    "inner.example": ["169.254.169.254"],
    "nobody.example": [],
  };
  const resolve = (host: string) => Promise.resolve(names[host] ?? []);
  assert.equal(await isPublicHost("fine.example", resolve), true);
  for (const host of ["mixed.example", "inner.example", "nobody.example"]) {
    assert.equal(await isPublicHost(host, resolve), false, host);
  }
});

Deno.test("R34: behind a public issuer, names that lead inside are not asked, nor anything without https", async () => {
  const resolve = () => Promise.resolve(["10.0.0.1"]);
  const ask = createGuardedFetch(new URL("https://login.example"), resolve);
  for (
    const address of [
      "https://keys.login.example/jwks",
      "http://login.example/token",
      "http://keys.login.example/jwks",
      "https://127.0.0.1/",
      "https://[::ffff:127.0.0.1]/",
      "https://2130706433/",
      "file:///etc/passwd",
    ]
  ) {
    await assert.rejects(
      () => ask(address, {} as never),
      { name: "ForbiddenAddress" },
      address,
    );
  }
});
