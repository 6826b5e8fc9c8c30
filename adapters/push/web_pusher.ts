import { AddressRefused, type SafeFetch } from "../outbound/safe_fetch.ts";
import { type Pusher, PushRefused } from "./pusher.ts";
import type { VapidKeys } from "./vapid_keys.ts";

/** What is not delivered within a day is in the list. */
const LIFETIME_S = 24 * 60 * 60;

/** Web Push (RFC 8030) with its encryption (RFC 8291), signed by the yard's keys (RFC 8292). */
export function createWebPusher(
  { keys, fetch }: { keys: VapidKeys | null; fetch: SafeFetch },
): Pusher {
  return {
    publicKey: keys?.publicKey ?? null,
    async send({ endpoint, p256dh, auth }, { urgent, ...message }) {
      if (keys === null) throw new PushRefused("no keys", { final: true });
      // Loaded by the first message: no start waits for it.
      const { default: webpush } = await import("web-push");
      const request = await webpush.generateRequestDetails(
        { endpoint, keys: { p256dh, auth } },
        JSON.stringify(message),
        {
          vapidDetails: keys,
          TTL: LIFETIME_S,
          urgency: urgent ? "high" : "normal",
          topic: topicOf(message.tag),
        },
      );
      const headers = Object.fromEntries(
        Object.entries(request.headers)
          .map(([name, value]) => [name.toLowerCase(), String(value)]),
      );
      const { status } = await fetch(endpoint, {
        method: "POST",
        headers,
        body: request.body ?? undefined,
      }).catch(refuse);
      return outcomeOf(status);
    },
  };
}

function outcomeOf(status: number): "taken" | "gone" {
  if (status === 404 || status === 410) return "gone";
  if (status >= 200 && status < 300) return "taken";
  const isPassing = status === 429 || status >= 500;
  throw new PushRefused(`status ${status}`, { final: !isPassing });
}

function refuse(error: unknown): never {
  const isRefused = error instanceof AddressRefused;
  const reason = error instanceof Error ? error.name : "unknown";
  throw new PushRefused(reason, { final: isRefused });
}

/** The service keeps only the newest message of a topic: at most 32 letters of base64url. */
function topicOf(tag: string): string {
  return tag.replace(/[^\w-]/g, "").slice(0, 32);
}
