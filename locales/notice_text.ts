import type { Notice } from "@/domain/notifications/mod.ts";
import { isNews } from "@/domain/spaces.ts";
import type { Messages } from "./mod.ts";

/** What a notification says, in one sentence; a kind that this version does not know says nothing. */
export function noticeText(
  { kind, actor, subject }: Pick<Notice, "kind" | "actor" | "subject">,
  t: Messages,
): string {
  if (!isNews(kind)) return t.news.title;
  const who = actor === null || actor.withdrawn
    ? t.accounts.person.withdrawnName
    : actor.name;
  return t.news.kinds[kind](who, subject?.title || t.news.goneThing);
}
