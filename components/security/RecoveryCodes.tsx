import { FormCard } from "@/components/accounts/FormCard.tsx";
import { SettingsFrame } from "@/components/settings/SettingsFrame.tsx";
import { Button } from "@/components/ui/Button.tsx";
import { Notice } from "@/components/ui/Notice.tsx";
import { recoveryCodeText } from "@/domain/accounts/security/recovery_codes.ts";
import type { Messages } from "@/locales/mod.ts";

export interface RecoveryCodesProps {
  t: Messages;
  codes: readonly string[];
  /** Whether they came with switching the second step on. */
  switchedOn: boolean;
}

/** Codes to fall back on, to be written down now. */
export function RecoveryCodes({ t, codes, switchedOn }: RecoveryCodesProps) {
  const words = t.security.codes;
  return (
    <SettingsFrame t={t} current="security">
      {switchedOn && <Notice tone="pine">{words.switchedOn}</Notice>}
      <FormCard title={words.title} lead={words.lead}>
        <ul
          aria-label={words.list}
          class="grid grid-cols-2 gap-x-6 gap-y-3 rounded-xl bg-raised p-5 text-lg"
        >
          {codes.map((code) => (
            <li key={code}>
              <code class="font-mono">{recoveryCodeText(code)}</code>
            </li>
          ))}
        </ul>
        <p class="text-soft">{words.once}</p>
        <div>
          <Button href="/settings/security">{words.done}</Button>
        </div>
      </FormCard>
    </SettingsFrame>
  );
}
