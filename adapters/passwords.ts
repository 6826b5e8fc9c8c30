/** Turns a password into an argon2id hash off the event loop, and compares. */
export interface PasswordHasher {
  hash(password: string): Promise<string>;
  /** False for a wrong password; `hash` null (no such member) costs the same time and is false. */
  verify(hash: string | null, password: string): Promise<boolean>;
}
