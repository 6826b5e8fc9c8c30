type Receive = (payload: string) => void;

/** Who in this isolate wants to hear of which topic. */
export function createReceivers() {
  const receivers = new Map<string, Set<Receive>>();
  return {
    deliver(topic: string, payload: string) {
      for (const receive of [...receivers.get(topic) ?? []]) receive(payload);
    },
    subscribe(topic: string, receive: Receive): () => void {
      const mine = receivers.get(topic) ?? new Set();
      receivers.set(topic, mine.add(receive));
      return () => {
        mine.delete(receive);
        if (mine.size === 0 && receivers.get(topic) === mine) {
          receivers.delete(topic);
        }
      };
    },
  };
}
