export const push = {
  digest: {
    subject: (n: number) =>
      n === 1 ? "One thing you missed" : `${n} things you missed`,
    lead: "Here is what you have not seen yet.",
    more: (n: number) => `And ${n} more.`,
    open: "See it all in Madang",
    why: "Once a day, and only when there is something new.",
  },
  hours: {
    title: "When to reach you",
    quietFrom: "Quiet from",
    quietUntil: "Quiet until",
    quietHint:
      "Pushes wait until the quiet is over, and so does mail that no neighbour waits for. The same hour twice means no quiet hours.",
    digestAt: "Daily letter at",
    digestHint: "It gathers what was not mailed by itself.",
  },
  devices: {
    title: "Devices that get pushes",
    lead: "Told at once on this device, even when Madang is not open.",
    none: "No device gets pushes yet.",
    since: (when: string) => `Since ${when}`,
    remove: "Stop",
    added: "This device is told from now on.",
    removed: "That device is told no more.",
    off: "This yard has not turned pushes on.",
  },
  device: {
    turnOn: "Get them on this device",
    asking: "Asking the browser",
    denied:
      "The browser blocks notifications. Allow them in the site settings beside the address.",
    failed: "That did not work. Please try again in a moment.",
    unable:
      "This browser cannot take pushes. On an iPhone, add Madang to the home screen first.",
    noScript: "Pushes need a browser with JavaScript turned on.",
  },
  offline: {
    title: "You are offline",
    text:
      "What you have written stays on this device and is sent when you are back.",
    retry: "Try again",
  },
};
