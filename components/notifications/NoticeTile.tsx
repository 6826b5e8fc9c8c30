import { Icon } from "@/components/ui/Icon.tsx";
import type { Notice } from "@/domain/notifications/mod.ts";
import { noticePath } from "@/domain/spaces.ts";
import { age, dateTime } from "@/locales/format.ts";
import type { Language, Messages } from "@/locales/mod.ts";
import { noticeText } from "@/locales/notice_text.ts";
import { NOTICE_TONES, noticeLook } from "./notice_look.ts";

export interface NoticeTileProps {
  notice: Notice;
  t: Messages;
  lang: Language;
  now: Date;
}

/** One notification: what it is about by sign and sentence, when, and whether it is new. */
export function NoticeTile({ notice, t, lang, now }: NoticeTileProps) {
  const { icon, tone } = noticeLook(notice.kind);
  return (
    <a
      href={noticePath(notice)}
      class="flex items-start gap-3 rounded-xl px-3 py-3 transition-colors hover:bg-raised md:px-4"
    >
      <span
        class={`inline-flex size-11 shrink-0 items-center justify-center rounded-full ${
          NOTICE_TONES[tone]
        }`}
      >
        <Icon name={icon} />
      </span>
      <span class="flex min-w-0 flex-1 flex-col gap-1">
        <span class={notice.read ? "text-soft" : "font-semibold"}>
          {noticeText(notice, t)}
        </span>
        <time
          datetime={notice.at.toISOString()}
          title={dateTime(notice.at, lang)}
          class="text-sm text-soft"
        >
          {age(notice.at, now, lang)}
        </time>
      </span>
      {!notice.read && (
        <span class="mt-4 size-2.5 shrink-0 rounded-full bg-persimmon">
          <span class="sr-only">{t.news.unread}</span>
        </span>
      )}
    </a>
  );
}
