import { z } from "zod";
import {
  DEFAULT_LIMITS,
  type LimitName,
  parseLimit,
} from "@/domain/shared/limits.ts";
import { isKeyPair } from "./push/vapid_keys.ts";

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

/** Every variable but the limits, each as it may be written, and those that go together. */
export const variables = z.object({
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

export const LIMIT_NAMES = Object.keys(DEFAULT_LIMITS) as LimitName[];

/** `LIMIT_SIGN_IN_ADDRESS` for `signInAddress`. */
export function limitVariable(name: LimitName): string {
  return `LIMIT_${name.replace(/[A-Z]/g, "_$&").toUpperCase()}`;
}

const limit = z.string().transform((text, context) => {
  const parsed = parseLimit(text);
  if (parsed !== null) return parsed;
  context.addIssue("must look like 20/15m (20 in 15 minutes; s, m, h or d)");
  return z.NEVER;
});

/** How often people and addresses may do things, a variable each. */
export const limitVariables = z.object(Object.fromEntries(
  LIMIT_NAMES.map((
    name,
  ) => [limitVariable(name), limit.prefault(DEFAULT_LIMITS[name])]),
));

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
