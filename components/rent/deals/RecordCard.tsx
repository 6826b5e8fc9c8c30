import { Badge } from "@/components/ui/Badge.tsx";
import { Icon } from "@/components/ui/Icon.tsx";
import { PhotoFrame } from "@/components/ui/PhotoFrame.tsx";
import { CATEGORY_PROMPTS } from "@/domain/rent/deals/prompts.ts";
import type { DealRecord } from "@/domain/rent/deals/record.ts";
import { type PhotoFile, photoUrl } from "@/domain/uploads/photos.ts";
import { moment } from "@/locales/format_dates.ts";
import type { Look } from "../look.ts";
import { otherName } from "./deal_words.ts";
import type { TermsCardProps } from "./TermsCard.tsx";

export interface RecordCardProps extends TermsCardProps {
  record: DealRecord;
}

/** How the thing was when it changed hands, as the two wrote it down. */
export function RecordCard(props: RecordCardProps) {
  const { record, look: { t } } = props;
  const words = t.deals.records;
  const { confirmerId, confirmedAt } = record;
  const confirmed = confirmedAt !== null && confirmerId !== null;
  const titleId = `record-${record.kind}`;
  return (
    <section
      aria-labelledby={titleId}
      class="flex flex-col gap-4 rounded-xl border border-line bg-surface p-4 md:p-6"
    >
      <div class="flex flex-wrap items-center justify-between gap-2">
        <h2 id={titleId} class="text-lg">{words[record.kind]}</h2>
        {confirmed
          ? <Badge tone="pine" icon="circle-check">{words.confirmed}</Badge>
          : isSettled(props)
          ? <Badge tone="neutral" icon="clock">{words.settled}</Badge>
          : <Badge tone="amber" icon="clock">{words.waiting}</Badge>}
      </div>
      <RecordBody {...props} />
      {confirmed && (
        <Said
          {...props}
          who={confirmerId}
          at={confirmedAt}
          note={record.answerNote}
          photos={record.answerPhotos}
        />
      )}
      {record.hash && <Hash hash={record.hash} look={props.look} />}
    </section>
  );
}

/** Whether the deal went on without the other's answer. */
function isSettled({ record: { kind }, sheet }: RecordCardProps): boolean {
  return (kind === "handover" ? sheet.handedOverAt : sheet.returnedAt) !== null;
}

/** What the one who began it wrote down. */
export function RecordBody(props: RecordCardProps) {
  const { record } = props;
  return (
    <div class="flex flex-col gap-4">
      <Said
        {...props}
        who={record.starterId}
        at={record.startedAt}
        note={record.note}
        photos={record.photos}
      />
      <Prompts {...props} />
    </div>
  );
}

interface SaidProps extends RecordCardProps {
  who: string;
  at: Date;
  note: string;
  photos: readonly PhotoFile[];
}

function Said({ who, at, note, photos, sheet, viewerId, look }: SaidProps) {
  const { t } = look;
  const name = who === viewerId
    ? t.deals.terms.you
    : t.deals.named(otherName(sheet, t));
  return (
    <div class="flex flex-col gap-3">
      <p class="text-sm text-soft">
        {t.deals.records.by(name, moment(at, look))}
      </p>
      {note !== "" && <p class="whitespace-pre-line">{note}</p>}
      {photos.length > 0 && (
        <ul class="grid grid-cols-3 gap-2 sm:grid-cols-4">
          {photos.map((photo, index) => (
            <li key={photo.key} class="overflow-hidden rounded-lg">
              <a href={photoUrl(photo.key, 1600)}>
                <PhotoFrame
                  photo={{ id: photo.key, ...photo }}
                  alt={t.deals.records.alt(index + 1, photos.length)}
                  sizes="(min-width: 900px) 140px, 30vw"
                />
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Prompts({ record, sheet, look: { t } }: RecordCardProps) {
  const { yes, no } = t.deals.records;
  return (
    <ul class="flex flex-col gap-2">
      {CATEGORY_PROMPTS[sheet.item.category].map((prompt) => (
        <li key={prompt} class="flex items-center gap-2">
          <Icon
            name={record.prompts[prompt] ? "check" : "x"}
            class={record.prompts[prompt] ? "text-pine" : "text-amber"}
            label={record.prompts[prompt] ? yes : no}
          />
          {t.deals.prompts[prompt]}
        </li>
      ))}
    </ul>
  );
}

function Hash({ hash, look: { t } }: { hash: string; look: Look }) {
  const words = t.deals.records;
  return (
    <details class="text-sm text-soft">
      <summary class="flex min-h-11 items-center gap-2 underline">
        {words.hash}
      </summary>
      <p>{words.hashHint}</p>
      <code class="block break-all pt-2">{hash}</code>
    </details>
  );
}
