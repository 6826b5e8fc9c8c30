import type { securityLetters as ko } from "../ko/security.ts";

/** The second step at sign-in, recovery codes, passkeys, and the settings of them. */
export const security = {
  title: "Second step and passkeys",
  lead: "So that your account opens to you alone, even if your password leaks.",
  done: {
    off: "The second step is off. Your recovery codes no longer work.",
    added:
      "Your passkey is ready. Next time you can sign in without an address.",
    renamed: "The passkey has its new name.",
    removed:
      "The passkey is removed. What is left of it on the device, remove in the device’s settings.",
  },
  elsewhere: "Your other devices stay signed in.",
  sessions: "See where you are signed in",
  endOthers: "Sign out everywhere else",
  step: {
    title: "Second step at sign-in",
    on: "On",
    off: "Off",
    text:
      "After your password we also ask for the six digits that an authenticator app on your phone shows.",
    since: (when: string) => `On since ${when}.`,
    codes: "Recovery codes",
    left: (left: number, all: number) => `${left} of ${all} left`,
    few: "If you lose your phone, you may be locked out. Make new ones.",
    switchOn: "Switch on the second step",
    switchOff: "Switch off",
    offTitle: "Switch off the second step?",
    offText: "Then the password alone opens your account to anyone.",
    offConfirm: "Switch it off",
    renew: "Make new ones",
    renewTitle: "Make new recovery codes?",
    renewText: "The codes you have stop working at once.",
    renewConfirm: "Make new codes",
  },
  setup: {
    title: "Connect your authenticator app",
    lead:
      "Any app that makes six-digit codes will do, such as Google Authenticator or 1Password.",
    scan: "Scan this code with the app",
    qr: "QR code to scan with the authenticator app",
    open: "Open in an app on this device",
    type: "If you cannot scan, type this into the app.",
    enter: "Write the digits that the app shows",
    code: "Six digits",
    codeHint: "They change every 30 seconds.",
    submit: "Confirm and switch on",
  },
  codes: {
    title: "Keep your recovery codes",
    switchedOn: "The second step is on.",
    lead:
      "They stand in for the digits when your phone is not there. You see them only now: write them down or keep them somewhere safe.",
    once: "Each code works once.",
    list: "Recovery codes",
    done: "I have kept them",
  },
  passkeys: {
    title: "Passkeys",
    text:
      "Sign in with your fingerprint, face or screen lock. No password, no digits, and no false site can use them.",
    add: "Make a passkey",
    since: (when: string) => `Made ${when}`,
    used: (when: string) => `Last used ${when}`,
    unused: "Not used yet",
    change: (name: string) => `Change ${name}`,
    edit: "Change",
    newTitle: "Make a passkey",
    newLead: "On this device, on a security key, or on your phone.",
    name: "Name",
    nameHint: "So that you know later which device it is on.",
    nameExample: (n: number) => n === 1 ? "My passkey" : `My passkey ${n}`,
    create: "Make it",
    editTitle: "Change a passkey",
    remove: "Remove",
    removeTitle: "Remove this passkey?",
    removeText: "You can no longer sign in with it.",
    removeConfirm: "Remove the passkey",
  },
  second: {
    title: "One more step",
    lead: "Write the six digits that your authenticator app shows.",
    submit: "Sign in",
    withCode: "Use the digits of the app",
    withRecovery: "Use a recovery code",
    withPasskey: "Use a passkey",
    others: "Is your phone not with you?",
    recoveryTitle: "Sign in with a recovery code",
    recoveryLead:
      "Write one of the codes you got when you switched on the second step. A code that was used is gone.",
    recoveryCode: "Recovery code",
    recoveryHint: "It looks like ABCDE-12345.",
    passkeyTitle: "Confirm with a passkey",
    passkeyLead:
      "Show that it is you with your fingerprint, face or screen lock.",
    overTitle: "Please start again",
    overText:
      "It took too long, or the code was wrong too often. To keep the account safe, sign in again from the beginning.",
    again: "Sign in again",
  },
  passkeySignIn: {
    title: "Sign in with a passkey",
    lead:
      "Without address or password: your fingerprint, face or screen lock is enough.",
    submit: "Sign in with a passkey",
    link: "Sign in with a passkey",
    back: "Sign in with a password",
  },
  passkeyProof: {
    title: "Confirm with a passkey",
    lead: "Before something important changes, we ask once more who it is.",
    submit: "Confirm with a passkey",
    link: "Confirm with a passkey",
    back: "Confirm with your password",
  },
  /** What the passkey button says. */
  button: {
    busy: "Follow what your device asks…",
    noScript: "Passkeys need JavaScript to be switched on.",
    unsupported: "This browser cannot use passkeys here.",
    cancelled: "The passkey was not confirmed. Please try again.",
    known: "There is a passkey of yours on this device already.",
    failed: "The connection is shaky. Please try again in a moment.",
  },
};

/** Letters about how one signs in. */
export const securityLetters: typeof ko = {
  second_step_on: {
    subject: "The second step at sign-in is on",
    lines: ({ name }) => [
      `${name}, from now on your password is followed by the digits of your authenticator app.`,
      "If this was not you, change your password at once and switch the second step off below.",
    ],
    action: "See security settings",
  },
  second_step_off: {
    subject: "The second step at sign-in is off",
    lines: ({ name }) => [
      `${name}, from now on your password alone is enough. Your recovery codes no longer work.`,
      "If this was not you, change your password at once and switch it on again below.",
    ],
    action: "See security settings",
  },
  recovery_codes_new: {
    subject: "New recovery codes were made",
    lines: ({ name }) => [
      `${name}, you have new recovery codes. The old ones no longer work.`,
      "If this was not you, change your password at once.",
    ],
    action: "See security settings",
  },
  recovery_code_used: {
    subject: "A recovery code was used to sign in",
    lines: ({ name, left = "0" }) => [
      `${name}, somebody signed in to your account with a recovery code. Codes left: ${left}.`,
      "If this was not you, change your password at once and make new recovery codes.",
    ],
    action: "See security settings",
  },
  passkey_added: {
    subject: "A passkey was added",
    lines: ({ name, passkey = "" }) => [
      `${name}, the passkey “${passkey}” can now sign in to your account.`,
      "If this was not you, remove it below and change your password.",
    ],
    action: "See security settings",
  },
  passkey_removed: {
    subject: "A passkey was removed",
    lines: ({ name, passkey = "" }) => [
      `${name}, the passkey “${passkey}” can no longer sign in to your account.`,
      "If this was not you, change your password at once.",
    ],
    action: "See security settings",
  },
  codes_guessed: {
    subject: "Somebody tried many codes at your second step",
    lines: ({ name }) => [
      `${name}, somebody signed in with your password and then got the digits of your authenticator app wrong many times. For a while we take no digits.`,
      "If this was not you, somebody knows your password: change it at once. Your recovery codes and passkeys work as ever.",
    ],
    action: "Change the password",
  },
};

/** Why a way in stays. */
export const securityProblems = {
  LastWayIn:
    "This is your last way in, so it stays. Set a password or make another passkey first.",
};

export const securityErrors = {
  oneTimeCode: "Please write the six digits that your app shows.",
  wrongCode:
    "These digits are not right. Please write those that the app shows now; digits that were used do not work twice.",
  tooManyCodes:
    "Too many codes were tried. Try again in {minutes} minutes, or use a recovery code or a passkey.",
  recoveryCode: "A recovery code has ten letters and digits, like ABCDE-12345.",
  wrongRecoveryCode: "This recovery code is not right or was used before.",
  passkeyName: "A name has {min} to {max} characters.",
  passkeyMissing: "No passkey arrived. Please press the button again.",
  passkeyRefused: "The passkey could not be confirmed. Please try again.",
  passkeyTaken: "This passkey is registered already.",
  passkeysMany: "You can have up to {max} passkeys.",
};
