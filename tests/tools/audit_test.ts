import assert from "node:assert/strict";

const TOOL = new URL("../../tools/audit.ts", import.meta.url).pathname;

/** Asks a registry on this machine that answers every question about advisories with `answer`. */
async function audit(answer: () => Response) {
  const server = Deno.serve(
    { port: 0, hostname: "127.0.0.1", onListen: () => {} },
    answer,
  );
  try {
    const { success, stdout } = await new Deno.Command(Deno.execPath(), {
      args: ["run", "-A", "--no-check", TOOL],
      env: { NPM_CONFIG_REGISTRY: `http://127.0.0.1:${server.addr.port}/` },
    }).output();
    return { success, said: new TextDecoder().decode(stdout) };
  } finally {
    await server.shutdown();
  }
}

const ADVISORY = {
  id: 1,
  url: "https://github.com/advisories/GHSA-aaaa-bbbb-cccc",
  title: "Something bad",
  severity: "critical",
  vulnerable_versions: ">=1.0.0",
  patched_versions: "<0.0.1",
  cwe: ["CWE-79"],
  cvss: { score: 9.8, vectorString: null },
};

Deno.test("the audit passes when no advisory names a package of ours", async () => {
  const { success, said } = await audit(() => Response.json({}));
  assert.match(said, /nothing high or critical/);
  assert.ok(success);
});

Deno.test("the audit fails when an advisory names one", async () => {
  const { success, said } = await audit(() =>
    Response.json({ zod: [ADVISORY] })
  );
  assert.match(said, /Something bad/);
  assert.equal(success, false);
});

Deno.test("the audit says that it did not happen when the registry tells nothing", async () => {
  const { success, said } = await audit(() =>
    new Response("Method Not Allowed", { status: 405 })
  );
  assert.match(said, /NOT checked/);
  assert.ok(success);
});
