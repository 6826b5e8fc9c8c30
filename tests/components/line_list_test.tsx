import assert from "node:assert/strict";
import { renderToString } from "preact-render-to-string";
import { LineList } from "@/components/chat/LineList.tsx";
import type { Line } from "@/domain/chat/room_event.ts";
import { MESSAGES } from "@/locales/mod.ts";

const ME = "019bfb55-22f0-7c35-9ee3-501cf490656d";
const at = "2026-03-02T03:00:00.000Z";

const LINES: Line[] = [
  {
    kind: "message",
    seq: 1,
    authorId: ME,
    at,
    clientId: null,
    body: "몇 시가 좋아요?",
    data: { photos: [] },
    editedAt: null,
    deletedAt: null,
  },
  {
    kind: "appointment",
    seq: 2,
    authorId: ME,
    at,
    data: { place: "망원역", startsAt: at, state: "proposed" },
  },
];

function html(readByOthers: number): string {
  return renderToString(
    <LineList
      room="r"
      lastSeq={2}
      lines={LINES}
      view={{
        lang: "ko",
        words: MESSAGES.ko.chat.lines,
        me: ME,
        names: {},
        photos: {},
        space: "rent",
        path: "/chat/r",
        readByOthers,
        freshFrom: null,
        now: at,
      }}
      label="나눈 말"
    />,
  );
}

Deno.test("that it was read stays with what was said, though a card of one's own came after", () => {
  assert.match(html(2), /<li id="m1"[^]*읽음[^]*<li id="m2"/);
  assert.match(html(1), /읽음/);
  assert.doesNotMatch(html(0), /읽음/);
});
