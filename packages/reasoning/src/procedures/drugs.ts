/** Drugs by the words they are written under. */
import type { Drug } from "@pinpoint/knowledge";

const words = (text: string): string =>
  ` ${text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, " ")
    .trim()} `;

interface Name {
  readonly words: string;
  readonly drugs: readonly Drug[];
}

/** Names by their first word, so that a text is asked only for names it could hold. */
type NameIndex = ReadonlyMap<string, readonly Name[]>;

const indexes = new WeakMap<readonly Drug[], NameIndex>();

const firstWord = (name: string): string => name.slice(1, name.indexOf(" ", 1));

const indexOf = (drugs: readonly Drug[]): NameIndex => {
  const found = new Map<string, Drug[]>();
  for (const drug of drugs)
    for (const name of drug.names) {
      const list = found.get(words(name));
      if (list) list.push(drug);
      else found.set(words(name), [drug]);
    }
  const index = new Map<string, Name[]>();
  for (const [name, list] of found) {
    const first = firstWord(name);
    const names = index.get(first);
    if (names) names.push({ words: name, drugs: list });
    else index.set(first, [{ words: name, drugs: list }]);
  }
  return index;
};

/** The names a text could hold, longest first: liposomal bupivacaine is not bupivacaine. */
const namesIn = (written: string, drugs: readonly Drug[]): readonly Name[] => {
  const index = indexes.get(drugs) ?? indexOf(drugs);
  indexes.set(drugs, index);
  const names: Name[] = [];
  for (let from = 1; from < written.length; ) {
    const to = written.indexOf(" ", from);
    const own = index.get(written.slice(from, to));
    if (own) names.push(...own);
    from = to + 1;
  }
  return names.length < 2 ? names : names.sort((a, b) => b.words.length - a.words.length);
};

interface Reading {
  readonly drugs: readonly Drug[];
  /** The words that name none of them. */
  readonly rest: string;
}

const read = (text: string, drugs: readonly Drug[]): Reading => {
  const found = new Set<Drug>();
  let written = words(text);
  for (const name of namesIn(written, drugs)) {
    if (!written.includes(name.words)) continue;
    for (const drug of name.drugs) found.add(drug);
    written = written.replaceAll(name.words, " | ");
  }
  return { drugs: [...found], rest: written };
};

/** Every drug of the table whose name stands in a text as a whole word: a combination names several. */
export const drugsNamed = (text: string, drugs: readonly Drug[]): readonly Drug[] => read(text, drugs).drugs;

/** Words that stand beside a drug and are none: strengths, forms, ways of taking it, salts. */
const besides: ReadonlySet<string> = new Set(
  `mg mcg g ml iu unit units meq tab tabs tablet tablets cap caps capsule capsules pill pills patch cream gel ointment lotion solution
  suspension syrup drops spray inhaler injection injectable syringe syringes prefilled ampule pen kit vial oral topical rectal nasal po iv im sq sc subcutaneous hour hours hr
  day daily weekly month dose low baby adult chewable enteric coated ec er xr sr ir la xl cr dr hfa odt extended immediate delayed release strength
  sodium potassium hydrochloride hcl sulfate tartrate succinate maleate mesylate besylate bisulfate acetate phosphate etexilate dihydrate
  citrate bromide calcium magnesium and with plus preservative free buffered generic brand otc prn as needed at bedtime in for of the`
    .split(/\s+/)
    .filter((word) => word !== ""),
);

const isWord = (word: string): boolean => /[a-z]{3}/.test(word) && !besides.has(word);

/**
 * What a text names that no drug of the table is called: the whole text, or the second half of a combination. Undefined where all of it is
 * known.
 */
export const unknownDrugIn = (text: string, drugs: readonly Drug[]): string | undefined => {
  const whole = read(text, drugs);
  if (whole.drugs.length === 0) return text;
  return text
    .split(/[/+,;&]|\band\b|\bwith\b/i)
    .find((part) => {
      const { drugs: known, rest } = read(part, drugs);
      return known.length === 0 && rest.split(" ").some(isWord);
    })
    ?.trim();
};
