import type { RoomCard } from "@/domain/chat/room.ts";
import type { Line } from "@/domain/chat/room_event.ts";
import type { Messages } from "@/locales/mod.ts";

/** The newest line of a room in a few words. */
export function snippet(
  { last }: Pick<RoomCard, "last">,
  { t, me }: { t: Messages; me: string },
): string {
  const { list } = t.chat;
  if (last === null) return list.nothing;
  const text = textOf(last, t);
  const own = last.kind === "message" && last.authorId === me;
  return own ? list.mine(text) : text;
}

function textOf(last: Line, t: Messages): string {
  const { list, lines } = t.chat;
  switch (last.kind) {
    case "message":
      if (last.data.removed) return lines.removed;
      if (last.deletedAt !== null) return list.erased;
      return last.body === "" ? list.photos : last.body.replace(/\s+/g, " ");
    case "appointment":
      return `${lines.appointment.title} · ${
        lines.appointment[last.data.state]
      }`;
    case "deal": {
      const said: Record<string, string> = lines.deal;
      return said[last.data.verb] ?? "";
    }
    case "system":
      return lines.system[last.data.what].replace("{name}", "").trim();
  }
}
