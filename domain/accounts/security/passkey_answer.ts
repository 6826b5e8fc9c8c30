import * as z from "zod/mini";

/** Longer than what any authenticator says. */
const MAX_LENGTH = 16_000;

const bytes = z.string().check(
  z.regex(/^[\w-]+$/),
  z.maxLength(MAX_LENGTH),
);
const id = z.string().check(z.regex(/^[\w-]+$/), z.maxLength(1400));

const envelope = {
  id,
  rawId: id,
  type: z.literal("public-key"),
  clientExtensionResults: z.pipe(z.unknown(), z.transform(() => ({}))),
};

const registration = z.object({
  ...envelope,
  response: z.object({
    clientDataJSON: bytes,
    attestationObject: bytes,
    transports: z.optional(
      z.array(z.string().check(z.regex(/^[\w-]{1,20}$/))).check(z.maxLength(8)),
    ),
  }),
});

const assertion = z.object({
  ...envelope,
  response: z.object({
    clientDataJSON: bytes,
    authenticatorData: bytes,
    signature: bytes,
    userHandle: z.optional(z.nullable(bytes)),
  }),
});

/** What a browser says of a new passkey. */
export type Registration = z.infer<typeof registration>;
/** What a passkey answers when it is asked. */
export type Assertion = z.infer<typeof assertion>;

/** The challenge that was signed, as long as the rest can be believed to be what it says. */
interface Challenged {
  challenge: string;
}

export function parseRegistration(
  text: string,
): (Registration & Challenged) | null {
  return parse(registration, text);
}

export function parseAssertion(text: string): (Assertion & Challenged) | null {
  return parse(assertion, text);
}

function parse<T extends { response: { clientDataJSON: string } }>(
  shape: z.ZodMiniType<T>,
  text: string,
): (T & Challenged) | null {
  const parsed = shape.safeParse(readJson(text));
  if (!parsed.success) return null;
  const challenge = challengeIn(parsed.data.response.clientDataJSON);
  return challenge === null ? null : { ...parsed.data, challenge };
}

const clientData = z.object({ challenge: z.string() });

function challengeIn(clientDataJSON: string): string | null {
  const parsed = clientData.safeParse(readJson(textOf(clientDataJSON)));
  return parsed.success ? parsed.data.challenge : null;
}

function textOf(base64url: string): string {
  try {
    const bytes = Uint8Array.fromBase64(base64url, { alphabet: "base64url" });
    return new TextDecoder().decode(bytes);
  } catch {
    return "";
  }
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
