import { FormCard } from "@/components/accounts/FormCard.tsx";
import {
  formProblem,
  type FormState,
} from "@/components/accounts/form_state.ts";
import { Button } from "@/components/ui/Button.tsx";
import { errorText } from "@/components/ui/error_text.ts";
import { TextField } from "@/components/ui/TextField.tsx";
import { safeRedirect } from "@/domain/shared/safe_redirect.ts";

/** Asks a member to show again that it is them, before something that a stolen session must not do. */
export function ProofPage(props: FormState & { passkeys: boolean }) {
  const { t, typed } = props;
  const words = t.settings.proof;
  const next = encodeURIComponent(safeRedirect(typed.next));
  return (
    <div class="mx-auto w-full max-w-md md:py-8">
      <FormCard
        title={words.title}
        lead={words.lead}
        problem={formProblem(props)}
      >
        <PasswordProof {...props} />
        {props.passkeys && (
          <Button
            href={`/settings/proof/passkey?next=${next}`}
            variant="secondary"
            icon="key-round"
            wide
          >
            {t.security.passkeyProof.link}
          </Button>
        )}
      </FormCard>
    </div>
  );
}

function PasswordProof({ t, typed, errors }: FormState) {
  return (
    <form method="post" novalidate class="flex flex-col gap-5">
      <input type="hidden" name="next" value={safeRedirect(typed.next)} />
      <TextField
        label={t.accounts.password}
        name="password"
        type="password"
        error={errorText(t, errors.password)}
        autocomplete="current-password"
        required
      />
      <Button type="submit" size="lg" wide>{t.settings.proof.submit}</Button>
    </form>
  );
}
