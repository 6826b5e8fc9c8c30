/** An event of the house, as it was written down when it happened. */
export interface Happening {
  id: string;
  kind: string;
  subjectId: string | null;
  /** Null where the clock did it. */
  actorId: string | null;
  payload: Readonly<Record<string, unknown>>;
  at: Date;
}

/** Where in Madang something happened. */
export interface NoticePlace {
  /** Null for what happened in no room. */
  roomId: string | null;
  /** What it is about: a deal of its space, a report. */
  aboutId: string | null;
  /** The number it has in its room. */
  seq: number | null;
}

/** Who hears of an event, and where it stands. */
export interface NoticeAddress {
  /** The one member it is for; null when it is for those in its room. */
  toId: string | null;
  place: NoticePlace;
}

/** A notification as its reader sees it. */
export interface Notice {
  id: string;
  kind: string;
  at: Date;
  read: boolean;
  roomId: string | null;
  aboutId: string | null;
  actor: NoticePerson | null;
  subject: NoticeSubject | null;
}

/** Who did it. */
export interface NoticePerson {
  /** Empty for who has left: pages say "탈퇴유저". */
  name: string;
  withdrawn: boolean;
}

/** The thing it is about, of any space. */
export interface NoticeSubject {
  /** The space it belongs to. */
  space: string;
  /** Empty for what was deleted: pages say "삭제된 물품입니다". */
  title: string;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * Whom an event names: one member (`to`), else those in its room but not the one who did it. Null
 * for an event that is nobody's news.
 */
export function addressOf({ payload }: Happening): NoticeAddress | null {
  const { to, room, deal, report, seq } = payload;
  if (!isId(to) && !isId(room)) return null;
  const place = {
    roomId: isId(room) ? room : null,
    aboutId: [deal, report].find(isId) ?? null,
    seq: Number.isSafeInteger(seq) ? Number(seq) : null,
  };
  return { toId: isId(to) ? to : null, place };
}

function isId(value: unknown): value is string {
  return typeof value === "string" && UUID.test(value);
}
