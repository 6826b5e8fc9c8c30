/** The member who is looking, as far as every page needs to know. */
export interface Viewer {
  id: string;
  handle: string;
  name: string;
  /** Official code of the own district (시·군·구). */
  region: string;
  role: "member" | "moderator" | "admin";
}
