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
      subject: "Somebody tried to sign up to Madang with this address",
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
      action: "",
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
      action: "",
    },
    ...connectionLetters,
  },
  letterWhy: "You get this letter because it is about your Madang account.",
};

/** Sentences under the fields of settings forms. */
export const settingsErrors = {
  wrongPassword: "The password is not right. Please check it.",
};
