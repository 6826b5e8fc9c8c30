import { staffErrors, staffProblems } from "./admin.ts";
import { accountsErrors } from "./accounts.ts";
import type { Messages } from "../mod.ts";
import { chatErrors } from "./chat.ts";
import { connectionErrors, connectionProblems } from "./connections.ts";
import { dealErrors, dealProblems } from "./deals.ts";
import { leavingErrors, leavingProblems } from "./leaving.ts";
import { limitProblems } from "./limits.ts";
import { rentErrors } from "./rent.ts";
import { reportErrors, reportProblems } from "./reports.ts";
import { reviewErrors, reviewProblems } from "./reviews.ts";
import { settingsErrors } from "./settings.ts";
import { securityErrors, securityProblems } from "./security.ts";
import { uploadErrors } from "./uploads.ts";

export const problems: Messages["problems"] = {
  BadRequest:
    "We could not understand that request. Please check the address or what you typed.",
  SignInNeeded: "Sign in to go on.",
  Forbidden: "This can only be done by someone else.",
  Unconfirmed:
    "You can do this once your email is confirmed. Please open the letter we sent.",
  Suspended: "For now you can only look around.",
  Banned: "This account can no longer be used here.",
  NotFound: "What you are looking for is not here, or can no longer be seen.",
  StaleEdit:
    "This was changed in another window first. What you typed is still here: check it and save again.",
  TooLateToChange:
    "This was sent more than 15 minutes ago and can no longer be changed. Send a new message instead.",
  AppointmentSettled:
    "This plan has changed in the meantime. Open the chat again to see it.",
  TooLarge:
    "That is too much at once. Use smaller photos or send fewer of them.",
  Invalid: "Something needs fixing. Please look at the marked fields.",
  TooManyRequests: "Please take a short break and try again.",
  Internal: "Something went wrong on our side. Please try again in a moment.",
  Unavailable: "The yard is resting for a moment. It will be back soon.",
  ...connectionProblems,
  ...dealProblems,
  ...reportProblems,
  ...reviewProblems,
  ...limitProblems,
  ...securityProblems,
  ...leavingProblems,
  ...staffProblems,
  fields: {
    required: "This is needed.",
    choice: "Please choose one from the list.",
    number: "Please write a number.",
    tooLong: "Please write {max} characters at most.",
    ...accountsErrors,
    ...chatErrors,
    ...connectionErrors,
    ...rentErrors,
    ...dealErrors,
    ...reportErrors,
    ...reviewErrors,
    ...securityErrors,
    ...settingsErrors,
    ...uploadErrors,
    ...leavingErrors,
    ...staffErrors,
  },
};
