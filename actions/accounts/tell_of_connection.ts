import type { Ports } from "@/adapters/ports.ts";
import { createAccountLetter } from "@/db/account_letters.ts";
import type { Queryable } from "@/db/db.ts";
import type { Identity, ProviderId } from "@/domain/accounts/identity.ts";
import { newId } from "@/domain/shared/ids.ts";

export interface TellOfConnection {
  ports: Ports;
  memberId: string;
  identity: Identity;
}

/** Writes to a member that there is one more way into their account. */
export async function tellOfConnection(
  tx: Queryable,
  { ports, memberId, identity }: TellOfConnection,
): Promise<void> {
  const { clock } = ports;
  await createAccountLetter(tx, {
    id: newId(clock),
    kind: "connection_added",
    memberId,
    data: { provider: providerTitle(ports, identity.provider) },
    at: clock.now(),
  });
}

/** A provider by its own name, which reads the same in a letter of any language. */
export function providerTitle(
  { identity }: Ports,
  id: ProviderId,
): string {
  return TITLES[id] ?? identity.get(id)?.name ?? "OpenID";
}

const TITLES: Partial<Record<ProviderId, string>> = {
  kakao: "Kakao",
  google: "Google",
};
