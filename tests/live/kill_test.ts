import assert from "node:assert/strict";
import { lineOf, serve } from "@/tests/support/served.ts";

/** So many times is the server killed; more with KILL_CYCLES, for a longer look. */
const CYCLES = Number(Deno.env.get("KILL_CYCLES") ?? 4);
const BACK_MS = 5_000;

Deno.test("R1 R10 a server killed in the middle of sends has lost nothing it acked, and goes on where it was", async () => {
  const dataDir = await Deno.makeTempDir({ prefix: "madang-kill-" });
  const acked = new Map<string, number>();
  const seen = new Map<number, string>();
  let sent = 0;
  try {
    for (let cycle = 0; cycle < CYCLES; cycle++) {
      const served = await serve(dataDir);
      const started = performance.now();
      const writer = await lineOf(served, served.asker);
      const reader = await lineOf(served, served.owner);
      const from = Math.max(0, ...seen.keys());
      reader.say({ t: "sub", room: served.room, seq: from });
      await reader.hear("head");
      if (acked.size > 0) {
        const last = Math.max(...acked.values());
        if (last > from) await reader.hear("ev", ({ seq }) => seq >= last);
        assert.ok(performance.now() - started < BACK_MS);
      }
      const enough = acked.size + 20 + Math.floor(Math.random() * 60);
      while (acked.size + writer.heard("ack").length < enough) {
        const cid = `sent-before-${sent++}`;
        writer.say({ t: "send", room: served.room, cid, body: cid });
        await new Promise((resolve) => setTimeout(resolve, 1));
      }
      served.process.kill("SIGKILL");
      await Promise.all([writer.closed, reader.closed, served.process.status]);
      for (const { cid, seq } of writer.heard("ack")) acked.set(cid, seq);
      for (const { seq, cid } of reader.heard("ev")) {
        assert.ok(!seen.has(seq), `${seq} came twice`);
        seen.set(seq, String(cid));
      }
    }
    const served = await serve(dataDir);
    const reader = await lineOf(served, served.owner);
    const from = Math.max(0, ...seen.keys());
    reader.say({ t: "sub", room: served.room, seq: from });
    const { heads } = await reader.hear(
      "head",
      ({ heads }) => heads[served.room] !== undefined,
    );
    for (const { seq, cid } of reader.heard("ev")) seen.set(seq, String(cid));
    await reader.close();
    served.process.kill("SIGKILL");
    await served.process.status;
    assert.equal(seen.size, heads[served.room]);
    assert.equal(new Set(seen.values()).size, seen.size);
    for (const [cid, seq] of acked) assert.equal(seen.get(seq), cid);
    assert.ok(acked.size >= CYCLES * 20);
  } finally {
    await Deno.remove(dataDir, { recursive: true });
  }
});
