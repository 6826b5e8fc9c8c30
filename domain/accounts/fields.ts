import * as z from "zod/mini";
import { isDistrict } from "../regions/regions.ts";
import { safeRedirect } from "../shared/safe_redirect.ts";
import {
  countLetters,
  type Field,
  isCleanText,
  rule,
  text,
  ticked,
} from "../shared/forms.ts";

export const EMAIL_MAX = 254;
export const PASSWORD_MIN = 8;
export const PASSWORD_MAX = 128;
export const NAME_MIN = 2;
export const NAME_MAX = 20;
export const HANDLE_MIN = 3;
export const HANDLE_MAX = 20;
export const INTRO_MAX = 300;

/** Local part, `@`, a host of at least two labels: what mail can reach, not all that its grammar allows. */
const EMAIL =
  /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?$/;

/** An address in small letters, so that one mailbox is one member. */
export const email: Field<string> = z.string().check(
  z.overwrite((value) => value.trim().toLowerCase()),
  rule(
    (value) =>
      value.length <= EMAIL_MAX && value.indexOf("@") <= 64 &&
      EMAIL.test(value),
    "email",
  ),
);

/** Long enough is all: no rules about signs. Kept exactly as typed, composed so that every keyboard agrees. */
export const password: Field<string> = z.string().check(
  z.overwrite((value) => value.normalize("NFC")),
  rule((value) => isCleanText(value), "badText"),
  rule(
    (value) => {
      const letters = countLetters(value);
      return letters >= PASSWORD_MIN && letters <= PASSWORD_MAX;
    },
    "passwordLength",
    { min: PASSWORD_MIN, max: PASSWORD_MAX },
  ),
);

/** Hangul, Latin letters and digits; spaces and a few joining signs only inside. */
const NAME =
  /^[\p{Script=Hangul}\p{Script=Latin}0-9]+(?:[ _.'-][\p{Script=Hangul}\p{Script=Latin}0-9]+)*$/u;

export const name: Field<string> = text({
  min: NAME_MIN,
  max: NAME_MAX,
  key: "nameLength",
}).check(rule((value) => NAME.test(value), "nameLetters"));

/** The member's part of `/people/:handle`. */
export const handle: Field<string> = z.string().check(
  z.overwrite((value) => value.trim().toLowerCase()),
  rule(
    (value) =>
      /^[a-z0-9]+(?:[_-][a-z0-9]+)*$/.test(value) &&
      value.length >= HANDLE_MIN && value.length <= HANDLE_MAX,
    "handle",
    { min: HANDLE_MIN, max: HANDLE_MAX },
  ),
);

export const intro: Field<string> = text({
  min: 0,
  max: INTRO_MAX,
  key: "introLength",
  lines: true,
});

/** The official code of a 시·군·구. */
export const district: Field<string> = z.string().check(
  rule((value) => isDistrict(value), "district"),
);

export const terms: Field<boolean> = ticked.check(
  rule((value) => value, "terms"),
);

/** Where to go afterwards. What may not be followed leads to `/`; it is no mistake of the person's. */
export const next: Field<string> = z.string().check(
  z.overwrite((value) => safeRedirect(value)),
);
