import { sendMessage } from "@/actions/chat/send_message.ts";
import { messageDeed, takeLimit } from "@/actions/limits/take_limit.ts";
import { listEventsAfter } from "@/db/chat_lists.ts";
import { define } from "@/define.ts";
import { parseMessage } from "@/domain/chat/mod.ts";
import { toWire } from "@/domain/live/mod.ts";
import { renderProblem } from "@/guards.ts";
import { roomIdOf, seqOf } from "../../../chat/(_room)/ids.ts";
import { answerInvalid } from "../../(_json)/invalid.ts";
import { readFields } from "../../(_json)/read_fields.ts";

export const handler = define.handlers({
  /** All that happened in a room after a number, in order; nothing is marked as read. */
  async GET(ctx) {
    const { viewer, ports: { db } } = ctx.state;
    if (viewer === null) return renderProblem(ctx, { name: "TokenNeeded" });
    const after = ctx.url.searchParams.get("after") ?? "0";
    if (!/^\d{1,15}$/.test(after)) {
      return renderProblem(ctx, { name: "BadRequest" });
    }
    const missed = await listEventsAfter(db, {
      roomId: roomIdOf(ctx),
      memberId: viewer.id,
      after: seqOf(after),
    });
    if (missed === null) return renderProblem(ctx, { name: "NotFound" });
    const { events, lastSeq, reset } = missed;
    return ctx.json({ messages: events.map(toWire), lastSeq, reset });
  },
  /** Says something in the member's name; the same `cid` again says it once. */
  async POST(ctx) {
    const { viewer, ports } = ctx.state;
    if (viewer === null) return renderProblem(ctx, { name: "TokenNeeded" });
    const reading = parseMessage(await readFields(ctx));
    if (!reading.ok) return answerInvalid(ctx, reading.errors);
    const { body, cid: clientId } = reading.values;
    const roomId = roomIdOf(ctx);
    const by = { who: viewer.id, address: ctx.state.address };
    const limited = await takeLimit(ports, messageDeed(body), by);
    if (limited !== null) return renderProblem(ctx, limited);
    const result = await sendMessage(ports, { viewer, roomId, clientId, body });
    if (result.ok) return ctx.json(result.value, { status: 201 });
    const { name, fields } = result.problem;
    return name === "Invalid" && fields
      ? answerInvalid(ctx, fields)
      : renderProblem(ctx, result.problem);
  },
});
