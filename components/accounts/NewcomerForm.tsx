import { Button } from "@/components/ui/Button.tsx";
import { Icon } from "@/components/ui/Icon.tsx";
import { EmailField } from "./EmailField.tsx";
import { FormCard } from "./FormCard.tsx";
import { formProblem, type FormState } from "./form_state.ts";
import { NameField } from "./NameField.tsx";
import { RegionField } from "./RegionField.tsx";
import { TermsField } from "./TermsField.tsx";
import { Welcome } from "./Welcome.tsx";

export interface NewcomerFormProps extends FormState {
  /** What the provider is called. */
  provider: string;
  /** The address that the provider has verified; null when one is asked for. */
  email: string | null;
}

/** What is still missing of somebody who comes with a provider's word. */
export function NewcomerForm(props: NewcomerFormProps) {
  const { t, provider, email } = props;
  const words = t.connections.signUp;
  return (
    <div class="mx-auto grid w-full max-w-form gap-8 md:max-w-none md:grid-cols-2 md:items-start md:gap-12">
      <Welcome t={t} />
      <FormCard
        title={words.title}
        lead={words.lead(provider)}
        problem={formProblem(props)}
      >
        <form method="post" novalidate class="flex flex-col gap-5">
          <NameField {...props} />
          <RegionField {...props} />
          {email === null
            ? (
              <EmailField
                {...props}
                label={words.email}
                hint={words.emailHint}
              />
            )
            : <KnownAddress t={t} provider={provider} email={email} />}
          <TermsField {...props} />
          <Button type="submit" size="lg" wide>{words.submit}</Button>
        </form>
      </FormCard>
    </div>
  );
}

function KnownAddress(
  { t, provider, email }: Pick<NewcomerFormProps, "t" | "provider"> & {
    email: string;
  },
) {
  return (
    <p class="flex items-start gap-2 break-words rounded-xl bg-pine-tint p-4 text-sm">
      <Icon name="circle-check" class="text-pine" />
      <span class="min-w-0">
        {t.connections.signUp.emailKnown(email, provider)}
      </span>
    </p>
  );
}
