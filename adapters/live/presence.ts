import { PRESENCE_TOPIC, type PresenceSignal } from "@/domain/live/mod.ts";
import type { Bus } from "@/adapters/bus/bus.ts";

/** Who has a socket open, in any isolate. */
export interface Presence {
  isOnline(memberId: string): boolean;
  /** A member's first socket here was opened. */
  arrive(memberId: string): void;
  /** A member's last socket here was closed. */
  leave(memberId: string): void;
  /** Tells the others who is here, and forgets isolates that have fallen silent. */
  tick(): void;
  close(): void;
}

/** Somebody who turns a page is not gone, in ms. */
const GRACE_MS = 2_000;
/** An isolate that has said nothing for so long is taken for dead, in ms. */
const SILENCE_MS = 45_000;

interface Elsewhere {
  members: Set<string>;
  heardAt: number;
}

/** `onChange` is called when what this isolate knows of a member changes. */
export function createPresence(
  { bus, onChange }: {
    bus: Bus;
    onChange(memberId: string, online: boolean): void;
  },
): Presence {
  const me = crypto.randomUUID();
  const here = new Set<string>();
  const leaving = new Map<string, ReturnType<typeof setTimeout>>();
  const elsewhere = new Map<string, Elsewhere>();

  function isOnline(memberId: string): boolean {
    if (here.has(memberId)) return true;
    for (const { members } of elsewhere.values()) {
      if (members.has(memberId)) return true;
    }
    return false;
  }

  /** Changes what is known of some members and tells what has come of it. */
  function change(memberIds: Iterable<string>, act: () => void) {
    const before = [...memberIds].map((id) => [id, isOnline(id)] as const);
    act();
    for (const [id, was] of before) {
      const online = isOnline(id);
      if (online !== was) onChange(id, online);
    }
  }

  function publish(signal: PresenceSignal) {
    bus.publish(PRESENCE_TOPIC, JSON.stringify(signal));
  }

  function hear(payload: string) {
    const signal = JSON.parse(payload) as PresenceSignal;
    if ("ask" in signal) {
      if (here.size > 0) publish({ from: me, here: [...here] });
      return;
    }
    if (signal.from === me) return;
    const known = elsewhere.get(signal.from)?.members ?? new Set<string>();
    const members = "here" in signal
      ? new Set(signal.here)
      : withOne(known, signal);
    change([...known, ...members], () => {
      elsewhere.set(signal.from, { members, heardAt: performance.now() });
    });
  }

  function gone(memberId: string) {
    leaving.delete(memberId);
    change([memberId], () => here.delete(memberId));
    publish({ from: me, member: memberId, online: false });
  }

  const unsubscribe = bus.subscribe(PRESENCE_TOPIC, hear);
  publish({ ask: true });
  return {
    isOnline,
    arrive(memberId) {
      clearTimeout(leaving.get(memberId));
      leaving.delete(memberId);
      if (here.has(memberId)) return;
      change([memberId], () => here.add(memberId));
      publish({ from: me, member: memberId, online: true });
    },
    leave(memberId) {
      leaving.set(memberId, setTimeout(() => gone(memberId), GRACE_MS));
    },
    tick() {
      publish({ from: me, here: [...here] });
      for (const [isolate, { members, heardAt }] of elsewhere) {
        if (performance.now() - heardAt < SILENCE_MS) continue;
        change(members, () => elsewhere.delete(isolate));
      }
    },
    close() {
      for (const timer of leaving.values()) clearTimeout(timer);
      publish({ from: me, here: [] });
      unsubscribe();
    },
  };
}

function withOne(
  members: ReadonlySet<string>,
  { member, online }: { member: string; online: boolean },
): Set<string> {
  const changed = new Set(members);
  if (online) changed.add(member);
  else changed.delete(member);
  return changed;
}
