const MINUTE_MS = 60 * 1000;
const DAY_MS = 24 * 60 * MINUTE_MS;

/** Where a letter about an account leads. */
interface LetterLink {
  /** Null: there is nothing to do about it. */
  path: string | null;
  /** Given, a signed token that is good for so long stands behind the path, in ms. */
  tokenMs?: number;
}

/**
 * Every kind of letter about an account; its words are `t.settings.letters[kind]`. What needs a
 * token signs it with the kind as its purpose: the letter's id, the member, the address.
 */
export const LETTER_LINKS = {
  /** To a newcomer: is this mailbox yours? */
  confirmation: { path: "/confirmation", tokenMs: 3 * DAY_MS },
  /** To a member under whose address somebody signed up. */
  address_known: { path: "/password-reset" },
  password_reset: { path: "/password-reset", tokenMs: 30 * MINUTE_MS },
  password_changed: { path: "/password-reset" },
  /** To an address that a member wants to move to. */
  new_address: { path: "/settings/email/confirmation", tokenMs: DAY_MS },
  /** To the address that a member has moved away from. */
  address_changed: { path: null },
  second_step_on: { path: "/settings/security" },
  second_step_off: { path: "/settings/security" },
  recovery_codes_new: { path: "/settings/security" },
  recovery_code_used: { path: "/settings/security" },
  passkey_added: { path: "/settings/security" },
  passkey_removed: { path: "/settings/security" },
  /** To a member whose password somebody knows who has not their phone. */
  codes_guessed: { path: "/settings/password" },
  export_ready: { path: "/settings/export" },
  /** To who has left; then their address is forgotten. */
  farewell: { path: null },
  connection_added: { path: "/settings/connections" },
  connection_removed: { path: "/settings/connections" },
  /** To a member one of whose programs' tokens was used by two. */
  token_replayed: { path: "/settings/tokens" },
} as const satisfies Record<string, LetterLink>;

export type AccountLetterKind = keyof typeof LETTER_LINKS;

/** What the words of a letter may name. */
export type LetterData = Readonly<Record<string, string>>;

/** Whether anybody can cause a letter of this kind, and so must not cause too many. */
export function isForTheAsking(kind: AccountLetterKind): boolean {
  const { tokenMs }: LetterLink = LETTER_LINKS[kind];
  return tokenMs !== undefined;
}

/** How many letters one address gets in an hour that others can cause. */
export function lettersPerHour(scale: number): number {
  return 5 * scale;
}

/** How long the link of a letter is still good for; null when it needs no token, 0 or less when it is over. */
export function linkTimeLeft(
  kind: AccountLetterKind,
  { createdAt, now }: { createdAt: Date; now: Date },
): number | null {
  const { tokenMs }: LetterLink = LETTER_LINKS[kind];
  return tokenMs === undefined
    ? null
    : createdAt.getTime() + tokenMs - now.getTime();
}

/** Who a letter may be about, as far as its address goes. */
export interface Addressee {
  email: string | null;
  confirmed: boolean;
}

/**
 * Where a letter goes: to the address it names, else to the one that its member has confirmed.
 * Null when there is none.
 */
export function addressOf(
  named: string | null,
  { email, confirmed }: Addressee,
): string | null {
  return named ?? (confirmed ? email : null);
}

/** What `t.settings.letters[kind]` says. */
export interface LetterWords {
  subject: string;
  lines(data: LetterData): readonly string[];
  /** What its link is called. */
  /** What the link says; letters that lead nowhere have none. */
  action?: string;
}
