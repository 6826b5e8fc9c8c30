import { SettingsFrame } from "@/components/settings/SettingsFrame.tsx";
import { Notice } from "@/components/ui/Notice.tsx";
import type { Language, Messages } from "@/locales/mod.ts";
import { type OwnPasskey, PasskeysCard } from "./PasskeysCard.tsx";
import { SecondStepCard } from "./SecondStepCard.tsx";

/** What was just done here. */
export type SecurityDone = keyof Messages["security"]["done"];

export interface SecurityViewProps {
  t: Messages;
  lang: Language;
  now: Date;
  done: SecurityDone | null;
  /** Since when a second step is asked for; null while it is not. */
  since: Date | null;
  codesLeft: number;
  passkeys: readonly OwnPasskey[];
}

/** How a member signs in besides the password. */
export function SecurityView(props: SecurityViewProps) {
  const { t, done } = props;
  const words = t.security;
  return (
    <SettingsFrame t={t} current="security">
      {done && (
        <Notice tone="pine">
          <p>{words.done[done]}</p>
          {done === "added" && (
            <p>
              {words.elsewhere}{" "}
              <a
                href="/settings/sessions"
                class="font-semibold text-persimmon underline"
              >
                {words.sessions}
              </a>
            </p>
          )}
        </Notice>
      )}
      <header class="flex flex-col gap-1">
        <h1 class="text-2xl">{words.title}</h1>
        <p class="text-soft">{words.lead}</p>
      </header>
      <SecondStepCard {...props} />
      <PasskeysCard {...props} />
    </SettingsFrame>
  );
}
