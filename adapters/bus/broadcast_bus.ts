import type { Bus } from "./bus.ts";

/** The bus of one process: BroadcastChannel reaches its other isolates, a direct call this one. */
export function createBroadcastBus(): Bus {
  const channel = new BroadcastChannel("madang");
  const receivers = new Map<string, Set<(payload: string) => void>>();

  function deliver(topic: string, payload: string) {
    for (const receive of [...receivers.get(topic) ?? []]) receive(payload);
  }

  channel.onmessage = ({ data }: MessageEvent<[string, string]>) =>
    deliver(data[0], data[1]);

  return {
    publish(topic, payload) {
      channel.postMessage([topic, payload]);
      deliver(topic, payload);
    },
    subscribe(topic, receive) {
      const mine = receivers.get(topic) ?? new Set();
      receivers.set(topic, mine.add(receive));
      return () => {
        mine.delete(receive);
        if (mine.size === 0 && receivers.get(topic) === mine) {
          receivers.delete(topic);
        }
      };
    },
    close: () => channel.close(),
  };
}
