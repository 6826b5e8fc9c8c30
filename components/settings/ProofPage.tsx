import { FormCard } from "@/components/accounts/FormCard.tsx";
import {
  formProblem,
  type FormState,
} from "@/components/accounts/form_state.ts";
import {
  type ProviderName,
  providerName,
} from "@/components/accounts/provider_name.ts";
import { Button } from "@/components/ui/Button.tsx";
import { errorText } from "@/components/ui/error_text.ts";
import { TextField } from "@/components/ui/TextField.tsx";
import type { ProofTrouble } from "@/domain/accounts/proof.ts";
import { safeRedirect } from "@/domain/shared/safe_redirect.ts";

export interface ProofPageProps extends FormState {
  /** Their own address, where a letter could go. */
  email: string | null;
  hasPassword: boolean;
  /** Whether a passkey could do it too. */
  passkeys: boolean;
  /** Whose word could do it too. */
  providers: readonly ProviderName[];
  /** Why the way to one of them was in vain. */
  trouble: ProofTrouble | null;
}

/** Asks a member to show again that it is them, before something that a stolen session must not do. */
export function ProofPage(props: ProofPageProps) {
  const { t, typed, trouble } = props;
  const words = t.settings.proof;
  const next = encodeURIComponent(safeRedirect(typed.next));
  return (
    <div class="mx-auto w-full max-w-md md:py-8">
      <FormCard
        title={words.title}
        lead={words.lead}
        problem={trouble ? t.problems[trouble] : formProblem(props)}
      >
        {props.hasPassword && <PasswordProof {...props} />}
        {!props.hasPassword && <ProviderProofs {...props} first />}
        {!props.hasPassword && <PasswordLetter {...props} />}
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
        {props.hasPassword && <ProviderProofs {...props} />}
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

/** Each account that they connected, asked anew; the first one leads where there is no password. */
function ProviderProofs(
  { t, typed, providers, first = false }: ProofPageProps & { first?: boolean },
) {
  return providers.map((provider, n) => (
    <form
      key={provider.id}
      method="post"
      action={`/settings/proof/with/${provider.id}`}
    >
      <input type="hidden" name="next" value={safeRedirect(typed.next)} />
      <Button
        type="submit"
        variant={first && n === 0 ? "primary" : "secondary"}
        size={first && n === 0 ? "lg" : undefined}
        wide
      >
        {t.connections.proveWith(providerName(t, provider))}
      </Button>
    </form>
  ));
}

/** Whoever has no password yet can have one by letter. */
function PasswordLetter({ t, email, providers }: ProofPageProps) {
  if (email === null) return null;
  const leads = providers.length === 0;
  return (
    <form method="post" action="/password-reset" class="flex flex-col gap-5">
      <p>{t.settings.proof.none}</p>
      <input type="hidden" name="email" value={email} />
      <Button
        type="submit"
        variant={leads ? "primary" : "secondary"}
        size={leads ? "lg" : undefined}
        wide
      >
        {t.settings.proof.askLetter}
      </Button>
    </form>
  );
}
