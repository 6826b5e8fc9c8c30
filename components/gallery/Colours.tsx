import { Exhibit } from "./Exhibit.tsx";

const SWATCHES = [
  ["page", "bg-page text-ink"],
  ["surface", "bg-surface text-ink"],
  ["raised", "bg-raised text-ink"],
  ["soft", "bg-page text-soft"],
  ["persimmon", "bg-persimmon text-on-persimmon"],
  ["persimmon-deep", "bg-persimmon-deep text-on-persimmon"],
  ["persimmon-tint", "bg-persimmon-tint text-persimmon"],
  ["pine", "bg-pine text-on-pine"],
  ["pine-tint", "bg-pine-tint text-pine"],
  ["amber", "bg-amber text-on-amber"],
  ["amber-tint", "bg-amber-tint text-amber"],
  ["rose", "bg-rose text-on-rose"],
  ["rose-deep", "bg-rose-deep text-on-rose"],
  ["rose-tint", "bg-rose-tint text-rose"],
  ["ink", "bg-ink text-page"],
] as const;

const SIZES = ["text-2xl", "text-xl", "text-lg", "text-base", "text-sm"];

/** Colours as they meet, and the five sizes of type. */
export function Colours() {
  return (
    <Exhibit name="Colours, type">
      <ul class="grid grid-cols-2 gap-3 sm:grid-cols-3 md:grid-cols-5">
        {SWATCHES.map(([name, look]) => (
          <li
            key={name}
            lang="en"
            class={`flex h-16 items-end rounded-xl border border-line p-3 text-sm font-semibold ${look}`}
          >
            {name}
          </li>
        ))}
      </ul>
      <div lang="en">
        {SIZES.map((size) => <p key={size} class={size}>{size} 마당 1,234</p>)}
      </div>
    </Exhibit>
  );
}
