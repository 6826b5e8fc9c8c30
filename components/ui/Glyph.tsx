export interface GlyphProps {
  /** A path from icons.gen.ts. */
  shape: string;
  size?: 20 | 24;
  /** Only where no text says the same. */
  label?: string;
  /** A filled heart says "chosen". */
  filled?: boolean;
  class?: string;
}

/** Draws one icon shape with the colour of the text around it. */
export function Glyph(
  { shape, size = 20, label, filled, ...rest }: GlyphProps,
) {
  return (
    <svg
      class={rest.class ? `shrink-0 ${rest.class}` : "shrink-0"}
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill={filled ? "currentColor" : "none"}
      stroke="currentColor"
      stroke-width="1.75"
      stroke-linecap="round"
      stroke-linejoin="round"
      role={label ? "img" : undefined}
      aria-label={label}
      aria-hidden={label ? undefined : "true"}
    >
      <path d={shape} />
    </svg>
  );
}
