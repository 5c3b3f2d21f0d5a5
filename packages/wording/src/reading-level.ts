const vowelGroups = /[aeiouy]+/g;

/**
 * Syllables of an English word by its groups of vowels: a silent final e and the ending -ed do not count, -le after a consonant does.
 * A number counts as it is mostly spoken, a syllable a digit.
 */
export const syllablesOf = (word: string): number => {
  const plain = word.toLowerCase().replaceAll(/[^a-z0-9]/g, "");
  if (/^\d+$/.test(plain)) return plain.length;
  const spoken = plain.replace(/(?:[^laeiouytd]e|[^aeiouytd]ed|[^aeiouyszxh]es)$/, (ending) => ending.slice(0, 1));
  return Math.max(1, spoken.match(vowelGroups)?.length ?? 0);
};

const sentencesIn = (text: string): number => Math.max(1, text.match(/[.!?:]+(?=\s|$)/g)?.length ?? 0);

/**
 * Flesch–Kincaid grade of an English text: the years of school it asks for.
 * @source Kincaid, Fishburne, Rogers, Chissom 1975, Naval Technical Training Command research branch report 8-75:
 * 0.39 × words a sentence + 11.8 × syllables a word − 15.59.
 */
export const gradeOf = (text: string): number => {
  const words = text.split(/\s+/).filter((word) => /[a-z0-9]/i.test(word));
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return 0.39 * (words.length / sentencesIn(text)) + 11.8 * (syllables / words.length) - 15.59;
};

const spanishVowels = /[aeiouáéíóúü]/;
const strong = /[aeoáéíóú]/;
const accentedWeak = /[íú]/;

/** True when two vowels beside one another are two syllables: two strong ones, or a weak one with its accent. */
const parts = (first: string, second: string): boolean =>
  (strong.test(first) && strong.test(second)) || accentedWeak.test(first) || accentedWeak.test(second);

/** Syllables of a Spanish word: groups of vowels, a hiatus counted as two. A number counts a syllable a digit, twice. */
export const spanishSyllablesOf = (word: string): number => {
  const plain = word
    .toLowerCase()
    .replaceAll(/[^\p{L}\d]/gu, "")
    .replaceAll(/([qg])u(?=[eiéí])/g, "$1")
    .replaceAll(/y(?=[aeiouáéíóú])/g, "j")
    .replaceAll("y", "i");
  if (/^\d+$/.test(plain)) return plain.length * 2;
  let count = 0;
  let before = "";
  for (const letter of plain) {
    const isVowel = spanishVowels.test(letter);
    if (isVowel && (!spanishVowels.test(before) || parts(before, letter))) count += 1;
    before = letter;
  }
  return Math.max(1, count);
};

/**
 * Ease of a Spanish text on the INFLESZ scale: below 40 very hard, 40–55 somewhat hard, 55–65 normal, 65–80 fairly easy, above 80 very easy.
 * @source Szigriszt Pazos 1993, 206.835 − 62.3 × syllables a word − words a sentence; bands by Barrio-Cantalejo and others 2008,
 * An Sist Sanit Navar 31:135–152.
 */
export const easeOf = (text: string): number => {
  const words = text.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word));
  const syllables = words.reduce((sum, word) => sum + spanishSyllablesOf(word), 0);
  return 206.835 - 62.3 * (syllables / words.length) - words.length / sentencesIn(text);
};
