import assert from "node:assert/strict";
import { type ColourName, DARK, LIGHT } from "@/tools/style/theme.ts";

/** Which text stands on which ground, anywhere in Madang. */
const TEXT_ON: readonly (readonly [ColourName, readonly ColourName[]])[] = [
  ["ink", ["page", "surface", "raised"]],
  ["ink", ["persimmon-tint", "pine-tint", "amber-tint", "rose-tint"]],
  ["soft", ["page", "surface", "raised"]],
  ["soft", ["persimmon-tint", "pine-tint", "amber-tint", "rose-tint"]],
  ["persimmon", ["page", "surface", "raised", "persimmon-tint"]],
  ["persimmon-deep", ["page", "surface", "raised", "persimmon-tint"]],
  ["pine", ["page", "surface", "raised", "pine-tint"]],
  ["amber", ["page", "surface", "raised", "amber-tint"]],
  ["rose", ["page", "surface", "raised", "rose-tint"]],
  ["on-persimmon", ["persimmon", "persimmon-deep"]],
  ["on-pine", ["pine"]],
  ["on-amber", ["amber"]],
  ["on-rose", ["rose", "rose-deep"]],
  ["page", ["ink"]],
];

/** Outlines that are needed to see where a control is. */
const OUTLINES: readonly (readonly [ColourName, readonly ColourName[]])[] = [
  ["edge", ["page", "surface"]],
  ["persimmon", ["page", "surface", "raised"]],
  ["rose", ["page", "surface"]],
];

const AA_TEXT = 4.5;
const AA_CONTROL = 3;

for (const [theme, colours] of Object.entries({ LIGHT, DARK })) {
  Deno.test(`every text can be read on its ground (AA), ${theme}`, () => {
    assert.deepEqual(tooFaint(colours, TEXT_ON, AA_TEXT), []);
  });

  Deno.test(`every control's outline can be seen (3:1), ${theme}`, () => {
    assert.deepEqual(tooFaint(colours, OUTLINES, AA_CONTROL), []);
  });
}

Deno.test("contrast is measured as WCAG says", () => {
  assert.equal(contrast("#000000", "#FFFFFF").toFixed(0), "21");
  assert.equal(contrast("#777777", "#FFFFFF").toFixed(2), "4.48");
});

function tooFaint(
  colours: Record<ColourName, string>,
  pairs: typeof TEXT_ON,
  least: number,
): string[] {
  return pairs.flatMap(([over, grounds]) =>
    grounds
      .map((ground) => ({
        ground,
        ratio: contrast(colours[over], colours[ground]),
      }))
      .filter(({ ratio }) => ratio < least)
      .map(({ ground, ratio }) => `${over} on ${ground}: ${ratio.toFixed(2)}`)
  );
}

function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)]
    .sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const value = parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
