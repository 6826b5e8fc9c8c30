import { Button } from "@/components/ui/Button.tsx";
import { NarrowPage } from "@/components/ui/NarrowPage.tsx";
import { FormCard } from "./FormCard.tsx";
import { formProblem, type FormState } from "./form_state.ts";
import { LinkCard } from "./LinkCard.tsx";
import { NewPasswordField } from "./NewPasswordField.tsx";

export interface ResetFormProps extends FormState {
  link: "ready" | "used" | "invalid";
}

/** The page behind the link of a reset letter. */
export function ResetForm(props: ResetFormProps) {
  const { t, link } = props;
  const words = t.settings.reset;
  if (link !== "ready") {
    return (
      <LinkCard state="invalid" words={words.links[link]}>
        <Button href="/password-reset" wide>{words.again}</Button>
      </LinkCard>
    );
  }
  return (
    <NarrowPage>
      <FormCard
        title={words.newTitle}
        lead={words.newLead}
        problem={formProblem(props)}
      >
        <form method="post" novalidate class="flex flex-col gap-5">
          <NewPasswordField {...props} />
          <Button type="submit" size="lg" wide>{words.save}</Button>
        </form>
      </FormCard>
    </NarrowPage>
  );
}
