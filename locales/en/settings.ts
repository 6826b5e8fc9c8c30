import type { Messages } from "../mod.ts";
import { securityLetters } from "./security.ts";
import { connectionLetters } from "./connections.ts";

/** Settings: their pages, proving oneself, and the letters about one's account. */
export const settings: Messages["settings"] = {
  title: "Settings",
  lead: "Everything about you and your account.",
  groups: {
    me: "You and your neighbours",
    access: "Signing in and security",
    data: "Your data",
  },
  pages: {
    profile: ["Profile", "The name, introduction and district neighbours see"],
    neighbourhood: ["Neighbourhood", "Show that you live here"],
    notifications: ["Notifications", "What you want to hear of, and where"],
    blocks: ["Blocked people", "Neighbours you do not want to see"],
    password: ["Password", "Choose a new one"],
    email: ["Email", "The address you sign in with and get letters at"],
    security: ["Second step and passkeys", "One more lock on your account"],
    sessions: ["Devices", "Where you are signed in, and how to end it"],
    connections: [
      "Connected accounts",
      "Sign in with Kakao, Google and others",
    ],
    tokens: ["API tokens", "Keys for programs that act for you"],
    export: ["Download your data", "Everything you left in Madang, as files"],
    withdrawal: ["Leave", "Close your account"],
  },
  proof: {
    title: "Is it you?",
    lead: "Before something important changes, please show it once more.",
    submit: "Confirm and go on",
    none:
      "This account has no password yet. We can send you a letter to set one.",
    askLetter: "Send the letter",
  },
  password: {
    title: "Change your password",
    lead: "A new password signs you out on all your other devices.",
    label: "New password",
    submit: "Change the password",
    saved: "Your password is changed, and your other devices are signed out.",
    strengths: [
      "A little longer, please.",
      "Easy to guess.",
      "Good.",
      "Strong.",
    ],
  },
  email: {
    title: "Change your email",
    lead: (email: string) => `Your address is ${email} now.`,
    none: "You have no address yet. Choose one where letters reach you.",
    label: "New email",
    passwordHint: "The password you have now. It stays the same.",
    submit: "Get the letter",
    sent: "We have written to the new address.",
    sentText: "Open the link in the letter, and it takes effect.",
    move: "Use this address",
    back: "To the email settings",
    links: {
      ready: [
        "Use the new address?",
        "Your other devices will be signed out, and we will tell the old address.",
      ],
      used: [
        "Your email is changed",
        "You now sign in and get letters with the new address.",
      ],
      guest: [
        "Sign in to go on",
        "Please sign in with the address you have used so far.",
      ],
      foreign: [
        "This letter is for another account",
        "Please sign in with the account whose address you wanted to change.",
      ],
      taken: [
        "This address cannot be used",
        "Another account has confirmed it already. Please choose another one.",
      ],
      invalid: [
        "This link cannot be used",
        "It is too old or was used before. Ask for another letter if you need one.",
      ],
    },
  },
  reset: {
    link: "Forgot your password?",
    title: "Forgot your password",
    lead:
      "Write the email you signed up with, and we will send you a letter to set a new one.",
    submit: "Get the letter",
    back: "Back to signing in",
    sent: "Please look into your mailbox.",
    sentText:
      "If the address is a confirmed one, a letter arrives within a minute. Its link is good for 30 minutes.",
    newTitle: "Set a new password",
    newLead: "It signs you out on all your devices.",
    save: "Set the new password",
    done: "Your new password is set. Please sign in with it.",
    again: "Get another letter",
    links: {
      used: [
        "This link was used before",
        "A password was set with it. Ask for another letter to change it again.",
      ],
      invalid: [
        "This link cannot be used",
        "30 minutes are over, or a part of it is missing. Please ask for another letter.",
      ],
    },
  },
  confirmation: {
    title: "Please open our letter",
    lead: (email: string) => `We have written to ${email}.`,
    why:
      "Open the link in it and you are done. Until then you can look around, but not publish or chat. An account that nobody confirms for a month goes.",
    steps: [
      "Look into your mailbox for the letter from Madang. It may take a minute.",
      "Press “Confirm my email” in it.",
      "If it is not there, look into the spam folder too.",
    ],
    again: "Send it again",
    sent: "We have sent it again.",
    browse: "Look around first",
    wrongAddress: "Is the address wrong?",
    change: "Change it",
    address: {
      title: "Change the address",
      lead: "Write the right one, and we will send the letter there.",
      passwordHint: "The password you chose when you signed up.",
      submit: "Change it and get the letter",
      back: "Back",
    },
    links: {
      ready: [
        "Confirm your email?",
        "Press the button, and this address is confirmed as yours.",
      ],
      used: [
        "Your email is confirmed",
        "You can now publish things and talk to your neighbours.",
      ],
      guest: [
        "Sign in to finish",
        "Sign in with the password you chose when you signed up, and your email is confirmed.",
      ],
      foreign: [
        "This letter is for another account",
        "It is not for the account you are signed in with. Please sign in with the other one to open it.",
      ],
      taken: [
        "This address is in use",
        "Another account has confirmed it already. Sign in to that one, or choose another address.",
      ],
      invalid: [
        "This link cannot be used",
        "It may be too old, or a part of it is missing. Please ask for another letter.",
      ],
    },
    confirm: "Yes, it is mine",
    goOn: "Go on",
    publish: "Publish something",
    signIn: "Sign in",
    newLetter: "Get another letter",
  },
  standing: {
    suspended: {
      title: "For now you can only look",
      lead: (until: string) => `Until ${until} you cannot publish or chat.`,
      can: [
        "You can look at things and conversations.",
        "You can bring back what you borrowed, and take back what you lent.",
        "You can change your settings and download your data.",
        "It ends by itself when the time is over.",
      ],
    },
    banned: {
      title: "This account can no longer be used",
      lead: (since: string) =>
        `You have been shut out of Madang since ${since}.`,
      can: ["You can download your data.", "You can sign out, or leave."],
    },
    reason: "Why",
    canTitle: "What you can do",
    appeal: "See more, or appeal",
    rules: "Read the house rules",
  },
  mailbox: {
    title: "Mailbox",
    lead:
      "While Madang is being tried out, letters do not leave this machine. They gather here.",
    notice: "This yard is for trying out: letters do not leave it.",
    open: "Open the mailbox",
    to: (address: string) => `To ${address}`,
    emptyTitle: "No letters yet",
    emptyText: "Please reload in a moment.",
    reload: "Reload",
    back: "All letters",
  },
  letters: {
    confirmation: {
      subject: "Welcome to Madang: please confirm your email",
      lines: ({ name }) => [
        `Welcome to Madang, ${name}.`,
        "Open the link below to confirm that this address is yours. It is good for 3 days.",
        "If you did not sign up, just delete this letter. Nothing will happen.",
      ],
      action: "Confirm my email",
    },
    address_known: {
      subject: "Somebody tried to use this address in Madang",
      lines: ({ name }) => [
        `${name}, you are already a neighbour with this address.`,
        "If it was you, please sign in to the account you have instead. If you do not remember the password, you can set a new one below.",
        "If it was not you, there is nothing to do. Nothing has happened to your account.",
      ],
      action: "Set a new password",
    },
    password_reset: {
      subject: "Set a new password for Madang",
      lines: () => [
        "With this link you can set a new password.",
        "It is good once, for 30 minutes. Setting a new one signs you out everywhere.",
        "If you did not ask for it, just delete this letter. Your password stays as it is.",
      ],
      action: "Set a new password",
    },
    password_changed: {
      subject: "Your Madang password was changed",
      lines: ({ name }) => [
        `${name}, your password was changed, and your other devices are signed out.`,
        "If it was not you, set a new password right away.",
      ],
      action: "Set a new password",
    },
    new_address: {
      subject: "Please confirm your new email",
      lines: ({ name }) => [
        `${name} wants to use this address with Madang.`,
        "It takes effect when you open the link below. It is good for a day.",
        "If you did not ask for it, just delete this letter.",
      ],
      action: "Use this address",
    },
    address_changed: {
      subject: "Your Madang email was changed",
      lines: ({ name }) => [
        `${name}, your account now has another address. You cannot sign in with this one any more.`,
        "If it was not you, please tell the people who run this yard right away.",
      ],
    },
    ...securityLetters,
    export_ready: {
      subject: "Your Madang data is ready",
      lines: ({ name }) => [
        `${name}, everything you left in Madang is gathered in one file.`,
        "It can be downloaded for a day, after showing that it is you. Then it is deleted.",
      ],
      action: "Go to the download",
    },
    farewell: {
      subject: "Thank you for being here",
      lines: ({ name }) => [
        `${name}, your Madang account is closed. Your name, introduction, picture and email are deleted.`,
        "This is the last letter: once it is sent, this address is forgotten, too.",
        "Thank you for having been a neighbour.",
      ],
    },
    ...connectionLetters,
  },
  letterWhy: "You get this letter because it is about your Madang account.",
};

/** Sentences under the fields of settings forms. */
export const settingsErrors = {
  passwordCommon:
    "Everybody tries this password first. Please choose another one.",
  sameAddress: "This is the address you have now.",
  wrongPassword: "The password is not right. Please check it.",
};
