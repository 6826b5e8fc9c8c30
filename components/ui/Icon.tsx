import { jsxTemplate } from "preact/jsx-runtime";
import { renderToString } from "preact-render-to-string";
import { type IconName, ICONS } from "./icons.gen.ts";
import { Glyph, type GlyphProps } from "./Glyph.tsx";

export type { IconName };

export interface IconProps extends Omit<GlyphProps, "shape"> {
  name: IconName;
}

/** What was rendered of each icon, by its name and looks. */
const rendered = new Map<string, string>();

/**
 * One Lucide icon, inlined. Islands use `Glyph` with the one shape they need. A page shows dozens of
 * icons and the yard only so many different ones, so each is rendered once.
 */
export function Icon({ name, ...rest }: IconProps) {
  // A label may hold a number or a name: there is no end to them.
  if (rest.label !== undefined) return <Glyph shape={ICONS[name]} {...rest} />;
  const key = `${name} ${rest.size} ${rest.filled} ${rest.class}`;
  let html = rendered.get(key);
  if (html === undefined) {
    html = renderToString(<Glyph shape={ICONS[name]} {...rest} />);
    rendered.set(key, html);
  }
  return jsxTemplate([html]);
}
