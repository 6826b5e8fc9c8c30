/**
 * Every colour of Madang, by the name it has in class names (`bg-page`, `text-soft`).
 * `on-…` is the text colour that goes on a filled area; `…-tint` is the quiet ground for
 * text of the same hue; `edge` outlines controls (3:1), `line` only separates.
 */
export const LIGHT = {
  page: "#FBF8F4",
  surface: "#FFFFFF",
  raised: "#F4EEE6",
  ink: "#1F1A15",
  soft: "#6B6157",
  line: "#E7DFD5",
  edge: "#95897C",
  persimmon: "#B93E0B",
  "persimmon-deep": "#963008",
  "persimmon-tint": "#FDEEE5",
  "on-persimmon": "#FFFFFF",
  pine: "#25634A",
  "pine-tint": "#E6F2EC",
  "on-pine": "#FFFFFF",
  amber: "#8A5A00",
  "amber-tint": "#FCF1DB",
  "on-amber": "#FFFFFF",
  rose: "#B42343",
  "rose-deep": "#921A35",
  "rose-tint": "#FCEBEE",
  "on-rose": "#FFFFFF",
} as const;

export type ColourName = keyof typeof LIGHT;

export const DARK: Record<ColourName, string> = {
  page: "#161310",
  surface: "#201C18",
  raised: "#2B2621",
  ink: "#F5EFE8",
  soft: "#B3A89B",
  line: "#3A332C",
  edge: "#82776B",
  persimmon: "#FF9A5C",
  "persimmon-deep": "#FFB587",
  "persimmon-tint": "#3A2417",
  "on-persimmon": "#20130A",
  pine: "#7CC7A2",
  "pine-tint": "#1B2F26",
  "on-pine": "#0E1D16",
  amber: "#F0B955",
  "amber-tint": "#362A14",
  "on-amber": "#211703",
  rose: "#FF8FA3",
  "rose-deep": "#FFB0BE",
  "rose-tint": "#3B1F25",
  "on-rose": "#240A10",
};

/** Widths from which things change; at `md` there is room for the top bar and side filters. */
export const SCREENS = { xs: "480px", sm: "600px", md: "900px", lg: "1200px" };

/** The custom properties of both themes: by system wish, or by `<html data-theme>`. */
export function tokens(): string {
  const light = `color-scheme:light;${properties(LIGHT)}`;
  const dark = `color-scheme:dark;${properties(DARK)}`;
  return `:root{${light}}` +
    `@media (prefers-color-scheme:dark){:root:not([data-theme=light]){${dark}}}` +
    `:root[data-theme=dark]{${dark}}`;
}

function properties(colours: Record<string, string>): string {
  return Object.entries(colours)
    .map(([name, value]) => `--${name}:${value.toLowerCase()}`)
    .join(";");
}
