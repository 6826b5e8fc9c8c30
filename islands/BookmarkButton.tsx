import { useState } from "preact/hooks";
import { buttonClass } from "@/components/ui/Button.tsx";
import { Glyph } from "@/components/ui/Glyph.tsx";
import { heartIcon } from "@/components/ui/icons.gen.ts";

export interface BookmarkButtonProps {
  /** Where the toggle is posted. */
  action: string;
  bookmarked: boolean;
  count: number;
  words: { keep: string; letGo: string };
}

/** Keeps a thing or lets go of it, in place; without a script, and for a guest, a plain form. */
export function BookmarkButton(props: BookmarkButtonProps) {
  const { action, words } = props;
  const [{ bookmarked, count }, setState] = useState(props);
  const [busy, setBusy] = useState(false);

  async function toggle(event: SubmitEvent) {
    event.preventDefault();
    const form = event.currentTarget;
    if (busy || !(form instanceof HTMLFormElement)) return;
    setBusy(true);
    try {
      const now = await postToggle(action);
      if (now === null) form.submit();
      else setState({ ...props, ...now });
    } catch {
      // Whether it arrived is not known here; a fresh page knows.
      location.reload();
    }
    setBusy(false);
  }

  return (
    <form method="post" action={action} onSubmit={toggle}>
      <button
        type="submit"
        aria-pressed={bookmarked ? "true" : "false"}
        aria-busy={busy ? "true" : undefined}
        class={buttonClass({ variant: "secondary" })}
      >
        <Glyph
          shape={heartIcon}
          filled={bookmarked}
          class={bookmarked ? "text-persimmon" : ""}
        />
        <span>{bookmarked ? words.letGo : words.keep}</span>
        {count > 0 && <span class="tabular-nums">{count}</span>}
      </button>
    </form>
  );
}

/** The new state, or null when it takes a page to go on (signing in, an error). */
async function postToggle(
  action: string,
): Promise<Pick<BookmarkButtonProps, "bookmarked" | "count"> | null> {
  const headers = { accept: "application/json" };
  const response = await fetch(action, { method: "POST", headers });
  const type = response.headers.get("content-type") ?? "";
  return response.ok && type.startsWith("application/json")
    ? await response.json()
    : null;
}
