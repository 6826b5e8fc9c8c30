import { Icon, type IconName } from "@/components/ui/Icon.tsx";
import type { Snapshot, TargetKind } from "@/domain/reports/mod.ts";
import type { Messages } from "@/locales/mod.ts";
import { ownerText } from "./owner_text.ts";

const ICONS: Record<TargetKind, IconName> = {
  person: "circle-user-round",
  item: "package",
  message: "message-circle",
  review: "star",
};

export interface TargetCardProps {
  t: Messages;
  kind: TargetKind;
  snapshot: Snapshot;
}

/** What is reported, as it was then. */
export function TargetCard({ t, kind, snapshot }: TargetCardProps) {
  const { title, text, photos } = snapshot;
  const words = t.reports;
  return (
    <div class="flex flex-col gap-2 rounded-xl bg-raised p-4">
      <p class="flex flex-wrap items-center gap-x-2 text-sm text-soft">
        <Icon name={ICONS[kind]} class="size-4" />
        <span>{words.kinds[kind]}</span>
        <span aria-hidden="true">·</span>
        <span>{ownerText(snapshot, t)}</span>
      </p>
      {title !== "" && <p class="font-semibold">{title}</p>}
      {text !== "" && (
        <p class="line-clamp-3 max-w-prose whitespace-pre-line break-words">
          {text}
        </p>
      )}
      {photos.length > 0 && (
        <p class="text-sm text-soft">{words.one.photos(photos.length)}</p>
      )}
    </div>
  );
}
