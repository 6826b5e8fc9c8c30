import { createBadges } from "@/adapters/badges.ts";
import { openBus } from "@/adapters/bus/open_bus.ts";
import { systemClock } from "@/adapters/clock.ts";
import { createCommonPasswords } from "@/adapters/common_passwords.ts";
import { createCounters } from "@/adapters/counters.ts";
import { openExports } from "@/adapters/exports/exports.ts";
import { createLimitCounts } from "@/adapters/limits.ts";
import { openIdentity } from "@/adapters/identity/open_identity.ts";
import { createLog } from "@/adapters/log.ts";
import { openMailer } from "@/adapters/mail/open_mailer.ts";
import { openOutboxReader } from "@/adapters/mail/outbox.ts";
import { createPageCache } from "@/adapters/page_cache.ts";
import { createArgon2Hasher } from "@/adapters/passwords_argon2.ts";
import { createSafeFetch } from "@/adapters/outbound/safe_fetch.ts";
import type { Ports } from "@/adapters/ports.ts";
import { createWebPusher } from "@/adapters/push/web_pusher.ts";
import { openSecrets } from "@/adapters/secrets.ts";
import { createSignedTokens } from "@/adapters/signed_tokens.ts";
import { createSessions } from "@/adapters/sessions.ts";
import type { Settings } from "@/adapters/settings.ts";
import { openDiskPhotos } from "@/adapters/storage/disk_photos.ts";
import { getViewer } from "@/db/accounts.ts";
import { countUnreadByMember, countUnreadByRooms } from "@/db/chat_unread.ts";
import { migrate } from "@/db/migrate.ts";
import { countUnreadNotices } from "@/db/notifications.ts";
import { openDb } from "@/db/open.ts";
import { openKv } from "@/db/kv/open_kv.ts";
import { openLive } from "@/open_live.ts";
import { openPrograms } from "@/open_programs.ts";

/** Opens everything outside the app, as the settings say; the database is migrated before anybody reads it. */
export async function openPorts(settings: Settings): Promise<Ports> {
  const db = await openDb(settings);
  await migrate(db);
  const kv = await openKv(settings, db);
  const clock = systemClock;
  const log = createLog(settings.logLevel);
  const bus = openBus(settings, log);
  const sessions = createSessions({
    kv,
    bus,
    clock,
    loadViewer: (id) => getViewer(db, id),
  });
  const secrets = await openSecrets(settings);
  const tokens = createSignedTokens({ secrets, clock });
  const counters = createCounters({
    kv,
    bus,
    log,
    countByRooms: (ids) => countUnreadByRooms(db, ids),
    countByMember: (id) => countUnreadByMember(db, id),
  });
  return {
    settings,
    db,
    kv,
    bus,
    clock,
    pages: createPageCache({ bus, clock, maxAgeMs: settings.guestCacheMs }),
    log,
    exports: openExports(`${settings.dataDir}/exports`),
    photos: await openDiskPhotos(`${settings.dataDir}/uploads`),
    mail: openMailer(settings),
    push: createWebPusher({ keys: settings.vapid, fetch: createSafeFetch() }),
    outbox: openOutboxReader(settings),
    passwords: createArgon2Hasher(),
    commonPasswords: createCommonPasswords(),
    sessions,
    limits: createLimitCounts({ kv, clock, limits: settings.limits }),
    identity: openIdentity(settings, { clock, log }),
    programs: openPrograms({ db, tokens, clock }),
    secrets,
    tokens,
    counters,
    badges: createBadges({
      bus,
      counters,
      countNews: (id) => countUnreadNotices(db, id),
    }),
    live: openLive({ settings, db, bus, log, sessions, counters }),
  };
}

/** Lets go of everything, in the order that loses nothing. */
export async function closePorts(ports: Ports): Promise<void> {
  await ports.live.close();
  await ports.counters.settle();
  ports.log.flush();
  ports.mail.close();
  ports.bus.close();
  ports.kv.close();
  await ports.db.close();
}
