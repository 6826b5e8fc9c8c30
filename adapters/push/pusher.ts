import type { DeviceKeys } from "@/domain/notifications/mod.ts";

/** What a device shows. It travels encrypted: only the browser that it is for can read it. */
export interface PushMessage {
  title: string;
  body: string;
  /** Where it leads. */
  url: string;
  /** A newer message with the same tag takes the place of the older. */
  tag: string;
  /** Whether somebody waits for an answer. */
  urgent: boolean;
}

/** Hands messages to the services that the makers of browsers run. */
export interface Pusher {
  /** With which browsers subscribe; null where this yard has no keys, and nobody can. */
  readonly publicKey: string | null;
  /** `gone`: the browser takes nothing any more. Throws `PushRefused` when it was not taken. */
  send(device: DeviceKeys, message: PushMessage): Promise<"taken" | "gone">;
}

/** A message that was not taken. Holds no address: it may be logged. */
export class PushRefused extends Error {
  override name = "PushRefused";
  /** Whether trying again is in vain. */
  readonly final: boolean;

  constructor(reason: string, { final }: { final: boolean }) {
    super(reason);
    this.final = final;
  }
}
