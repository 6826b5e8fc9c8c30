/** What one member has not read in one room, as counted from the database. */
export interface UnreadCount {
  roomId: string;
  memberId: string;
  n: number;
  /** Of two counts of the same, the one with the higher version is the newer. */
  version: number;
}

/** What a member has not read. */
export interface Unread {
  total: number;
  /** By the rooms' ids; rooms in which all is read are not here. */
  rooms: Record<string, number>;
}
