import { createBadges } from "@/adapters/badges.ts";
import { createBroadcastBus } from "@/adapters/bus/broadcast_bus.ts";
import { createCommonPasswords } from "@/adapters/common_passwords.ts";
import { createCounters } from "@/adapters/counters.ts";
import { openExports } from "@/adapters/exports/exports.ts";
import { createLimitCounts } from "@/adapters/limits.ts";
import { openIdentity } from "@/adapters/identity/open_identity.ts";
import type { Log } from "@/adapters/log.ts";
import { createArgon2Hasher } from "@/adapters/passwords_argon2.ts";
import type { PasswordHasher } from "@/adapters/passwords.ts";
import { openMailer } from "@/adapters/mail/open_mailer.ts";
import { openOutboxReader } from "@/adapters/mail/outbox.ts";
import { createPageCache } from "@/adapters/page_cache.ts";
import { createSafeFetch } from "@/adapters/outbound/safe_fetch.ts";
import type { Ports } from "@/adapters/ports.ts";
import { createWebPusher } from "@/adapters/push/web_pusher.ts";
import { openSecrets } from "@/adapters/secrets.ts";
import { createSignedTokens } from "@/adapters/signed_tokens.ts";
import { createSessions } from "@/adapters/sessions.ts";
import { readSettings } from "@/adapters/settings.ts";
import { openDiskPhotos } from "@/adapters/storage/disk_photos.ts";
import { getViewer } from "@/db/accounts.ts";
import { countUnreadByMember, countUnreadByRooms } from "@/db/chat_unread.ts";
import type { Db } from "@/db/db.ts";
import { openPostgres } from "@/db/postgres.ts";
import { countUnreadNotices } from "@/db/notifications.ts";
import { openKv } from "@/db/kv/open_kv.ts";
import { openLive } from "@/open_live.ts";
import { openPrograms } from "@/open_programs.ts";
import { createTestClock, type TestClock } from "./clock.ts";
import { openTestDb } from "./db.ts";

/**
 * Whole apps run on the server where there is one, which costs a test a fifth of what an engine of
 * its own does, and on the embedded engine elsewhere. What speaks SQL is tested on both.
 */
const USUAL_ENGINE = Deno.env.get("TEST_DATABASE_URL") ? "postgres" : "pglite";

/** Tests sign up some thousand people. */
const QUICK = { memoryCost: 64, timeCost: 1 };

/** A log that keeps what was written, so that a test can look and an unexpected error fails it. */
export interface TestLog extends Log {
  readonly lines: { level: string; message: string; fields: unknown }[];
  /** Errors seen so far; taking them says they were expected. */
  takeErrors(): string[];
}

export interface TestPorts extends Ports {
  clock: TestClock;
  log: TestLog;
  /** The folder that stands for `DATA_DIR`. */
  dataDir: string;
  close(): Promise<void>;
}

export interface TestPortsOptions {
  engine?: Db["engine"];
  /** What the host would have set. */
  env?: Record<string, string>;
  /** How often sockets are told the last numbers of their rooms. */
  headEveryMs?: number;
  /** Puts a fault around the database. */
  fault?: (db: Db) => Db;
  /** A database and a data folder that stay, instead of fresh ones: for what must survive a start. */
  home?: { url: string; dataDir: string };
  /** As it is in a real yard; by default one whose hashes are quick. */
  passwords?: PasswordHasher;
  /** Where stand-ins for Kakao and Google are. */
  issuers?: { kakao?: string; google?: string };
  /** How long a provider may take to answer, in ms. */
  patienceMs?: number;
}

/** Real ports on a fresh database and an empty folder; `close()` fails on an error nobody expected. */
export async function openTestPorts(
  options: TestPortsOptions = {},
): Promise<TestPorts> {
  const { home } = options;
  const dataDir = home?.dataDir ??
    await Deno.makeTempDir({ prefix: "madang-test-" });
  const settings = readSettings({
    DATA_DIR: dataDir,
    DENO_KV_URL: `${dataDir}/kv.sqlite`,
    GUEST_CACHE_MS: "0",
    ...options.env,
  });
  const { db: sound, close: closeDb } = home
    ? openHome(home.url)
    : await openTestDb(options.engine ?? USUAL_ENGINE);
  const db = options.fault?.(sound) ?? sound;
  const kv = await openKv(settings, db);
  // Other test files of this process are yards of their own.
  const bus = createBroadcastBus(home?.url ?? crypto.randomUUID());
  const clock = createTestClock(new Date());
  const log = createTestLog();
  const mail = openMailer(settings);
  const secrets = await openSecrets(settings);
  const tokens = createSignedTokens({ secrets, clock });
  const counters = createCounters({
    kv,
    bus,
    log,
    countByRooms: (ids) => countUnreadByRooms(db, ids),
    countByMember: (id) => countUnreadByMember(db, id),
  });
  const sessions = createSessions({
    kv,
    bus,
    clock,
    loadViewer: (id) => getViewer(db, id),
  });
  const { headEveryMs, issuers, patienceMs } = options;
  const live = openLive(
    { settings, db, bus, log, sessions, counters },
    { headEveryMs },
  );
  return {
    settings,
    db,
    kv,
    bus,
    log,
    dataDir,
    clock,
    pages: createPageCache({ bus, clock, maxAgeMs: settings.guestCacheMs }),
    exports: openExports(`${dataDir}/exports`),
    photos: await openDiskPhotos(`${dataDir}/uploads`),
    counters,
    badges: createBadges({
      bus,
      counters,
      countNews: (id) => countUnreadNotices(db, id),
    }),
    mail,
    push: createWebPusher({ keys: settings.vapid, fetch: createSafeFetch() }),
    outbox: openOutboxReader(settings),
    passwords: options.passwords ?? createArgon2Hasher(QUICK),
    commonPasswords: createCommonPasswords(),
    sessions,
    limits: createLimitCounts({ kv, clock, limits: settings.limits }),
    identity: openIdentity(settings, { clock, log, issuers, patienceMs }),
    programs: openPrograms({ db, tokens, clock }),
    secrets,
    tokens,
    live,
    async close() {
      await live.close();
      await counters.settle();
      mail.close();
      bus.close();
      kv.close();
      await closeDb();
      if (!home) await Deno.remove(dataDir, { recursive: true });
      const errors = log.takeErrors();
      if (errors.length > 0) {
        throw new Error(`Unexpected errors were logged:\n${errors.join("\n")}`);
      }
    },
  };
}

function openHome(url: string) {
  const db = openPostgres(url);
  return { db, close: () => db.close() };
}

function createTestLog(): TestLog {
  const lines: TestLog["lines"] = [];
  let errors: string[] = [];
  return {
    lines,
    info: (message, fields) => lines.push({ level: "info", message, fields }),
    warn: (message, fields) => lines.push({ level: "warn", message, fields }),
    error(message, fields) {
      lines.push({ level: "error", message, fields });
      errors.push(`${message} ${JSON.stringify(fields)}`);
    },
    flush: () => {},
    takeErrors() {
      const taken = errors;
      errors = [];
      return taken;
    },
  };
}
