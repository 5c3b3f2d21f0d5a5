/** Words that end a drug's name in a product's: how it is given and in what form. */
const formWords =
  /\b(?:extended|delayed|modified|sustained|immediate)[- ]release\b|\b(?:oral|topical|transdermal|sublingual|buccal|nasal|rectal|ophthalmic|otic|vaginal|inhal\w+|inject\w+|intravenous|intramuscular|tablets?|capsules?|caps?|tabs?|solution|suspension|cream|ointment|gel|patch(?:es)?|spray|powder|syrup|elixir|film|lozenge|suppositor\w+|prefilled|syringe|pen|cartridge|granules?|pack|system|er|xr|sr|cr|dr|odt)\b/i;
const strength = /\b\d[\d.,]*\s*(?:mg|mcg|ug|g|ml|unt|units?|meq|%|iu|mmol|hr)(?![a-z])/i;
/** "12 HR", "0.3 ML": how long it works or how much the container holds, written before the name. */
const lead = /^\s*(?:\d[\d.]*\s*(?:hr|ml|actuat)\s+)+/i;

const salts = new Set(
  "hydrochloride hcl bitartrate tartrate sulfate sodium potassium succinate maleate mesylate besylate citrate acetate phosphate fumarate hydrobromide bromide calcium magnesium tromethamine etexilate dihydrate monohydrate".split(
    " ",
  ),
);
/** Where the metal is the drug, its salt belongs to the name. */
const metals = new Set(
  "sodium potassium calcium magnesium ferrous ferric iron lithium zinc aluminum barium bismuth ammonium".split(" "),
);

const ingredientOf = (part: string): string => {
  const end = Math.min(...[strength, formWords].map((pattern) => pattern.exec(part)?.index ?? part.length));
  const words = part.slice(0, end).trim().split(/\s+/).filter(Boolean);
  const keepsSalt = metals.has(words[0] ?? "");
  while (!keepsSalt && words.length > 1 && salts.has(words.at(-1) ?? "")) words.pop();
  return words.join(" ").replace(/[\s,;:-]+$/, "");
};

/**
 * The drug in a product's name: "12 HR Oxycodone Hydrochloride 60 MG Extended Release Oral Tablet" is oxycodone, and two
 * ingredients are joined by a stroke. The strength in the name is that of one unit, never the dose taken.
 */
export const drugName = (product: string): string => {
  const plain = product
    .replace(/\[[^\]]*\]|\([^)]*\)/g, " ")
    .toLowerCase()
    .replace(lead, "")
    .trim();
  const ingredients = plain
    .split(/\s+\/\s+/)
    .map(ingredientOf)
    .filter((name) => name !== "");
  return ingredients.length > 0 ? ingredients.join(" / ") : product.trim().toLowerCase();
};
