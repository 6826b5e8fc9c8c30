import { Head } from "fresh/runtime";
import { Button } from "@/components/ui/Button.tsx";
import { Drawing, type DrawingName } from "@/components/ui/Drawing.tsx";
import type { Messages } from "@/locales/mod.ts";

/** Why nobody came back from a provider as somebody. */
export type Trouble = keyof Messages["connections"]["trouble"];

export interface TroublePageProps {
  t: Messages;
  trouble: Trouble;
  back: Back;
}

/** Where somebody goes on from: members from where they were, others from signing in. */
export type Back = "sign-in" | "connections" | "settings";

/** What went wrong at a provider, that nothing has changed, and the ways on. */
export function TroublePage({ t, trouble, back }: TroublePageProps) {
  const { title, text } = t.connections.trouble[trouble];
  return (
    <>
      <Head>
        <meta name="robots" content="noindex" />
      </Head>
      <section class="mx-auto flex max-w-md flex-col items-center gap-4 py-10 text-center md:py-16">
        <Drawing name={DRAWINGS[trouble]} />
        <h1 class="text-2xl">{title}</h1>
        <p class="text-soft">{text}</p>
        <div class="flex flex-wrap justify-center gap-3 pt-4">
          <Button href={PLACES[back]}>{wayBack(t, { trouble, back })}</Button>
          <Button href="/" variant="secondary">{t.pages.errors.home}</Button>
        </div>
      </section>
    </>
  );
}

const PLACES: Record<Back, string> = {
  "sign-in": "/sign-in",
  connections: "/settings/connections",
  settings: "/settings",
};

function wayBack(
  { connections: words }: Messages,
  { trouble, back }: Pick<TroublePageProps, "trouble" | "back">,
): string {
  if (back === "connections") return words.back;
  if (back === "settings") return words.toSettings;
  return isOwn(trouble) ? words.again : words.otherWays;
}

/** Whether the provider is well, and the same way may be taken again. */
function isOwn(trouble: Trouble): boolean {
  return trouble === "SignInExpired" || trouble === "SignInStopped";
}

const DRAWINGS: Record<Trouble, DrawingName> = {
  SignInExpired: "lost",
  SignInStopped: "gate",
  ProviderUnavailable: "wire",
  ProviderMistaken: "gate",
  ConnectedElsewhere: "gate",
};
