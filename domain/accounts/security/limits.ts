/** How many codes may be tried in one sign-in before it begins anew. */
export const TRIES_PER_SIGN_IN = 5;

/** How many passkeys a member may have. */
export const PASSKEYS_MAX = 20;
