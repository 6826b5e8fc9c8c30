/** What neighbours may know of somebody's reliability. */
export interface Trust {
  /** 0 to 100; null while there are too few deals. */
  score: number | null;
  /** Deals that went through to their end. */
  deals: number;
  noShows: number;
  lateCancels: number;
  /** How many reviews everybody may read. */
  reviews: number;
  /** How long half of the requests waited for their answer at most, in ms; null while nobody has asked lately. */
  answerMs: number | null;
}
