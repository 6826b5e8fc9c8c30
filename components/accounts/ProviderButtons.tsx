import { Button } from "@/components/ui/Button.tsx";
import type { Messages } from "@/locales/mod.ts";
import { type ProviderName, providerName } from "./provider_name.ts";

export interface ProviderButtonsProps {
  t: Messages;
  /** Those that the host has set up; none, and nothing is shown. */
  providers: readonly ProviderName[];
  next: string;
}

/** The other ways in, below a form: each a form of its own, since going there keeps something here. */
export function ProviderButtons({ t, providers, next }: ProviderButtonsProps) {
  if (providers.length === 0) return null;
  const words = t.connections;
  return (
    <div class="flex flex-col gap-3">
      <p class="flex items-center gap-3 text-sm text-soft">
        <span class="h-px flex-1 bg-line" />
        {words.or}
        <span class="h-px flex-1 bg-line" />
      </p>
      {providers.map((provider) => (
        <form
          key={provider.id}
          method="post"
          action={`/sign-in/with/${provider.id}`}
        >
          <input type="hidden" name="next" value={next} />
          <Button type="submit" variant="secondary" wide>
            {words.continueWith(providerName(t, provider))}
          </Button>
        </form>
      ))}
    </div>
  );
}
