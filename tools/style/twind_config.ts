import {
  type BaseTheme,
  type ColorFunction,
  defineConfig,
  type Preset,
  type Rule,
  type TwindConfig,
  type Variant,
} from "@twind/core";
import presetAutoprefix from "@twind/preset-autoprefix";
import presetTailwind, { type TailwindTheme } from "@twind/preset-tailwind";
import { LIGHT, SCREENS } from "./theme.ts";

type Theme = BaseTheme & TailwindTheme;

/** Twind as Madang uses it, at build time only: Tailwind's names, our values. */
export function twindConfig(): TwindConfig<Theme> {
  return defineConfig({
    presets: [
      presetAutoprefix(),
      names,
      presetTailwind({ disablePreflight: true }),
    ],
    hash: false,
    theme: {
      screens: SCREENS,
      colors: {
        transparent: "transparent",
        current: "currentColor",
        inherit: "inherit",
        ...colourVariables(),
      },
      fontSize: {
        sm: ["0.875rem", "1.5"],
        base: ["1rem", "1.6"],
        lg: ["1.125rem", "1.5"],
        xl: ["1.375rem", "1.35"],
        "2xl": ["1.75rem", "1.25"],
      },
      borderRadius: {
        none: "0",
        sm: "4px",
        DEFAULT: "6px",
        md: "8px",
        lg: "10px",
        xl: "12px",
        "2xl": "20px",
        full: "9999px",
      },
      extend: {
        borderColor: { DEFAULT: "var(--line)" },
        maxHeight: { none: "none" },
        minHeight: ({ theme }) => theme("spacing"),
        minWidth: ({ theme }) => theme("spacing"),
        maxWidth: ({ theme }) => ({
          ...theme("spacing"),
          prose: "68ch",
          page: "1200px",
          form: "40rem",
        }),
        transitionDuration: { DEFAULT: "160ms" },
      },
    },
  });
}

const FLOAT =
  "0 1px 2px rgb(31 26 21 / 0.08), 0 12px 32px -8px rgb(31 26 21 / 0.22)";

const names: Preset<Theme> = () => ({ rules: RULES, variants: VARIANTS });

/** Names that Tailwind has and Twind's preset does not. */
const RULES: Rule<Theme>[] = [
  [/^size-(.+)$/, ({ 1: step }, { theme }) => {
    const size = step?.startsWith("[")
      ? step.slice(1, -1)
      : theme("width", step) as string | undefined;
    return size ? { width: size, height: size } : undefined;
  }],
  [/^line-clamp-(\d)$/, ({ 1: lines }) => ({
    overflow: "hidden",
    display: "-webkit-box",
    "-webkit-box-orient": "vertical",
    "-webkit-line-clamp": lines,
  })],
  ["text-balance", { "text-wrap": "balance" }],
  ["text-pretty", { "text-wrap": "pretty" }],
  ["break-keep", { "word-break": "keep-all" }],
  ["min-h-dvh", { "min-height": "100dvh" }],
  // The preset spells these two through chains of variables that nothing here needs.
  ["tabular-nums", { "font-variant-numeric": "tabular-nums" }],
  ["shadow-lg", { "box-shadow": FLOAT }],
];

const VARIANTS: Variant<Theme>[] = [
  ["has-\\[(.+)]", ({ 1: inner }) => `&:has(${inner})`],
  ["aria-\\[(.+)]", ({ 1: inner }) => `&[aria-${inner}]`],
  ["data-\\[(.+)]", ({ 1: inner }) => `&[data-${inner}]`],
  ["backdrop", () => "&::backdrop"],
];

/** `bg-ink` is the variable itself, `bg-ink/40` the same mixed with nothing. */
function colourVariables(): Record<string, ColorFunction> {
  return Object.fromEntries(
    Object.keys(LIGHT).map((name) => [
      name,
      ({ opacityValue }) => translucent(`var(--${name})`, Number(opacityValue)),
    ]),
  );
}

function translucent(colour: string, opacity: number): string {
  return opacity < 1
    ? `color-mix(in srgb,${colour} ${opacity * 100}%,transparent)`
    : colour;
}
