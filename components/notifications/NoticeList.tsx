import { Button } from "@/components/ui/Button.tsx";
import { EmptyState } from "@/components/ui/EmptyState.tsx";
import { cursorText, type Notice } from "@/domain/notifications/mod.ts";
import { dayOf } from "@/domain/shared/seoul_time.ts";
import type { Language, Messages } from "@/locales/mod.ts";
import { NoticeTile } from "./NoticeTile.tsx";

export interface NoticeListProps {
  t: Messages;
  lang: Language;
  now: Date;
  notices: readonly Notice[];
  hasNext: boolean;
  /** Whether newer ones stand on a page before. */
  hasNewer: boolean;
  /** How many are unread in all. */
  unread: number;
}

/** `/notifications`: what happened to me, newest first. */
export function NoticeList(props: NoticeListProps) {
  const { t, notices, now, unread, hasNewer } = props;
  const words = t.news;
  const today = notices.filter(({ at }) => dayOf(at) === dayOf(now));
  const earlier = notices.filter(({ at }) => dayOf(at) !== dayOf(now));
  return (
    <div class="mx-auto flex w-full max-w-form flex-col gap-6">
      <header class="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <div>
          <h1 class="text-2xl">{words.title}</h1>
          <p class="text-soft">{words.lead}</p>
        </div>
        <div class="flex flex-wrap gap-2">
          {unread > 0 && (
            <form method="post" action="/notifications/reading">
              <Button
                type="submit"
                variant="secondary"
                size="sm"
                icon="check-check"
              >
                {words.readAll}
              </Button>
            </form>
          )}
          <Button
            href="/settings/notifications"
            variant="quiet"
            size="sm"
            icon="settings"
          >
            {words.choose}
          </Button>
        </div>
      </header>
      {notices.length === 0 && !hasNewer && (
        <EmptyState
          drawing="wire"
          title={words.emptyTitle}
          text={words.emptyText}
          action={{ href: "/rent", label: words.emptyAction }}
        />
      )}
      <Group title={words.today} list={props} notices={today} />
      <Group title={words.earlier} list={props} notices={earlier} />
      <Ways {...props} />
    </div>
  );
}

interface GroupProps {
  title: string;
  list: NoticeListProps;
  notices: readonly Notice[];
}

function Group({ title, list, notices }: GroupProps) {
  if (notices.length === 0) return null;
  const { t, lang, now } = list;
  return (
    <section class="flex flex-col gap-2">
      <h2 class="text-lg">{title}</h2>
      <ul class="flex flex-col rounded-2xl border border-line bg-surface p-1">
        {notices.map((notice) => (
          <li key={notice.id}>
            <NoticeTile notice={notice} t={t} lang={lang} now={now} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Back to the newest, on to older ones, or the end. */
function Ways({ t, notices, hasNext, hasNewer }: NoticeListProps) {
  const last = notices.at(-1);
  return (
    <div class="flex flex-col items-center gap-3">
      {hasNext && last && (
        <Button
          href={`/notifications?after=${cursorText(last)}`}
          variant="secondary"
        >
          {t.news.older}
        </Button>
      )}
      {!hasNext && last && <p class="text-sm text-soft">{t.news.end}</p>}
      {hasNewer && (
        <Button href="/notifications" variant="quiet" size="sm">
          {t.news.newest}
        </Button>
      )}
    </div>
  );
}
