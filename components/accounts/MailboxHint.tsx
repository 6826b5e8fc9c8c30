import { Notice } from "@/components/ui/Notice.tsx";
import type { Messages } from "@/locales/mod.ts";

/** Says where a letter lies that was not sent anywhere, where Madang is tried out. */
export function MailboxHint({ t, shown }: { t: Messages; shown: boolean }) {
  if (!shown) return null;
  const words = t.settings.mailbox;
  return (
    <Notice tone="neutral">
      {words.notice}{" "}
      <a href="/mailbox" class="font-semibold text-persimmon underline">
        {words.open}
      </a>
    </Notice>
  );
}
