/** The member who is looking, as far as every page needs to know. */
export interface Viewer {
  id: string;
  handle: string;
  name: string;
  /** The key of their picture; null for the first letter of the name. */
  photo: string | null;
  /** Official code of the own district (시·군·구). */
  region: string;
  role: "member" | "moderator" | "admin";
  /** Whether their address was confirmed by mail. */
  confirmed: boolean;
  /** Null unless a moderator let them look only, until then. */
  suspendedUntil: Date | null;
  /** Null unless a moderator shut them out. */
  bannedAt: Date | null;
  /** Ids of members whose things they are not shown: blocked by one of the two, or muted. */
  hidden: readonly string[];
}
