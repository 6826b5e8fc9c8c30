import { Button } from "@/components/ui/Button.tsx";
import type { LinkState } from "@/domain/accounts/confirmation.ts";
import type { Messages } from "@/locales/mod.ts";
import { LinkCard } from "./LinkCard.tsx";

export interface ConfirmationLinkProps {
  t: Messages;
  state: LinkState;
  /** The link's own address, to come back to. */
  here: string;
  next: string;
}

/** The page behind the link of a confirmation letter: opening it changes nothing, since programs that look through mail open it too. */
export function ConfirmationLink(props: ConfirmationLinkProps) {
  const { t, state } = props;
  return (
    <LinkCard state={state} words={t.settings.confirmation.links[state]}>
      <WaysOn {...props} />
    </LinkCard>
  );
}

function WaysOn({ t, state, here, next }: ConfirmationLinkProps) {
  const words = t.settings.confirmation;
  switch (state) {
    case "ready":
      return (
        <form method="post">
          <Button type="submit" size="lg" wide>{words.confirm}</Button>
        </form>
      );
    case "used":
      return next === "/"
        ? (
          <>
            <Button href="/rent" wide>{t.pages.errors.browse}</Button>
            <Button href="/rent/new" variant="secondary" wide>
              {words.publish}
            </Button>
          </>
        )
        : <Button href={next} wide>{words.goOn}</Button>;
    case "guest":
      return (
        <Button href={`/sign-in?next=${encodeURIComponent(here)}`} wide>
          {words.signIn}
        </Button>
      );
    case "foreign":
      return <Button href="/" wide>{t.pages.errors.home}</Button>;
    case "taken":
      return <Button href="/confirmation/address" wide>{words.change}</Button>;
    case "invalid":
      return <Button href="/confirmation" wide>{words.newLetter}</Button>;
  }
}
