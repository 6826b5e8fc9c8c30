import type { Db } from "@/db/db.ts";
import type { Kv } from "@/db/kv/kv.ts";
import type { Settings } from "@/adapters/settings.ts";
import type { Badges } from "./badges.ts";
import type { Bus } from "@/adapters/bus/bus.ts";
import type { Clock } from "@/adapters/clock.ts";
import type { UnreadCounters } from "@/adapters/counters.ts";
import type { Live } from "@/adapters/live/live.ts";
import type { Exports } from "@/adapters/exports/exports.ts";
import type { LimitCounts } from "@/adapters/limits.ts";
import type { IdentityProviders } from "@/adapters/identity/identity.ts";
import type { Log } from "@/adapters/log.ts";
import type { Outbox } from "@/adapters/mail/outbox.ts";
import type { Mailer } from "@/adapters/mail/mailer.ts";
import type { Pusher } from "@/adapters/push/pusher.ts";
import type { PhotoStore } from "@/adapters/storage/photo_store.ts";
import type { PageCache } from "@/adapters/page_cache.ts";
import type { PasswordHasher } from "@/adapters/passwords.ts";
import type { Programs } from "@/adapters/programs.ts";
import type { Secrets } from "@/adapters/secrets.ts";
import type { SignedTokens } from "@/adapters/signed_tokens.ts";
import type { CommonPasswords } from "@/adapters/common_passwords.ts";
import type { Sessions } from "@/adapters/sessions.ts";

/** Everything the app reaches outside itself, built once by `openPorts` and handed down. */
export interface Ports {
  settings: Settings;
  db: Db;
  kv: Kv;
  bus: Bus;
  clock: Clock;
  log: Log;
  /** Pages that guests share for a moment. */
  pages: PageCache;
  photos: PhotoStore;
  /** What members take along. */
  exports: Exports;
  mail: Mailer;
  push: Pusher;
  /** Letters that can be read on a page, where Madang is tried out; null elsewhere. */
  outbox: Outbox | null;
  passwords: PasswordHasher;
  commonPasswords: CommonPasswords;
  sessions: Sessions;
  limits: LimitCounts;
  /** Who else may say who somebody is. */
  identity: IdentityProviders;
  /** Who programs act for. */
  programs: Programs;
  secrets: Secrets;
  tokens: SignedTokens;
  /** What each member has not read. */
  counters: UnreadCounters;
  /** What the header shows of it, and of what they were told. */
  badges: Badges;
  /** The sockets of this isolate. */
  live: Live;
}
