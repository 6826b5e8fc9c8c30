/** The nineteen initial consonants (초성) in the order Unicode composes syllables from. */
const INITIALS = [..."ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"];
const FIRST_SYLLABLE = 0xac00;
const LAST_SYLLABLE = 0xd7a3;
const SYLLABLES_PER_INITIAL = 588;
const FIRST_CONJOINING = 0x1100;

/**
 * The form in which texts and queries are compared: compatibility-composed, lower case,
 * letters and digits only, words parted by one space.
 */
export function normaliseText(text: string): string {
  return text.normalize("NFKC").toLowerCase()
    .replace(/[\u1100-\u1112]/g, standaloneInitial)
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, " ").trim();
}

/** A normalised text's words, each once more than nothing. */
export function wordsOf(normalised: string): string[] {
  return normalised === "" ? [] : normalised.split(" ");
}

/** Every two neighbouring letters of a word; a word of one letter is its own. */
export function bigrams(word: string): string[] {
  const letters = [...word];
  if (letters.length < 2) return letters;
  return letters.slice(1).map((letter, index) => letters[index] + letter);
}

/** The initials of a word: 캠핑 → ㅋㅍ. Letters that are no Korean syllables stay as they are. */
export function initialsOf(word: string): string {
  let initials = "";
  for (const letter of word) initials += initialOf(letter);
  return initials;
}

function initialOf(letter: string): string {
  const code = letter.codePointAt(0) ?? 0;
  if (code < FIRST_SYLLABLE || code > LAST_SYLLABLE) return letter;
  const index = Math.floor((code - FIRST_SYLLABLE) / SYLLABLES_PER_INITIAL);
  return INITIALS[index] ?? letter;
}

/** NFKC turns ㅋ as typed into a part that waits for a vowel; this turns it back. */
function standaloneInitial(letter: string): string {
  return INITIALS[letter.charCodeAt(0) - FIRST_CONJOINING] ?? letter;
}
