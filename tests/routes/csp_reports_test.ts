import assert from "node:assert/strict";
import type { TestApp } from "@/tests/support/app.ts";
import { withApp } from "@/tests/support/with_app.ts";

const HERE = "http://localhost";
const REPORT = { "csp-report": { "blocked-uri": "inline" } };

function send(app: TestApp, body: string): Promise<Response> {
  return app.fetch(
    new Request(`${HERE}/csp-reports`, {
      method: "POST",
      body,
      headers: {
        origin: HERE,
        "sec-fetch-site": "same-origin",
        "content-type": "application/csp-report",
      },
    }),
  );
}

function warnings({ ports }: TestApp): number {
  return ports.log.lines.filter(({ level }) => level === "warn").length;
}

withApp("R30: every page names where the browser reports to", async (app) => {
  const { headers } = await app.get("/");
  assert.match(
    headers.get("content-security-policy") ?? "",
    /; report-uri \/csp-reports$/,
  );
});

withApp("a report of the content policy is one warning", async (app) => {
  assert.equal((await send(app, JSON.stringify(REPORT))).status, 204);
  assert.equal(warnings(app), 1);
});

withApp(
  "what is no report, or too long, is refused and not written",
  async (app) => {
    assert.equal((await send(app, "{}")).status, 400);
    assert.equal((await send(app, "x".repeat(9000))).status, 413);
    assert.equal(warnings(app), 0);
  },
);

withApp(
  "a broken browser writes sixty lines a minute and no more",
  async (app) => {
    app.ports.clock.advance(60_000);
    for (let sent = 0; sent < 70; sent++) {
      assert.equal((await send(app, JSON.stringify(REPORT))).status, 204);
    }
    assert.equal(warnings(app), 60);
    app.ports.clock.advance(60_000);
    await send(app, JSON.stringify(REPORT));
    assert.equal(warnings(app), 61);
  },
);
