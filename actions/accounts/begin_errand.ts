import type { IdentityProvider } from "@/adapters/identity/identity.ts";
import type { Ports } from "@/adapters/ports.ts";
import { createErrand, type Purpose } from "@/db/kv/errands.ts";
import { ok, type Result } from "@/domain/shared/result.ts";

export interface BeginErrand {
  provider: IdentityProvider;
  purpose: Purpose;
  redirectUri: string;
}

/** Where the browser goes, and what its cookie is to hold until it is back. */
export interface Begun {
  address: string;
  token: string;
}

/** Sends somebody to a provider. Nothing of it is kept longer than the trip may take. */
export async function beginErrand(
  { kv, clock }: Ports,
  { provider, purpose, redirectUri }: BeginErrand,
): Promise<Result<Begun>> {
  const { token, ...errand } = await createErrand(kv, {
    provider: provider.id,
    purpose,
    redirectUri,
    now: clock.now(),
  });
  const address = await provider.address(errand);
  return address.ok ? ok({ address: address.value.href, token }) : address;
}
