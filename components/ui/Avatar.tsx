import { PHOTO_WIDTHS, photoUrl } from "@/domain/uploads/photos.ts";

export interface AvatarProps {
  name: string;
  /** The key of the photo. */
  photo?: string | null;
  size?: "sm" | "md" | "lg";
}

/** A person's picture, or the first letter of the name; the name itself stands beside it. */
export function Avatar({ name, photo, size = "md" }: AvatarProps) {
  const { box, pixels } = SIZES[size];
  if (photo) {
    return (
      <img
        src={photoUrl(photo, PHOTO_WIDTHS[0])}
        alt=""
        width={pixels}
        height={pixels}
        loading="lazy"
        decoding="async"
        data-fresh-disable-lock
        class={`${box} shrink-0 rounded-full bg-raised object-cover`}
      />
    );
  }
  return (
    <span
      aria-hidden="true"
      class={`${box} ${
        tone(name)
      } inline-flex shrink-0 items-center justify-center rounded-full font-bold select-none`}
    >
      {[...name.trim()][0]?.toUpperCase()}
    </span>
  );
}

const SIZES = {
  sm: { box: "size-8 text-sm", pixels: 32 },
  md: { box: "size-11 text-base", pixels: 44 },
  lg: { box: "size-20 text-2xl", pixels: 80 },
};

const TONES = [
  "bg-persimmon-tint text-persimmon",
  "bg-pine-tint text-pine",
  "bg-amber-tint text-amber",
  "bg-raised text-ink",
];

/** The same name always has the same colour. */
function tone(name: string): string {
  let sum = 0;
  for (const letter of name) sum += letter.codePointAt(0) ?? 0;
  return TONES[sum % TONES.length] ?? "";
}
