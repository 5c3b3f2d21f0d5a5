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

const indexes = new WeakMap<readonly Drug[], readonly Name[]>();

/** Every name with the drugs it means, longest first: liposomal bupivacaine is not bupivacaine. */
const namesOf = (drugs: readonly Drug[]): readonly Name[] => {
  const held = indexes.get(drugs);
  if (held) return held;
  const found = new Map<string, Drug[]>();
  for (const drug of drugs)
    for (const name of drug.names) {
      const list = found.get(words(name));
      if (list) list.push(drug);
      else found.set(words(name), [drug]);
    }
  const names = [...found]
    .map(([name, list]): Name => ({ words: name, drugs: list }))
    .sort((a, b) => b.words.length - a.words.length);
  indexes.set(drugs, names);
  return names;
};

interface Reading {
  readonly drugs: readonly Drug[];
  /** The words that name none of them. */
  readonly rest: string;
}

const read = (text: string, drugs: readonly Drug[]): Reading => {
  const found = new Set<Drug>();
  let written = words(text);
  for (const name of namesOf(drugs)) {
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
  suspension syrup drops spray inhaler injection injectable pen kit vial oral topical rectal nasal po iv im sq sc subcutaneous hour hours hr
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
