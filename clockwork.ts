import {
  forgetAccountLetters,
  sendAccountLetters,
} from "@/actions/accounts/send_account_letters.ts";
import { forgetUnconfirmed } from "@/actions/accounts/forget_unconfirmed.ts";
import { forgetExports, makeExports } from "@/actions/accounts/make_exports.ts";
import { eraseWords } from "@/actions/moderation/erase_words.ts";
import { remindMeetings } from "@/actions/chat/remind_meetings.ts";
import { deliverNews } from "@/actions/notifications/deliver_news.ts";
import { forgetEvents } from "@/actions/notifications/forget_events.ts";
import { sendDigests } from "@/actions/notifications/send_digests.ts";
import { sendLetters } from "@/actions/notifications/send_letters.ts";
import { sendPushes } from "@/actions/notifications/send_pushes.ts";
import { publishReviews } from "@/actions/reviews/publish_reviews.ts";
import { expireDeals } from "@/actions/rent/deals/expire_deals.ts";
import { flagOverdue } from "@/actions/rent/deals/flag_overdue.ts";
import { remindDue } from "@/actions/rent/deals/remind_due.ts";
import { settleRecords } from "@/actions/rent/deals/settle_records.ts";
import { type Clockwork, runClockwork } from "@/adapters/clockwork.ts";
import type { Ports } from "@/adapters/ports.ts";

/** What happens by the hour; nobody waits for it in front of a page. */
const CLOCK_EVERY_MS = 10_000;
/** Nobody at all waits for what is only forgotten. */
const TIDY_EVERY_MS = 60_000;
/** News is to be seen while it is new. */
const NEWS_EVERY_MS = 500;

/** Starts what happens because time passes, and what follows from events. Every isolate may; each thing happens once. */
export function startClockwork(ports: Ports): Clockwork {
  const { log } = ports;
  // Apart, so that a slow mail server keeps nothing else waiting.
  const clocks = [
    runClockwork([
      { name: "expire deals", run: () => expireDeals(ports) },
      { name: "flag overdue deals", run: () => flagOverdue(ports) },
      { name: "settle records", run: () => settleRecords(ports) },
      { name: "publish reviews", run: () => publishReviews(ports) },
      { name: "remind of returns", run: () => remindDue(ports) },
      { name: "remind of meetings", run: () => remindMeetings(ports) },
      { name: "forget old exports", run: () => forgetExports(ports) },
      { name: "forget old letters", run: () => forgetAccountLetters(ports) },
    ], { log, everyMs: CLOCK_EVERY_MS }),
    runClockwork([
      { name: "erase words of who left", run: () => eraseWords(ports) },
      { name: "forget unconfirmed", run: () => forgetUnconfirmed(ports) },
      { name: "forget told events", run: () => forgetEvents(ports) },
    ], { log, everyMs: TIDY_EVERY_MS }),
    runClockwork([
      { name: "deliver news", run: () => deliverNews(ports) },
    ], { log, everyMs: NEWS_EVERY_MS }),
    // Somebody looks into their mailbox for these just now.
    runClockwork([
      { name: "send account letters", run: () => sendAccountLetters(ports) },
    ], { log, everyMs: NEWS_EVERY_MS }),
    runClockwork([
      { name: "make exports", run: () => makeExports(ports) },
    ], { log, everyMs: NEWS_EVERY_MS }),
    runClockwork([
      { name: "send letters", run: () => sendLetters(ports) },
      { name: "send daily letters", run: () => sendDigests(ports) },
    ], { log, everyMs: NEWS_EVERY_MS }),
    runClockwork([
      { name: "send pushes", run: () => sendPushes(ports) },
    ], { log, everyMs: NEWS_EVERY_MS }),
  ];
  return {
    async stop() {
      await Promise.all(clocks.map((clock) => clock.stop()));
    },
  };
}
