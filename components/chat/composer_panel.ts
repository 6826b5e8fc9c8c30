/** What opens above the line in which messages are written. */
export const COMPOSER_PANEL =
  "appear absolute inset-x-2 bottom-full z-40 mb-3 flex max-w-form flex-col gap-4 rounded-xl border border-line bg-surface p-4 shadow-lg md:inset-x-0";
