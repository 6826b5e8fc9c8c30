const YEAR_S = 365 * 24 * 60 * 60;
/** As long as a session can last at most, in seconds. */
const SESSION_S = 60 * 24 * 60 * 60;
/** As long as the second step of a sign-in may take, in seconds. */
const PENDING_S = 10 * 60;

/**
 * The name of the session cookie. `__Host-` makes browsers insist on https, `Path=/` and no
 * domain, so that no sibling host can plant one; over plain http they would refuse it.
 */
export function sessionCookieName(origin: string): string {
  return origin.startsWith("https:") ? "__Host-session" : "session";
}

/** `Set-Cookie` of a new session. */
export function sessionCookie(origin: string, token: string): string {
  return `${sessionCookieName(origin)}=${token}; Max-Age=${SESSION_S}; ${
    attributes(origin)
  }; HttpOnly`;
}

/** `Set-Cookie` that makes the browser forget its session. */
export function endedSessionCookie(origin: string): string {
  return `${sessionCookieName(origin)}=; Max-Age=0; ${
    attributes(origin)
  }; HttpOnly`;
}

/** The name of the cookie that stands for a sign-in whose second step is still to come. */
export function pendingCookieName(origin: string): string {
  return origin.startsWith("https:") ? "__Host-second-step" : "second-step";
}

/** `Set-Cookie` of a sign-in that is half done. */
export function pendingCookie(origin: string, token: string): string {
  return `${pendingCookieName(origin)}=${token}; Max-Age=${PENDING_S}; ${
    attributes(origin)
  }; HttpOnly`;
}

/** `Set-Cookie` that makes the browser forget it. */
export function endedPendingCookie(origin: string): string {
  return `${pendingCookieName(origin)}=; Max-Age=0; ${
    attributes(origin)
  }; HttpOnly`;
}

/** The name of the cookie by which a browser is known that somebody has signed in with. */
export function deviceCookieName(origin: string): string {
  return origin.startsWith("https:") ? "__Host-device" : "device";
}

/** `Set-Cookie` that lets a browser be known again. It signs nobody in. */
export function deviceCookie(origin: string, token: string): string {
  return `${deviceCookieName(origin)}=${token}; Max-Age=${YEAR_S}; ${
    attributes(origin)
  }; HttpOnly`;
}

/** `Set-Cookie` that makes a browser unknown again. */
export function endedDeviceCookie(origin: string): string {
  return `${deviceCookieName(origin)}=; Max-Age=0; ${
    attributes(origin)
  }; HttpOnly`;
}

/** What carries somebody from one step of signing in with another's word to the next. */
export type Step = "errand" | "newcomer";

/** The name of the cookie that ties a step to the browser that began it. */
export function stepCookieName(origin: string, step: Step): string {
  return origin.startsWith("https:") ? `__Host-${step}` : step;
}

/** `Set-Cookie` of a step; it comes along when the provider sends the browser back, as `Lax` cookies do. */
export function stepCookie(
  origin: string,
  { step, token, lastsMs }: { step: Step; token: string; lastsMs: number },
): string {
  return `${stepCookieName(origin, step)}=${token}; Max-Age=${
    Math.floor(lastsMs / 1000)
  }; ${attributes(origin)}; HttpOnly`;
}

/** `Set-Cookie` that makes the browser forget a step. */
export function endedStepCookie(origin: string, step: Step): string {
  return stepCookie(origin, { step, token: "", lastsMs: 0 });
}

/** `Set-Cookie` of a choice how pages look (`theme`, `lang`), for a year. */
export function preferenceCookie(
  origin: string,
  { name, value }: { name: "theme" | "lang"; value: string },
): string {
  return `${name}=${value}; Max-Age=${YEAR_S}; ${attributes(origin)}`;
}

function attributes(origin: string): string {
  const secure = origin.startsWith("https:") ? "; Secure" : "";
  return `Path=/; SameSite=Lax${secure}`;
}

/** One cookie of a `Cookie` header; the first stands when there are two, as browsers send the narrowest first. */
export function readCookie(
  header: string | null,
  name: string,
): string | undefined {
  if (header === null) return undefined;
  for (const pair of header.split(";")) {
    const at = pair.indexOf("=");
    if (at > 0 && pair.slice(0, at).trim() === name) {
      return pair.slice(at + 1).trim();
    }
  }
  return undefined;
}
