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
};
