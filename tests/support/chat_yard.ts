import assert from "node:assert/strict";
import { openRoom } from "@/actions/chat/open_room.ts";
import { sendMessage } from "@/actions/chat/send_message.ts";
import type { Viewer } from "@/domain/accounts/viewer.ts";
import { neighbourhood } from "./neighbours.ts";
import { openTestPorts, type TestPorts } from "./ports.ts";
import { POSTGRES } from "./server_databases.ts";
import { testWith } from "./skip.ts";

/** An owner and an asker with a room about the owner's thing, and somebody who has no part in it. */
export interface ChatYard {
  ports: TestPorts;
  owner: Viewer;
  asker: Viewer;
  stranger: Viewer;
  subjectId: string;
  roomId: string;
  member(name: string): Promise<Viewer>;
  thing(owner: Viewer): Promise<string>;
  /** Says something that must be taken; a second passes first. Answers its number. */
  say(viewer: Viewer, body: string, roomId?: string): Promise<number>;
}

/** Registers the test on both engines. */
export function eachChatYard(
  name: string,
  body: (yard: ChatYard) => Promise<void>,
) {
  Deno.test(`${name} [pglite]`, () => inChatYard("pglite", body));
  testWith(
    POSTGRES,
    `${name} [postgres]`,
    () => inChatYard("postgres", body),
  );
}

export async function inChatYard(
  engine: "pglite" | "postgres",
  body: (yard: ChatYard) => Promise<void>,
) {
  const ports = await openTestPorts({ engine });
  try {
    await body(await layOut(ports));
  } finally {
    await ports.close();
  }
}

async function layOut(ports: TestPorts): Promise<ChatYard> {
  const { member, thing } = neighbourhood(ports.db);
  const owner = await member("지우");
  const asker = await member("하늘");
  const stranger = await member("바다");
  const subjectId = await thing(owner);
  const opened = await openRoom(ports, { viewer: asker, subjectId });
  assert.ok(opened.ok);
  const { roomId } = opened.value;
  return {
    ports,
    owner,
    asker,
    stranger,
    subjectId,
    roomId,
    member,
    thing: (owner) => thing(owner),
    async say(viewer, body, where = roomId) {
      ports.clock.advance(1000);
      const sent = await sendMessage(ports, {
        viewer,
        roomId: where,
        clientId: null,
        body,
      });
      assert.ok(sent.ok, JSON.stringify(sent));
      return sent.value.seq;
    },
  };
}
