import type { Bus } from "./bus.ts";
import { createReceivers } from "./receivers.ts";

/** The one subject of all Madang processes on a NATS server. */
const SUBJECT = "madang.bus";

/**
 * The bus of many machines over NATS. The client comes back by itself after a cut; what was said
 * meanwhile is lost, and repaired by whoever relies on it.
 */
export function createNatsBus(
  url: string,
  { onProblem }: { onProblem(error: unknown): void },
): Bus {
  const me = crypto.randomUUID();
  const receivers = createReceivers();
  // Loaded for whoever has such a server: no other start waits for it.
  const connecting = import("@nats-io/transport-node").then(({ connect }) =>
    connect({
      servers: url,
      name: "madang",
      maxReconnectAttempts: -1,
      waitOnFirstConnect: true,
    })
  );

  async function listen() {
    const connection = await connecting;
    for await (const message of connection.subscribe(SUBJECT)) {
      const [from, topic, payload] = message.json<string[]>();
      if (from === me || topic === undefined) continue;
      receivers.deliver(topic, payload ?? "");
    }
  }

  async function tell(topic: string, payload: string) {
    const connection = await connecting;
    if (connection.isClosed()) return;
    connection.publish(SUBJECT, JSON.stringify([me, topic, payload]));
  }

  listen().catch(onProblem);
  return {
    publish(topic, payload) {
      receivers.deliver(topic, payload);
      tell(topic, payload).catch(onProblem);
    },
    subscribe: receivers.subscribe,
    close() {
      connecting.then((connection) => connection.close()).catch(onProblem);
    },
  };
}
