import type { Messages } from "../mod.ts";

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
    security: ["Second factor and passkeys", "One more lock on your account"],
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
};

/** Sentences under the fields of settings forms. */
export const settingsErrors = {
  wrongPassword: "The password is not right. Please check it.",
};
