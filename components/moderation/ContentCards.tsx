import { Badge } from "@/components/ui/Badge.tsx";
import type { ContentNow, StaffReport } from "@/domain/moderation/mod.ts";
import type { PhotoFile } from "@/domain/uploads/photos.ts";
import { photoUrl } from "@/domain/uploads/photos.ts";
import { dateTime } from "@/locales/format.ts";
import { Card } from "./Card.tsx";
import type { StaffLook } from "./staff_look.ts";

export interface ContentCardsProps {
  report: StaffReport;
  now: ContentNow;
  look: StaffLook;
}

/** What was reported: as the reporter saw it, and what has become of it. */
export function ContentCards({ report, now, look }: ContentCardsProps) {
  const { t, lang } = look;
  const words = t.admin.report;
  const { snapshot } = report;
  return (
    <Card id="seen" title={words.seen}>
      {snapshot.before.length > 0 && <Before report={report} look={look} />}
      <blockquote class="flex flex-col gap-2 border-l-4 border-persimmon pl-4">
        {snapshot.title && <p class="font-bold">{snapshot.title}</p>}
        {snapshot.text && (
          <p class="max-w-prose whitespace-pre-line break-words">
            {snapshot.text}
          </p>
        )}
        <Photos photos={snapshot.photos} words={words} />
        <footer class="text-sm text-soft">
          {[
            snapshot.name,
            snapshot.at && dateTime(new Date(snapshot.at), lang),
          ].filter(Boolean).join(" · ")}
        </footer>
      </blockquote>
      <Now snapshot={snapshot} now={now} look={look} />
    </Card>
  );
}

/** The last few lines that came with a reported message. */
function Before({ report, look: { t } }: Omit<ContentCardsProps, "now">) {
  const words = t.admin.report;
  return (
    <div class="flex flex-col gap-1 text-sm">
      <p class="font-semibold text-soft">{words.before}</p>
      <ul class="flex flex-col gap-1">
        {report.snapshot.before.map(({ byReporter, text, at }) => (
          <li key={at} class="flex gap-2">
            <span class="shrink-0 text-soft">
              {(byReporter ? report.reporter : report.target).name}
            </span>
            <span class="min-w-0 break-words">{text}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Photos(
  { photos, words }: {
    photos: readonly PhotoFile[];
    words: StaffLook["t"]["admin"]["report"];
  },
) {
  if (photos.length === 0) return null;
  return (
    <ul
      aria-label={words.photos(String(photos.length))}
      class="flex flex-wrap gap-2"
    >
      {photos.map(({ key }) => (
        <li key={key}>
          <img
            src={photoUrl(key, 320)}
            alt=""
            width={96}
            height={96}
            loading="lazy"
            data-fresh-disable-lock
            class="size-24 rounded-lg bg-raised object-cover"
          />
        </li>
      ))}
    </ul>
  );
}

function Now(
  { snapshot, now, look: { t } }: {
    snapshot: StaffReport["snapshot"];
    now: ContentNow;
    look: StaffLook;
  },
) {
  const words = t.admin.report;
  const isSame = snapshot.text === now.text;
  return (
    <div class="flex flex-col gap-2">
      <p class="flex flex-wrap items-center gap-3">
        <span class="font-semibold">{words.now}</span>
        {now.withheld
          ? <Badge tone="amber" icon="eye-off">{t.admin.withheld.badge}</Badge>
          : (
            <span class="text-soft">
              {now.gone
                ? words.deleted
                : isSame
                ? words.unchanged
                : words.changed}
            </span>
          )}
        {now.path !== null && (
          <a href={now.path} class="font-semibold underline">{words.open}</a>
        )}
      </p>
      {!now.gone && !isSame && now.text !== "" && (
        <p class="max-w-prose whitespace-pre-line rounded-xl bg-raised p-4">
          {now.text}
        </p>
      )}
    </div>
  );
}
