import { LinkCard } from "@/components/accounts/LinkCard.tsx";
import { Button } from "@/components/ui/Button.tsx";
import type { LinkState } from "@/domain/accounts/confirmation.ts";
import type { Messages } from "@/locales/mod.ts";

export interface NewAddressLinkProps {
  t: Messages;
  state: LinkState;
  /** The link's own address, to come back to. */
  here: string;
}

/** The page behind the link of a letter to a new address: opening it changes nothing. */
export function NewAddressLink({ t, state, here }: NewAddressLinkProps) {
  const words = t.settings.email;
  const signIn = `/sign-in?next=${encodeURIComponent(here)}`;
  return (
    <LinkCard state={state} words={words.links[state]}>
      {state === "ready"
        ? (
          <form method="post">
            <Button type="submit" size="lg" wide>{words.move}</Button>
          </form>
        )
        : state === "guest"
        ? <Button href={signIn} wide>{t.settings.confirmation.signIn}</Button>
        : <Button href="/settings/email" wide>{words.back}</Button>}
    </LinkCard>
  );
}
