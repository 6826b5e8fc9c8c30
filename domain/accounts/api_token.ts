import * as z from "zod/mini";
import {
  choice,
  type Field,
  type FormReading,
  readForm,
  rule,
  text,
} from "../shared/forms.ts";
import type { Viewer } from "./viewer.ts";

/** What a program may do: look, or also write in its member's name. */
export const SCOPES = ["read", "write"] as const;
export type Scope = (typeof SCOPES)[number];

const MINUTE_MS = 60 * 1000;
const DAY_MS = 24 * 60 * MINUTE_MS;
/** How long an access token is good for, in ms. */
export const ACCESS_MS = 15 * MINUTE_MS;
/** A program that has not exchanged its refresh token for this long is shut out, in ms… */
export const REFRESH_MS = 60 * DAY_MS;
/** …and in any case this long after it was let in, in ms. */
export const PROGRAM_MS = 365 * DAY_MS;
/** How long after an exchange the same token may come again and get the same answer, in ms. */
export const GRACE_MS = 30 * 1000;
/** How many programs a member may let in at once. */
export const PROGRAMS_MAX = 20;
export const PROGRAM_NAME_MAX = 40;

/** What signed tokens are for; one is worth nothing where the other is asked for. */
export const ACCESS_PURPOSE = "api access";
export const REFRESH_PURPOSE = "api refresh";

/** A program that a member lets in, as their settings list it. */
export interface Program {
  id: string;
  name: string;
  scope: Scope;
  createdAt: Date;
  /** When it last asked for anything; null until it does. */
  usedAt: Date | null;
}

/** Who a program acts for, and what it may do. */
export interface ProgramAccess {
  id: string;
  viewer: Viewer;
  scope: Scope;
}

const programFields = {
  name: text({ min: 1, max: PROGRAM_NAME_MAX, key: "programName" }),
  scope: choice(SCOPES, "choice"),
};

/** Reads the form of `/settings/tokens`. */
export function parseProgram(
  form: FormData,
): FormReading<typeof programFields> {
  return readForm(programFields, form);
}

/** Longer than any token that is ever made. */
const TOKEN_MAX = 2000;

function tokenText(key: string): Field<string> {
  return z.string().check(
    rule((value) => value !== "", "required"),
    rule((value) => value.length <= TOKEN_MAX, key),
  );
}

const exchangeFields = {
  grant_type: choice(["refresh_token"], "choice"),
  refresh_token: tokenText("tokenText"),
};

/** Reads what `POST /api/token` takes, by the names that OAuth has for it. */
export function parseExchange(
  form: FormData,
): FormReading<typeof exchangeFields> {
  return readForm(exchangeFields, form);
}

const revocationFields = { token: tokenText("tokenText") };

/** Reads what `POST /api/token/revocation` takes. */
export function parseRevocation(
  form: FormData,
): FormReading<typeof revocationFields> {
  return readForm(revocationFields, form);
}

/** Whether an address is one for programs. */
export function isForPrograms(path: string): boolean {
  return path === "/api" || path.startsWith("/api/");
}

/** The addresses at which programs show a token in the body, not in the header. */
export function takesTokens(path: string): boolean {
  return path === "/api/token" || path === "/api/token/revocation";
}
