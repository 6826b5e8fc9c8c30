import Bowser from "bowser";

/** What people call a browser, from what it calls itself: `Chrome · Android`; "" when that says nothing. */
export function deviceName(userAgent: string): string {
  const { browser, os } = Bowser.parse(userAgent || " ");
  return [browser.name, os.name].filter(Boolean).join(" · ");
}
