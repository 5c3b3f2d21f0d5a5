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
