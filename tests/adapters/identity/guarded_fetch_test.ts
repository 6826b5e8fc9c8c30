import assert from "node:assert/strict";
import { createGuardedFetch } from "@/adapters/identity/guarded_fetch.ts";

Deno.test("R34: behind a public issuer nothing inside is asked, nor anything without https", async () => {
  const ask = createGuardedFetch(new URL("https://login.example"), 5000);
  for (
    const address of [
      "http://login.example/token",
      "http://keys.login.example/jwks",
      "https://127.0.0.1/",
      "https://10.0.0.1/",
      "https://169.254.169.254/latest",
      "https://[::1]/",
      "https://[::ffff:127.0.0.1]/",
      "https://2130706433/",
      "https://localhost:1/",
      "file:///etc/passwd",
    ]
  ) {
    await assert.rejects(
      () => ask(address, { method: "GET", headers: {} } as never),
      { name: "AddressRefused" },
      address,
    );
  }
});
