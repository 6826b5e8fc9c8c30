import assert from "node:assert/strict";
import { byDay, continues, type MessageLine } from "@/domain/chat/mod.ts";

function line(seq: number, at: string, authorId = "me"): MessageLine {
  return {
    seq,
    kind: "message",
    authorId,
    clientId: null,
    body: `${seq}`,
    data: { photos: [] },
    at,
    editedAt: null,
    deletedAt: null,
  };
}

Deno.test("lines are parted by the days of Seoul", () => {
  const days = byDay([
    line(1, "2026-02-28T14:59:00Z"),
    line(2, "2026-02-28T15:00:00Z"),
    line(3, "2026-03-01T14:59:59Z"),
    line(4, "2026-03-01T15:00:00Z"),
  ]);
  assert.deepEqual(days.map(({ day, lines }) => [day, lines.length]), [
    ["2026-02-28", 1],
    ["2026-03-01", 2],
    ["2026-03-02", 1],
  ]);
});

Deno.test("a line goes on with the same person's of the same minute", () => {
  const first = line(1, "2026-03-01T00:00:10Z");
  assert.ok(continues(first, line(2, "2026-03-01T00:00:59Z")));
  assert.ok(!continues(first, line(2, "2026-03-01T00:01:00Z")));
  assert.ok(!continues(first, line(2, "2026-03-01T00:00:20Z", "you")));
  assert.ok(!continues(undefined, first));
});
