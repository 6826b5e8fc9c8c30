import type { Context } from "fresh";
import type { FeedbackViewProps } from "@/components/moderation/FeedbackView.tsx";
import { countFeedbackByState, listFeedback } from "@/db/feedback_inbox.ts";
import type { State } from "@/define.ts";
import {
  FEEDBACK_STATES,
  type FeedbackState,
  parseCursor,
} from "@/domain/moderation/mod.ts";

export type FeedbackData = Omit<FeedbackViewProps, "look">;

/** The feedback that the address asks for. */
export async function findFeedback(
  ctx: Context<State>,
  tried: FeedbackData["tried"] = { id: null, typed: {}, errors: {} },
): Promise<FeedbackData> {
  const { db } = ctx.state.ports;
  const { searchParams } = ctx.url;
  const state: FeedbackState =
    FEEDBACK_STATES.find((each) => each === searchParams.get("state")) ?? "new";
  const after = parseCursor(searchParams);
  const [list, counts] = await Promise.all([
    listFeedback(db, { state, after }),
    countFeedbackByState(db),
  ]);
  return { ...list, state, counts, hasBefore: after !== null, tried };
}
