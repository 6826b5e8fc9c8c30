import type { z } from "zod";
import type { Limits } from "@/domain/shared/limits.ts";
import type { VapidKeys } from "./push/vapid_keys.ts";
import {
  LIMIT_NAMES,
  limitVariable,
  limitVariables,
  variables,
} from "./settings_variables.ts";

/** What the host may choose. Read once at start; every default serves one laptop. */
export interface Settings {
  /** `start` serves people, `demo` a made-up neighbourhood, `dev` also shows `/_gallery`. */
  mode: "start" | "demo" | "dev";
  port: number;
  host: string;
  /** Where people reach this yard; null = whatever host the request names. */
  publicOrigin: string | null;
  /** The same where no request is at hand (letters, the line at start): without `publicOrigin`, this machine. */
  home: string;
  /** Folder for the embedded database, sessions and photos. */
  dataDir: string;
  /** A Postgres server; null = the embedded database under `dataDir`. */
  databaseUrl: string | null;
  /** Deno KV: a path, an `https://` address, or `postgres`; null = a file under `dataDir`. */
  denoKvUrl: string | null;
  /** Whether `X-Forwarded-*` of a reverse proxy is believed. */
  trustProxy: boolean;
  /** An SMTP server, with its password; null = letters lie as files in the folder `outbox`. Never logged. */
  smtpUrl: string | null;
  /** Who letters are from; null = `madang@` and the host's name. */
  mailFrom: string | null;
  /** By which push services know this yard; null = nobody is told on a device. The private one is never logged. */
  vapid: VapidKeys | null;
  logLevel: "info" | "warn" | "error" | "none";
  /** How long a guest page may be shared between guests, in ms; 0 switches sharing off. */
  guestCacheMs: number;
  /** What wakes other processes: `nats://…`, or `postgres` for the database's own; null = one process. */
  busUrl: string | null;
  /** What every key is made from, the same on every machine of a yard; null = a file under `dataDir`. Never logged. */
  yardSecret: string | null;
  /** Multiplies what people and addresses may do in a time; for load tests. */
  limitScale: number;
  /** How often people and addresses may do things, `limitScale` included. */
  limits: Limits;
  /** Whoever has completed fewer deals is a newcomer, with closer limits. */
  newcomerDeals: number;
  /** How long it counts that a member's device stood in their district, in days. */
  neighbourDays: number;
  /** Who else may say who somebody is; null = not offered. */
  identity: {
    kakao: IdentityClient | null;
    google: IdentityClient | null;
    oidc: (IdentityClient & { issuer: string; name: string }) | null;
  };
}

/** How this yard is known to a provider. */
export interface IdentityClient {
  clientId: string;
  /** Never logged. */
  clientSecret: string | null;
}

/**
 * Reads the settings from environment variables; an empty variable counts as not given.
 * Throws one `SettingsError` that names every mistake in a plain sentence.
 */
export function readSettings(env: Record<string, string>): Settings {
  const given = Object.fromEntries(
    Object.entries(env).filter(([, value]) => value !== ""),
  );
  const parsed = variables.safeParse(given);
  const limits = limitVariables.safeParse(given);
  if (!parsed.success || !limits.success) {
    throw new SettingsError(
      [parsed, limits].flatMap(({ error }) => error?.issues ?? []),
    );
  }
  const value = parsed.data;
  return {
    mode: value.MADANG_MODE,
    port: value.PORT,
    host: value.HOST,
    publicOrigin: value.PUBLIC_ORIGIN,
    home: value.PUBLIC_ORIGIN ?? thisMachine(value.HOST, value.PORT),
    dataDir: value.DATA_DIR,
    databaseUrl: value.DATABASE_URL,
    denoKvUrl: value.DENO_KV_URL,
    trustProxy: value.TRUST_PROXY,
    smtpUrl: value.SMTP_URL,
    mailFrom: value.MAIL_FROM,
    vapid: vapidOf(value),
    logLevel: value.LOG_LEVEL,
    guestCacheMs: value.GUEST_CACHE_MS,
    busUrl: value.BUS_URL,
    yardSecret: value.YARD_SECRET,
    limitScale: value.LIMIT_SCALE,
    limits: scaled(limits.data, value.LIMIT_SCALE),
    neighbourDays: value.NEIGHBOUR_DAYS,
    newcomerDeals: value.NEWCOMER_DEALS,
    identity: identityOf(value),
  };
}

/** The host's mistakes, one sentence a line. */
export class SettingsError extends Error {
  override name = "SettingsError";
  constructor(issues: readonly { path: PropertyKey[]; message: string }[]) {
    super(
      issues.map(({ path, message }) =>
        `${path.map(String).join(".")} ${message}`
      ).join("\n"),
    );
  }
}

function thisMachine(host: string, port: number): string {
  if (host === "127.0.0.1" || host === "0.0.0.0") {
    return `http://localhost:${port}`;
  }
  return host.includes(":")
    ? `http://[${host}]:${port}`
    : `http://${host}:${port}`;
}

function vapidOf(
  {
    VAPID_PUBLIC_KEY: publicKey,
    VAPID_PRIVATE_KEY: privateKey,
    VAPID_SUBJECT: subject,
  }: z.infer<typeof variables>,
): VapidKeys | null {
  return publicKey && privateKey && subject
    ? { publicKey, privateKey, subject }
    : null;
}

function scaled(
  limits: z.infer<typeof limitVariables>,
  scale: number,
): Limits {
  return Object.fromEntries(LIMIT_NAMES.map((name) => {
    const { count, windowMs } = limits[limitVariable(name)]!;
    return [name, { count: count * scale, windowMs }];
  })) as Limits;
}

function identityOf(value: z.infer<typeof variables>): Settings["identity"] {
  const client = (clientId: string | null, clientSecret: string | null) =>
    clientId === null ? null : { clientId, clientSecret };
  const oidc = client(value.OIDC_CLIENT_ID, value.OIDC_CLIENT_SECRET);
  const { OIDC_ISSUER: issuer, OIDC_NAME: name } = value;
  return {
    kakao: client(value.KAKAO_CLIENT_ID, value.KAKAO_CLIENT_SECRET),
    google: client(value.GOOGLE_CLIENT_ID, value.GOOGLE_CLIENT_SECRET),
    oidc: oidc && issuer
      ? { ...oidc, issuer, name: name ?? new URL(issuer).host }
      : null,
  };
}
