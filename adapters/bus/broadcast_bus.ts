import type { Bus } from "./bus.ts";
import { createReceivers } from "./receivers.ts";

/** The bus of one process: BroadcastChannel reaches its other isolates, a direct call this one. */
export function createBroadcastBus(name = "madang"): Bus {
  const channel = new BroadcastChannel(name);
  const { deliver, subscribe } = createReceivers();

  channel.onmessage = ({ data }: MessageEvent<[string, string]>) =>
    deliver(data[0], data[1]);

  return {
    publish(topic, payload) {
      channel.postMessage([topic, payload]);
      deliver(topic, payload);
    },
    subscribe,
    close: () => channel.close(),
  };
}
