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
  roomId: string;
  /** What it is about in its space: a deal. */
  aboutId: string | null;
  /** The number it has in its room. */
  seq: number | null;
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
 * The place that an event names: those in its room are told of it, but not the one who did it. Null
 * for an event that is nobody's news.
 */
export function placeOf({ payload }: Happening): NoticePlace | null {
  const { room, deal, seq } = payload;
  if (!isId(room)) return null;
  return {
    roomId: room,
    aboutId: isId(deal) ? deal : null,
    seq: Number.isSafeInteger(seq) ? Number(seq) : null,
  };
}

function isId(value: unknown): value is string {
  return typeof value === "string" && UUID.test(value);
}
