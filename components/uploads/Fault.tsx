import { Glyph } from "@/components/ui/Glyph.tsx";
import { circleAlertIcon } from "@/components/ui/icons.gen.ts";

/** What is wrong, as an island says it: the look of the kit's field errors with one icon's weight. */
export function Fault({ id, text }: { id?: string; text: string }) {
  return (
    <p
      id={id}
      role="alert"
      class="flex items-start gap-2 text-sm font-semibold text-rose"
    >
      <Glyph shape={circleAlertIcon} />
      <span>{text}</span>
    </p>
  );
}
