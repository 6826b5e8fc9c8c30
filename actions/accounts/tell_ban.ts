import type { Ports } from "@/adapters/ports.ts";
import { memberTopic } from "@/domain/chat/mod.ts";
import type { LiveMemberSignal } from "@/domain/live/mod.ts";

/**
 * Makes a ban bite at once: the member's next page knows of it, and their open sockets end. Call it
 * after the commit; a lost signal is repaired by the sockets' own look at who they belong to.
 */
export function tellBan({ bus, sessions }: Ports, memberId: string): void {
  sessions.refresh(memberId);
  const signal: LiveMemberSignal = { banned: true };
  bus.publish(memberTopic(memberId), JSON.stringify(signal));
}
