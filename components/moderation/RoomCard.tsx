import { Badge } from "@/components/ui/Badge.tsx";
import { Button } from "@/components/ui/Button.tsx";
import type { Line } from "@/domain/chat/room_event.ts";
import type { StaffReport } from "@/domain/moderation/mod.ts";
import { shortId } from "@/domain/shared/ids.ts";
import { dateTime } from "@/locales/format.ts";
import { Card } from "./Card.tsx";
import type { StaffLook } from "./staff_look.ts";

/** A line of somebody else's room, with the name of who said it. */
export type NamedLine = Line & { authorName: string };

export interface RoomCardProps {
  report: StaffReport;
  /** Null until the viewer has said that they look. */
  lines: readonly NamedLine[] | null;
  look: StaffLook;
}

/** What was said around a reported message: closed, until looking is written down. */
export function RoomCard({ report, lines, look }: RoomCardProps) {
  const { t } = look;
  const words = t.admin.report;
  if (lines === null) {
    return (
      <Card id="room" title={words.room} hint={words.roomText}>
        <form
          method="post"
          action={`/admin/reports/${shortId(report.id)}/reading`}
        >
          <Button type="submit" variant="secondary" size="sm" icon="eye">
            {words.look}
          </Button>
        </form>
      </Card>
    );
  }
  return (
    <Card id="room" title={words.room} hint={words.looked}>
      <ol class="flex flex-col gap-3">
        {lines.map((line) => (
          <li
            key={line.seq}
            class={line.seq === report.seq
              ? "rounded-xl bg-rose-tint p-3"
              : "px-3"}
          >
            <RoomLine line={line} look={look} />
            {line.seq === report.seq && (
              <Badge tone="rose" icon="flag">{words.reported}</Badge>
            )}
          </li>
        ))}
      </ol>
    </Card>
  );
}

function RoomLine(
  { line, look: { t, lang } }: { line: NamedLine; look: StaffLook },
) {
  return (
    <>
      <p class="flex flex-wrap gap-x-2 text-sm text-soft">
        <span class="font-semibold">{line.authorName || t.admin.host}</span>
        <time datetime={line.at}>{dateTime(new Date(line.at), lang)}</time>
      </p>
      <p class="max-w-prose whitespace-pre-line break-words">
        {wordsOf(line, t)}
      </p>
    </>
  );
}

function wordsOf(line: NamedLine, t: StaffLook["t"]): string {
  const { lines } = t.chat;
  switch (line.kind) {
    case "message": {
      if (line.data.removed) return lines.removed;
      if (line.deletedAt !== null) return lines.erased;
      const photos = line.data.photos.length;
      const said = photos > 0 ? t.admin.report.photos(String(photos)) : "";
      return [line.body, said].filter(Boolean).join("\n");
    }
    case "appointment":
      return `${lines.appointment.title} · ${line.data.place}`;
    case "deal": {
      const said: Record<string, string> = lines.deal;
      return said[line.data.verb] ?? "";
    }
    case "system":
      return lines.system[line.data.what].replace("{name}", line.authorName);
  }
}
