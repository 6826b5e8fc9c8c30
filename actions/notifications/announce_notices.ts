import type { Ports } from "@/adapters/ports.ts";
import {
  countUnreadNoticesByMember,
  listNoticesById,
  type NoticeForReader,
} from "@/db/notifications.ts";
import { memberTopic } from "@/domain/chat/mod.ts";
import type { Note } from "@/domain/live/mod.ts";
import { shortId } from "@/domain/shared/ids.ts";
import { noticePath } from "@/domain/spaces.ts";
import { MESSAGES } from "@/locales/mod.ts";
import { noticeText } from "@/locales/notice_text.ts";

/**
 * Shows notifications on the open pages of those they are for. Call it after the commit; a signal
 * that is lost is found in the list.
 */
export async function announceNotices(
  { db, bus }: Ports,
  ids: readonly string[],
): Promise<void> {
  if (ids.length === 0) return;
  const unseen = (await listNoticesById(db, ids))
    .filter(({ notice }) => !notice.read);
  const members = [...new Set(unseen.map(({ memberId }) => memberId))];
  const unread = await countUnreadNoticesByMember(db, members);
  for (const one of unseen) {
    const note = noteOf(one, unread.get(one.memberId) ?? 0);
    bus.publish(memberTopic(one.memberId), JSON.stringify({ note }));
  }
}

function noteOf({ notice, language }: NoticeForReader, unread: number): Note {
  return {
    id: shortId(notice.id),
    kind: notice.kind,
    text: noticeText(notice, MESSAGES[language]),
    href: noticePath(notice),
    unread,
  };
}
