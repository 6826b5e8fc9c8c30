import type { ProviderId } from "@/domain/accounts/identity.ts";
import type { Messages } from "@/locales/mod.ts";

/** A provider as far as people see it. */
export interface ProviderName {
  id: ProviderId;
  /** What the host calls it; empty for those that the language has a name for. */
  name: string;
}

/** What a provider is called in the language of the page. */
export function providerName(t: Messages, { id, name }: ProviderName): string {
  return id === "oidc" ? name || "OpenID" : t.connections.providers[id];
}
