/** Passwords that everybody tries first, from the list that comes with zxcvbn. */
export interface CommonPasswords {
  has(password: string): Promise<boolean>;
}

/** The list is read when the first password is chosen, once: a yard starts without it. */
export function createCommonPasswords(): CommonPasswords {
  let list: Promise<ReadonlySet<string>> | undefined;
  return {
    async has(password) {
      list ??= readList();
      const known = await list;
      const plain = password.trim().toLowerCase();
      return known.has(plain) || known.has(wordIn(plain)) ||
        isRepetition(plain);
    },
  };
}

/** What comes to mind first here; also with signs behind it. */
const OWN_WORDS = ["madang", "madangmadang", "ilovemadang", "마당", "마당마당"];

async function readList(): Promise<ReadonlySet<string>> {
  const { dictionary } = await import("@zxcvbn-ts/language-common");
  return new Set([...OWN_WORDS, ...dictionary["passwords-common"].map(String)]);
}

/** What remains without the signs that people put behind a word to please a form: `password1!`. */
function wordIn(password: string): string {
  return password.replace(/[^\p{L}]{1,8}$/u, "");
}

/** `abababab`: one or a few letters over and over. */
function isRepetition(password: string): boolean {
  return /^(.{1,4})\1+$/u.test(password);
}
