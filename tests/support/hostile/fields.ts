import { listRoutes } from "../routes.ts";

/** The fields of one form. */
export interface FormFields {
  /** Kept as typed, so what is hostile lies in the database. */
  free?: readonly string[];
  /** What is hostile is refused here, and stands in the page that comes back. */
  strict?: readonly string[];
  /** What is hostile is passed over: where to go on. */
  lenient?: readonly string[];
  /** Kept as a hash alone, which no page shows. */
  hashed?: readonly string[];
}

const REASON: FormFields = { free: ["reason"], strict: ["deed"] };
const NEXT: FormFields = { lenient: ["next"] };
const NOTE: FormFields = { free: ["note"], ...NEXT };
const DEAL_REASON: FormFields = { free: ["reason"], ...NEXT };
const REPORT: FormFields = { free: ["body"], strict: ["reason"] };
const RECORD: FormFields = { ...NOTE, strict: ["prompts"] };
const ITEM = ["section", "category", "price", "unit", "deposit", "value"];
const TIMES = ["starts_at", "ends_at"];
const CREDENTIAL: FormFields = { strict: ["credential"] };
const BUTTON: FormFields = {};

/**
 * Every form there is, by where it is sent; a `?` ends those that are asked for by GET. R31 goes through
 * all of it, and fails on an address or a field that is missing here.
 */
export const HOSTILE_FIELDS: Readonly<Record<string, FormFields>> = {
  "/search?": { free: ["q"] },
  "/rent?": {
    free: ["q"],
    strict: ["section", "category", "region", "sort", "from", "to"],
  },
  "/admin/people?": { free: ["q"] },
  "/admin/log?": { free: ["who"], strict: ["kind"] },
  "/admin/reports?": { strict: ["state", "kind", "reason", "age"] },

  "/sign-in": { strict: ["email", "password"], lenient: ["next"] },
  "/sign-in/passkey": { ...CREDENTIAL, ...NEXT },
  "/sign-in/passkey/challenge": BUTTON,
  "/sign-in/second-step": { strict: ["code"] },
  "/sign-in/second-step/passkey": CREDENTIAL,
  "/sign-in/second-step/passkey/challenge": BUTTON,
  "/sign-in/second-step/recovery": { strict: ["recovery_code"] },
  "/sign-in/with/[provider]": NEXT,
  "/sign-out": BUTTON,
  "/sign-up": {
    strict: ["email", "name", "region", "terms"],
    hashed: ["password"],
    lenient: ["next"],
  },
  "/sign-up/with/[provider]": { strict: ["name", "email", "region", "terms"] },
  "/password-reset": { strict: ["email"] },
  "/password-reset/[token]": { hashed: ["password"] },
  "/confirmation/[token]": BUTTON,
  "/confirmation/address": {
    strict: ["email", "password"],
    lenient: ["next"],
  },
  "/confirmation/letter": NEXT,

  "/settings/profile": {
    free: ["intro"],
    strict: ["name", "handle", "region"],
  },
  "/settings/profile/photo": BUTTON,
  "/settings/profile/photo/deletion": BUTTON,
  "/settings/notifications": {
    strict: [
      "live",
      "push",
      "mail",
      "digest",
      "quiet_from",
      "quiet_until",
      "digest_at",
    ],
  },
  "/settings/notifications/devices": { strict: ["endpoint", "p256dh", "auth"] },
  "/settings/notifications/devices/[device]/removal": BUTTON,
  "/settings/password": { hashed: ["password"] },
  "/settings/email": { strict: ["email", "password"] },
  "/settings/email/confirmation/[token]": BUTTON,
  "/settings/sessions/[id]/ending": BUTTON,
  "/settings/sessions/ending": BUTTON,
  "/settings/connections": { strict: ["provider"] },
  "/settings/connections/[id]/removal": BUTTON,
  "/settings/neighbourhood": { strict: ["lat", "lon"] },
  "/settings/proof": { strict: ["password"], lenient: ["next"] },
  "/settings/proof/passkey": { ...CREDENTIAL, ...NEXT },
  "/settings/proof/passkey/challenge": BUTTON,
  "/settings/proof/with/[provider]": NEXT,
  "/settings/security/passkeys/new": { ...CREDENTIAL, free: ["name"] },
  "/settings/security/passkeys/new/challenge": BUTTON,
  "/settings/security/passkeys/[id]": { free: ["name"] },
  "/settings/security/passkeys/[id]/removal": { strict: ["end_others"] },
  "/settings/security/recovery-codes": BUTTON,
  "/settings/security/second-step": { strict: ["code", "end_others"] },
  "/settings/security/second-step/removal": { strict: ["end_others"] },
  "/settings/security/second-step/secret": BUTTON,
  "/settings/tokens": { free: ["name"], strict: ["scope"] },
  "/settings/tokens/[id]/removal": BUTTON,
  "/settings/export": BUTTON,
  "/settings/withdrawal": { strict: ["agree"] },
  "/preferences": { strict: ["theme", "lang"], lenient: ["next"] },
  "/regions": { strict: ["region"] },

  "/people/[handle]/block": NEXT,
  "/people/[handle]/mute": NEXT,
  "/people/[handle]/report": REPORT,
  "/reviews/[id]/report": REPORT,
  "/feedback": { free: ["title", "body"] },
  "/standing/appeal": { free: ["body"], strict: ["action"] },
  "/notifications/reading": BUTTON,

  "/rent/new": { free: ["title", "body"], strict: ITEM },
  "/rent/[id]/edit": {
    free: ["title", "body"],
    strict: [...ITEM, "version", "state", "keep_photos", "photo_places"],
  },
  "/rent/[id]/bookmark": BUTTON,
  "/rent/[id]/deletion": BUTTON,
  "/rent/[id]/inquiry": BUTTON,
  "/rent/[id]/report": REPORT,
  "/rent/[id]/visibility": { strict: ["state"] },
  "/rent/[id]/deals": { free: ["note"], strict: TIMES },
  "/rent/deals/[id]/acceptance": NEXT,
  "/rent/deals/[id]/cancellation": DEAL_REASON,
  "/rent/deals/[id]/handover": RECORD,
  "/rent/deals/[id]/handover-confirmation": NOTE,
  "/rent/deals/[id]/new-dates": { ...NOTE, strict: TIMES },
  "/rent/deals/[id]/new-dates-acceptance": NEXT,
  "/rent/deals/[id]/new-dates-refusal": NEXT,
  "/rent/deals/[id]/no-show": DEAL_REASON,
  "/rent/deals/[id]/refusal": DEAL_REASON,
  "/rent/deals/[id]/return": RECORD,
  "/rent/deals/[id]/return-confirmation": NOTE,
  "/rent/deals/[id]/review": { free: ["body"], strict: ["stars"] },
  "/rent/deals/[id]/withdrawal": NEXT,

  "/chat/[room]": { free: ["body"], strict: ["cid"] },
  "/chat/[room]/appointments": { free: ["place"], strict: ["starts_at"] },
  "/chat/[room]/appointments/[seq]/cancellation": BUTTON,
  "/chat/[room]/appointments/[seq]/confirmation": BUTTON,
  "/chat/[room]/hiding": BUTTON,
  "/chat/[room]/messages/[seq]/deletion": BUTTON,
  "/chat/[room]/messages/[seq]/edit": { free: ["body"] },
  "/chat/[room]/messages/[seq]/report": REPORT,

  "/api/token": { strict: ["grant_type", "refresh_token"] },
  // Answers the same whatever it is given, as OAuth wants it.
  "/api/token/revocation": { lenient: ["token"] },
  "/api/rooms/[room]/messages": { free: ["body"], strict: ["cid"] },
  // What browsers report is logged, and no page shows it.
  "/csp-reports": BUTTON,

  "/admin/appeals/[id]/judgement": { free: ["note"], strict: ["outcome"] },
  "/admin/feedback/[id]/handling": { free: ["note"], strict: ["state"] },
  "/admin/people/[handle]/ban": REASON,
  "/admin/people/[handle]/notes": { free: ["body"], strict: ["deed"] },
  "/admin/people/[handle]/relief": REASON,
  "/admin/people/[handle]/restoration": REASON,
  "/admin/people/[handle]/suspension": {
    free: ["reason"],
    strict: ["days", "until", "deed"],
  },
  "/admin/people/[handle]/warning": REASON,
  "/admin/reports/[id]/decision": {
    free: ["note", "reason"],
    strict: ["outcome", "measure", "days", "until", "together", "deed"],
  },
  "/admin/reports/[id]/notes": { free: ["body"], strict: ["deed"] },
  "/admin/reports/[id]/reading": BUTTON,
  "/admin/reviews/[id]/release": REASON,
  "/admin/reviews/[id]/withholding": REASON,
  "/admin/roles": { free: ["reason"], strict: ["handle", "role", "deed"] },
  "/admin/subjects/[id]/release": REASON,
  "/admin/subjects/[id]/withholding": REASON,
};

const patterns = [...new Set((await listRoutes()).map((one) => one.pattern))];
/** The fewer parameters an address has, the sooner it is meant. */
const shapes = patterns
  .map((pattern) => ({
    pattern,
    open: pattern.split("[").length,
    shape: new RegExp(`^${pattern.replace(/\[\w+\]/g, "[^/]+")}$`),
  }))
  .toSorted((one, other) => one.open - other.open);

/** The address of a form as the files name it. */
export function patternOf(path: string): string {
  const { pathname } = new URL(path, "http://localhost");
  return shapes.find(({ shape }) => shape.test(pathname))?.pattern ?? pathname;
}

/** Whether a form of the address can be refused for what is in it. */
export function hasWords(address: string): boolean {
  const { free = [], strict = [], hashed = [] } = HOSTILE_FIELDS[address] ??
    {};
  return free.length + strict.length + hashed.length > 0;
}

/** Every field, as `/address field`, of the given kinds. */
export function namesOf(...kinds: (keyof FormFields)[]): Set<string> {
  return new Set(
    Object.entries(HOSTILE_FIELDS).flatMap(([address, fields]) =>
      kinds.flatMap((kind) => fields[kind] ?? [])
        .map((name) => `${address} ${name}`)
    ),
  );
}

/** Addresses that take forms, given the routes there are, and stand in no table; and the other way round. */
export function unlistedAddresses(
  routes: readonly { method: string; pattern: string }[],
): string[] {
  const posted = new Set(
    routes.filter(({ method }) => method === "POST")
      .map(({ pattern }) => pattern),
  );
  const listed = new Set(
    Object.keys(HOSTILE_FIELDS).filter((address) => !address.endsWith("?")),
  );
  return [...posted.symmetricDifference(listed)];
}
