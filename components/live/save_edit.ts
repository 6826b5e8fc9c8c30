import type { ToBrowser } from "@/domain/live/to_browser.ts";
import { clientOf, listen } from "./client.ts";
import { pageOf } from "./room_page.ts";

export interface SaveEdit {
  me: string;
  /** The room's short id, and where it is. */
  room: string;
  path: string;
  /** The message's number, and what it is to say. */
  seq: number;
  body: string;
  /** What is said when nobody can be asked. */
  cut: string;
}

/** An answer that takes longer may have been lost, in ms. */
const PATIENCE_MS = 5_000;

/**
 * Rewrites a message by the line; where that comes to nothing by the plain form, which also knows
 * the reason. Saying it twice changes nothing. Answers why it was refused, or null.
 */
export async function saveEdit(edit: SaveEdit): Promise<string | null> {
  const { me, room, seq, body } = edit;
  const heard = hearOf(edit);
  const isSaid = clientOf(me).say({ t: "edit", room, seq, body });
  if (isSaid && await heard.answer) return null;
  heard.stop();
  return await post(edit);
}

/** Whether the line says that the message has changed: false when it was refused, or nothing came. */
function hearOf({ room, seq }: SaveEdit) {
  let stop = () => {};
  const answer = new Promise<boolean>((resolve) => {
    const unlisten = listen((frame: ToBrowser) => {
      if (!("room" in frame) || frame.room !== room) return;
      if (frame.t === "err" && frame.cid === undefined) resolve(false);
      if (frame.t === "ev" && frame.kind === "edit" && frame.target === seq) {
        resolve(true);
      }
    });
    const timer = setTimeout(resolve, PATIENCE_MS, false);
    stop = () => {
      clearTimeout(timer);
      unlisten();
    };
  });
  return { answer: answer.finally(() => stop()), stop: () => stop() };
}

async function post({ path, seq, body, cut }: SaveEdit) {
  const answer = await fetch(`${path}/messages/${seq}/edit`, {
    method: "POST",
    headers: { accept: "application/json, text/html" },
    body: new URLSearchParams({ body }),
  }).catch(() => null);
  if (answer === null) return cut;
  return answer.ok ? null : await reasonOf(answer) ?? cut;
}

/** A refusal is told in words; what is wrong with the field stands in the plain form. */
async function reasonOf(answer: Response): Promise<string | undefined> {
  if (answer.headers.get("content-type")?.startsWith("application/json")) {
    return (await answer.json()).message;
  }
  const page = await pageOf(answer);
  return page.querySelector("main [id$=-error]")?.textContent?.trim();
}
