import { Head } from "fresh/runtime";
import { Button } from "@/components/ui/Button.tsx";
import { Drawing } from "@/components/ui/Drawing.tsx";
import type { Messages } from "@/locales/mod.ts";

export interface GoingPageProps {
  t: Messages;
  /** What the provider is called. */
  provider: string;
  /** Where the browser goes by itself. */
  address: string;
}

/**
 * The moment between the yard and a provider. A page and not a redirect: our policy lets forms
 * lead to our own addresses only, and browsers hold every redirect after a form to it.
 */
export function GoingPage({ t, provider, address }: GoingPageProps) {
  const words = t.connections.going;
  return (
    <>
      <Head>
        <meta http-equiv="refresh" content={`0;url=${address}`} />
        <meta name="robots" content="noindex" />
      </Head>
      <section class="mx-auto flex max-w-md flex-col items-center gap-4 py-10 text-center md:py-16">
        <Drawing name="gate" />
        <h1 class="text-2xl">{words.title(provider)}</h1>
        <p class="text-soft">{words.lead}</p>
        <div class="pt-4">
          <Button href={address}>{words.link(provider)}</Button>
        </div>
      </section>
    </>
  );
}
