import { type IconName, ICONS } from "./icons.gen.ts";
import { Glyph, type GlyphProps } from "./Glyph.tsx";

export type { IconName };

export interface IconProps extends Omit<GlyphProps, "shape"> {
  name: IconName;
}

/** One Lucide icon, inlined. Islands use `Glyph` with the one shape they need. */
export function Icon({ name, ...rest }: IconProps) {
  return <Glyph shape={ICONS[name]} {...rest} />;
}
