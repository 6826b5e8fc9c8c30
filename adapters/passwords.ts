/** Turns passwords into argon2id hashes, off the event loop. */
export interface PasswordHasher {
  /**
   * The hash of a password: with a salt of its own, or with the salt and cost of `like`, so that
   * the same password gives the same hash. Both take the same time.
   */
  hash(password: string, like?: string | null): Promise<string>;
}
