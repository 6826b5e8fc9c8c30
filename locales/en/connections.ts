import type { Messages } from "../mod.ts";

export const connections: Messages["connections"] = {
  providers: { kakao: "Kakao", google: "Google" },
  or: "or",
  continueWith: (provider) => `Continue with ${provider}`,
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
  again: "Try again",
  otherWays: "Sign in another way",
  back: "To connected accounts",
  signUp: {
    title: "Almost there",
    lead: (provider) =>
      `${provider} has confirmed you. All that is left is the name and district your neighbours see.`,
    email: "E-mail",
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
    remove: "Disconnect",
    removeLabel: (provider) => `Disconnect ${provider}`,
    only:
      "This is your only way in, so it cannot go. Set a password or connect another account first.",
    added: (provider) => `${provider} is connected.`,
    removed: "Disconnected. That account does not open yours any more.",
  },
};

export const connectionProblems = {
  SignInExpired: "It took too long or was used before. Please start again.",
  SignInStopped: "You stopped there.",
  ConnectedElsewhere: "That is connected to another account.",
  LastWayIn:
    "This is your only way in, so it cannot go. Set a password or connect another account first.",
  ProviderMistaken: "The answer cannot be trusted, so nobody was let in.",
  ProviderUnavailable: "There is no answer from there. Try again in a moment.",
  TokenNeeded: "Programs send an access token in the Authorization header.",
  TokenRefused: "This token has expired or was revoked.",
  ScopeMissing: "This token may only read.",
};
