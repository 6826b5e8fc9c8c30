import { z } from "zod";
import {
  DEFAULT_LIMITS,
  type LimitName,
  type Limits,
  parseLimit,
} from "@/domain/shared/limits.ts";

import { isKeyPair, type VapidKeys } from "./push/vapid_keys.ts";

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

const flag = z.enum(["0", "1", "false", "true"], {
  error: "must be 1 or 0",
}).transform((text) => text === "1" || text === "true");

const wholeNumber = (most: number) =>
  z.string().regex(/^\d{1,6}$/, "must be a whole number").transform(Number)
    .refine((n) => n <= most, `must be at most ${most}`);

const origin = z.string().refine(isOrigin, {
  error: "must look like https://yard.example, without a path",
});

const databaseUrl = z.string().regex(/^postgres(ql)?:\/\//, {
  error: "must start with postgres://",
});

const smtpUrl = z.string().refine(
  (text) => /^smtps?:\/\/[^/]/.test(text) && URL.canParse(text),
  { error: "must look like smtp://name:password@mail.example:587" },
);

const mailFrom = z.string().regex(
  /^(?:[^<>@"\p{Cc}]{1,60} <[^\s<>@"]+@[^\s<>@"]+>|[^\s<>@"]+@[^\s<>@"]+)$/u,
  { error: "must look like yard@example.com or Madang <yard@example.com>" },
);

const vapidKey = (length: number) =>
  z.string().regex(
    new RegExp(`^[\\w-]{${length}}$`),
    "must be a key of deno task push:keys",
  );

const vapidSubject = z.string().regex(
  /^(?:mailto:[^\s@]+@[^\s@]+|https:\/\/\S+)$/,
  {
    error: "must look like mailto:you@yard.example or https://yard.example",
  },
);

const busUrl = z.string().regex(/^(?:postgres$|nats:\/\/.)/, {
  error: "must be postgres or start with nats://",
});

const issuer = z.string().refine(isIssuer, {
  error: "must look like https://login.example, without a question mark",
});

const given = z.string().min(1).max(500).nullable().default(null);

const schema = z.object({
  MADANG_MODE: z.enum(["start", "demo", "dev"], {
    error: "must be start, demo or dev",
  }).default("start"),
  PORT: wholeNumber(65_535).default(8000),
  HOST: z.string().min(1).default("127.0.0.1"),
  PUBLIC_ORIGIN: origin.nullable().default(null),
  DATA_DIR: z.string().min(1).default("data"),
  DATABASE_URL: databaseUrl.nullable().default(null),
  DENO_KV_URL: z.string().min(1).nullable().default(null),
  TRUST_PROXY: flag.default(false),
  SMTP_URL: smtpUrl.nullable().default(null),
  MAIL_FROM: mailFrom.nullable().default(null),
  VAPID_PUBLIC_KEY: vapidKey(87).nullable().default(null),
  VAPID_PRIVATE_KEY: vapidKey(43).nullable().default(null),
  VAPID_SUBJECT: vapidSubject.nullable().default(null),
  LOG_LEVEL: z.enum(["info", "warn", "error", "none"], {
    error: "must be info, warn, error or none",
  }).default("info"),
  GUEST_CACHE_MS: wholeNumber(1000).default(1000),
  BUS_URL: busUrl.nullable().default(null),
  YARD_SECRET: z.string().min(32, "must be at least 32 letters long").nullable()
    .default(null),
  LIMIT_SCALE: wholeNumber(100_000)
    .refine((n) => n >= 1, "must be at least 1").default(1),
  NEIGHBOUR_DAYS: wholeNumber(3650)
    .refine((n) => n >= 1, "must be at least 1").default(180),
  NEWCOMER_DEALS: wholeNumber(1000).default(3),
  KAKAO_CLIENT_ID: given,
  KAKAO_CLIENT_SECRET: given,
  GOOGLE_CLIENT_ID: given,
  GOOGLE_CLIENT_SECRET: given,
  OIDC_ISSUER: issuer.nullable().default(null),
  OIDC_CLIENT_ID: given,
  OIDC_CLIENT_SECRET: given,
  OIDC_NAME: z.string().min(1).max(40).nullable().default(null),
}).refine(
  ({ BUS_URL, DATABASE_URL }) => BUS_URL !== "postgres" || DATABASE_URL,
  {
    path: ["BUS_URL"],
    error: "may be postgres only where DATABASE_URL is set",
  },
).refine(
  ({ VAPID_PUBLIC_KEY, VAPID_PRIVATE_KEY, VAPID_SUBJECT }) =>
    !(VAPID_PUBLIC_KEY || VAPID_PRIVATE_KEY || VAPID_SUBJECT) ||
    VAPID_SUBJECT !== null &&
      isKeyPair(VAPID_PUBLIC_KEY ?? "", VAPID_PRIVATE_KEY ?? ""),
  {
    path: ["VAPID_PUBLIC_KEY"],
    error:
      "and VAPID_PRIVATE_KEY must be the two of one pair, with VAPID_SUBJECT beside them",
  },
).refine(
  (value) => value.KAKAO_CLIENT_ID || !value.KAKAO_CLIENT_SECRET,
  { path: ["KAKAO_CLIENT_ID"], error: "is needed with KAKAO_CLIENT_SECRET" },
).refine(
  (value) => !value.GOOGLE_CLIENT_ID === !value.GOOGLE_CLIENT_SECRET,
  {
    path: ["GOOGLE_CLIENT_ID"],
    error: "and GOOGLE_CLIENT_SECRET are needed together",
  },
).refine(
  (value) => !value.OIDC_CLIENT_ID === !value.OIDC_ISSUER,
  { path: ["OIDC_ISSUER"], error: "and OIDC_CLIENT_ID are needed together" },
);

const LIMIT_NAMES = Object.keys(DEFAULT_LIMITS) as LimitName[];

/** `LIMIT_SIGN_IN_ADDRESS` for `signInAddress`. */
function limitVariable(name: LimitName): string {
  return `LIMIT_${name.replace(/[A-Z]/g, "_$&").toUpperCase()}`;
}

const limit = z.string().transform((text, context) => {
  const parsed = parseLimit(text);
  if (parsed !== null) return parsed;
  context.addIssue("must look like 20/15m (20 in 15 minutes; s, m, h or d)");
  return z.NEVER;
});

const limitsSchema = z.object(Object.fromEntries(
  LIMIT_NAMES.map((
    name,
  ) => [limitVariable(name), limit.prefault(DEFAULT_LIMITS[name])]),
));

function scaled(
  limits: z.infer<typeof limitsSchema>,
  scale: number,
): Limits {
  return Object.fromEntries(LIMIT_NAMES.map((name) => {
    const { count, windowMs } = limits[limitVariable(name)]!;
    return [name, { count: count * scale, windowMs }];
  })) as Limits;
}

function vapidOf(
  {
    VAPID_PUBLIC_KEY: publicKey,
    VAPID_PRIVATE_KEY: privateKey,
    VAPID_SUBJECT: subject,
  }: z.infer<typeof schema>,
): VapidKeys | null {
  return publicKey && privateKey && subject
    ? { publicKey, privateKey, subject }
    : null;
}

/**
 * Reads the settings from environment variables; an empty variable counts as not given.
 * Throws one `SettingsError` that names every mistake in a plain sentence.
 */
export function readSettings(env: Record<string, string>): Settings {
  const given = Object.fromEntries(
    Object.entries(env).filter(([, value]) => value !== ""),
  );
  const parsed = schema.safeParse(given);
  const limits = limitsSchema.safeParse(given);
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

function identityOf(value: z.infer<typeof schema>): Settings["identity"] {
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

/** The host's mistakes, one sentence a line. */
export class SettingsError extends Error {
  override name = "SettingsError";
  constructor(issues: readonly { path: PropertyKey[]; message: string }[]) {
    super(
      issues.map(({ path, message }) =>
        `${path.map(String).join(".")} ${message}`
      )
        .join("\n"),
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

function isOrigin(text: string): boolean {
  return URL.canParse(text) && new URL(text).origin === text &&
    /^https?:/.test(text);
}

/** By https, but for a provider on this very machine. */
function isIssuer(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, search, hash } = new URL(text);
  const here = ["localhost", "127.0.0.1", "[::1]"].includes(hostname);
  return (protocol === "https:" || (protocol === "http:" && here)) &&
    search === "" && hash === "";
}
