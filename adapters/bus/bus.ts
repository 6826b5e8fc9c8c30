/**
 * Wakes other isolates. The bus may lose or repeat a message; nothing durable rides on it.
 * Topics in use: `rent` (a listing changed: forget cached pages), and those of
 * domain/chat/signals.ts and domain/live/signals.ts, one for each room, member and session and one for all sessions.
 */
export interface Bus {
  publish(topic: string, payload: string): void;
  /** Calls `receive` for each message on `topic`, this isolate's own included; returns the unsubscriber. */
  subscribe(topic: string, receive: (payload: string) => void): () => void;
  close(): void;
}
