import { useState } from "preact/hooks";
import { buttonClass } from "@/components/ui/Button.tsx";
import { Glyph } from "@/components/ui/Glyph.tsx";
import { share2Icon } from "@/components/ui/icons.gen.ts";

export interface ShareButtonProps {
  url: string;
  title: string;
  words: { share: string; copied: string; failed: string };
}

/** Hands the address to the device's own sharing, or copies it. Without a script it is the plain address. */
export function ShareButton({ url, title, words }: ShareButtonProps) {
  const [said, setSaid] = useState("");

  async function share(event: MouseEvent) {
    event.preventDefault();
    if (typeof navigator.share === "function") {
      await navigator.share({ url, title }).catch(() => {});
      return;
    }
    try {
      await navigator.clipboard.writeText(url);
      setSaid(words.copied);
    } catch {
      setSaid(words.failed);
    }
  }

  return (
    <span class="relative inline-flex">
      <a
        href={url}
        onClick={share}
        class={buttonClass({ variant: "secondary" })}
      >
        <Glyph shape={share2Icon} />
        <span>{words.share}</span>
      </a>
      <span
        role="status"
        class="absolute bottom-full left-1/2 mb-2 w-max max-w-[16rem] -translate-x-1/2 rounded-lg bg-ink px-3 py-2 text-sm text-page empty:hidden"
      >
        {said}
      </span>
    </span>
  );
}
