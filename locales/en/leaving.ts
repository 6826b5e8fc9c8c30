export const leaving = {
  sessions: {
    title: "Signed-in devices",
    lead: "The devices that are signed in to this account now.",
    here: "This device",
    since: (when: string) => `Signed in ${when}`,
    seen: (age: string) => `used ${age}`,
    end: "Sign out",
    endOthers: "Sign out all other devices",
    ended: "Signed out. That device cannot go on.",
    alone: "No other device is signed in.",
    strange:
      "Devices are named as their browsers call themselves. If you do not know one, sign it out and change your password.",
    unknown: "Unknown device",
    device: ({ browser, system }: { browser?: string; system?: string }) =>
      browser && system ? `${browser} on ${system}` : browser ?? system ?? "",
  },
  withdrawal: {
    title: "Leave Madang",
    lead: "Before you go: what disappears, and what stays.",
    goes: "Disappears",
    goesList: [
      "Your name, introduction, picture, email and every way to sign in",
      "Your things and their photos, saved things, notifications, blocks",
      "Your sessions on all devices",
    ],
    stays: "Stays without your name",
    staysList: [
      "Neighbours still see what you talked about and agreed on, as from a former member.",
      "Reviews stay, without a name.",
    ],
    exportFirst: "If there is something you want to keep, download it first.",
    agree: "I know that this cannot be undone, and I want to leave.",
    submit: "Leave",
    dealsTitle: "Some deals are not over yet",
    dealsText:
      "A neighbour counts on you: please bring them to their end or cancel them first.",
    deal: ({ name, from, to }: { name: string; from: string; to: string }) =>
      `with ${name}, ${from} – ${to}`,
  },
  farewell: {
    title: "Thank you for being here",
    text: "Your account is closed. You are welcome back at any time.",
    home: "To the front page",
  },
};

export const leavingProblems = {
  DealsOpen:
    "Some deals are not over yet. You can leave when they have ended or been cancelled.",
};

export const leavingErrors = {
  leavingAgree: "Please confirm that this cannot be undone.",
};
