import type { Messages } from "../mod.ts";

export const connections: Messages["connections"] = {
  providers: { kakao: "Kakao", google: "Google" },
  or: "or",
  continueWith: (provider) => `Continue with ${provider}`,
  proveWith: (provider) => `Confirm with ${provider}`,
  going: {
    title: (provider) => `Taking you to ${provider}`,
    lead: "Once you have confirmed there, you come back to the yard.",
    link: (provider) => `Open ${provider}`,
  },
  trouble: {
    SignInExpired: {
      title: "Please start again",
      text:
        "More than 10 minutes have passed, it began in another browser, or it was used before. Nothing has changed.",
    },
    SignInStopped: {
      title: "You stopped there",
      text:
        "Nothing has changed. Try again whenever you like, or sign in another way.",
    },
    ProviderUnavailable: {
      title: "There is no answer from there",
      text:
        "Try again in a moment, or sign in another way. Nothing has changed.",
    },
    ProviderMistaken: {
      title: "The answer cannot be trusted",
      text:
        "It does not show who you are, so nobody was let in. Nothing has changed. Please sign in another way.",
    },
    ConnectedElsewhere: {
      title: "That is connected to another account",
      text: "Disconnect it there first, then try again. Nothing has changed.",
    },
  },
  again: "Back to signing in",
  otherWays: "Sign in another way",
  back: "To connected accounts",
  toSettings: "To settings",
  signUp: {
    title: "Almost there",
    lead: (provider) =>
      `${provider} has confirmed you. All that is left is the name and district your neighbours see.`,
    email: "Email",
    emailKnown: (email, provider) => `${email} · confirmed by ${provider}.`,
    emailHint: "We send a letter there to confirm it. Nobody else sees it.",
    submit: "Get started",
  },
  settings: {
    title: "Connected accounts",
    lead: "You can sign in with these as well.",
    none: "Nothing is connected yet.",
    noneOffered: "This yard does not offer signing in with other accounts.",
    since: (when) => `Connected ${when}`,
    used: (when) => `Last sign-in ${when}`,
    add: (provider) => `Connect ${provider}`,
    remove: (provider) => `Disconnect ${provider}`,
    only:
      "This is your only way in, so it cannot go. Set a password or connect another account first.",
    added: (provider) => `${provider} is connected.`,
    removed: "Disconnected. That account does not open yours any more.",
  },
  tokens: {
    title: "API tokens",
    lead: "Let programs of yours read the yard and act in your name.",
    none: "You have not let any program in.",
    scopes: {
      read: { label: "Read", hint: "Reads things and chats" },
      write: {
        label: "Read and write",
        hint: "Sends messages in your name too",
      },
    },
    since: (when) => `Made ${when}`,
    used: (when) => `Last used ${when}`,
    unused: "Not used yet",
    remove: "Shut out",
    removed: "Shut out. What that program holds is worth nothing now.",
    add: "Let a program in",
    name: "Name",
    nameHint: "So that you know later which program this is.",
    scope: "What it may do",
    submit: "Make a token",
    made: "Here is the token",
    once:
      "It is shown this once. Copy it into the program and keep it nowhere else.",
  },
};

export const connectionProblems = {
  SignInExpired: "It took too long or was used before. Please start again.",
  SignInStopped: "You stopped there.",
  AnotherIdentity:
    "That is not an account you have connected. Please use the one that is.",
  ConnectedElsewhere: "That is connected to another account.",
  ProviderMistaken: "The answer cannot be trusted, so it shows nothing.",
  ProviderUnavailable: "There is no answer from there. Try again in a moment.",
  TokenNeeded: "Programs send an access token in the Authorization header.",
  TokenRefused: "This token has expired or was revoked.",
  ScopeMissing: "This token may only read.",
};

/** Sentences under the fields of these forms. */
export const connectionErrors = {
  programName: "Please write 1 to {max} characters.",
  tooManyPrograms:
    "You can let in {max} programs at most. Shut out one that you do not use first.",
  tokenText: "This is no token.",
};

export const connectionLetters: Pick<
  Messages["settings"]["letters"],
  "connection_added" | "connection_removed" | "token_replayed"
> = {
  connection_added: {
    subject: "There is one more way into your account",
    lines: ({ name, provider }) => [
      `${name}, your account now opens with ${provider} as well.`,
      "If this was not you, disconnect it below at once and change your password.",
    ],
    action: "See connected accounts",
  },
  connection_removed: {
    subject: "An account was disconnected",
    lines: ({ name, provider }) => [
      `${name}, your account no longer opens with ${provider}.`,
      "If this was not you, change your password at once.",
    ],
    action: "See connected accounts",
  },
  token_replayed: {
    subject: "We have shut a program out",
    lines: ({ name, program }) => [
      `${name}, the token of your program “${program}” was used by two. Somebody may have copied it, so it was revoked.`,
      "To go on using the program, make a new token, and look at where the old one was written down.",
    ],
    action: "See API tokens",
  },
};
