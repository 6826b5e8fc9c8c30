import * as z from "zod/mini";
import { type Field, rule, text, ticked } from "../../shared/forms.ts";
import { next } from "../fields.ts";
import { parseRecoveryCode } from "./recovery_codes.ts";

export const PASSKEY_NAME_MAX = 40;

/** Six digits as apps show them, with or without a gap. */
const code: Field<string> = z.string().check(
  z.overwrite((value) => value.normalize("NFKC").replace(/\s/g, "")),
  rule((value) => /^\d{6}$/.test(value), "oneTimeCode"),
);

const recoveryCode: Field<string> = z.string().check(
  rule((value) => parseRecoveryCode(value) !== null, "recoveryCode"),
  z.overwrite((value) => parseRecoveryCode(value) ?? value),
);

const passkeyName: Field<string> = text({
  min: 1,
  max: PASSKEY_NAME_MAX,
  key: "passkeyName",
});

/** What the browser's script put in; who has no script has sent the form without. */
const credential: Field<string> = z.string().check(
  rule((value) => value !== "", "passkeyMissing"),
);

/** A code of the authenticator app. */
export const codeFields = { code };
/** The code that switches the second step on, and whether other devices are to be signed out. */
export const setupFields = { code, end_others: ticked };
/** One of the codes to fall back on. */
export const recoveryFields = { recovery_code: recoveryCode };
/** A passkey's answer to a challenge. */
export const passkeyFields = { credential };
/** The same, and where to go afterwards. */
export const passkeyNextFields = { credential, next };
/** A new passkey and what its owner calls it. */
export const newPasskeyFields = { name: passkeyName, credential };
/** Another name for a passkey. */
export const passkeyNameFields = { name: passkeyName };
/** Taking a factor away, and whether other devices are to be signed out. */
export const removalFields = { end_others: ticked };
