import type { Concept } from "./elements.ts";

/** Code systems by the address FHIR gives them. */
export const systems = {
  loinc: "http://loinc.org",
  snomed: "http://snomed.info/sct",
  icd10: "http://hl7.org/fhir/sid/icd-10-cm",
  rxnorm: "http://www.nlm.nih.gov/research/umls/rxnorm",
  cpt: "http://www.ama-assn.org/go/cpt",
  hcpcs: "http://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets",
  ucum: "http://unitsofmeasure.org",
} as const;

/** Older exports name a code system by its object identifier. */
const aliases: ReadonlyMap<string, string> = new Map([
  ["urn:oid:2.16.840.1.113883.6.1", systems.loinc],
  ["urn:oid:2.16.840.1.113883.6.96", systems.snomed],
  ["urn:oid:2.16.840.1.113883.6.90", systems.icd10],
  ["urn:oid:2.16.840.1.113883.6.88", systems.rxnorm],
  ["urn:oid:2.16.840.1.113883.6.12", systems.cpt],
]);

/** The codes a concept carries in one system, in their order. */
export const codesIn = (concept: Concept | undefined, ...wanted: readonly string[]): readonly string[] =>
  (concept?.coding ?? []).flatMap(({ system, code }) =>
    system !== undefined && code !== undefined && wanted.includes(aliases.get(system) ?? system) ? [code.trim()] : [],
  );

/** The first entry of a table that one of the concept's codes leads to. */
export const lookUp = <T>(table: ReadonlyMap<string, T>, codes: readonly string[]): T | undefined => {
  const known = codes.find((code) => table.has(code));
  return known === undefined ? undefined : table.get(known);
};

/** What the concept is called: its display in the given system, else any display, else its text. Undefined when it has no words. */
export const wordsOf = (concept: Concept | undefined, system?: string): string | undefined => {
  const codings = concept?.coding ?? [];
  const named =
    codings.find((coding) => coding.system === system && coding.display) ?? codings.find((one) => one.display);
  const words = (named?.display ?? concept?.text)?.trim();
  return words ? words : undefined;
};

/** Every word of a concept together, for looking for a region, a side or a level. */
export const allWordsOf = (...concepts: readonly (Concept | undefined)[]): string =>
  concepts
    .flatMap((concept) => [...(concept?.coding ?? []).map(({ display }) => display), concept?.text])
    .filter((text) => text !== undefined)
    .join("; ");

/** True when the concept carries the code, whatever its system: for statuses, whose systems are fixed by FHIR. */
export const hasCode = (concept: Concept | undefined, ...codes: readonly string[]): boolean =>
  (concept?.coding ?? []).some(({ code }) => code !== undefined && codes.includes(code));

/** Names a concept by its code for a sentence: `38208-5 (http://loinc.org)`. Free text of the record is not repeated. */
export const codeName = (concept: Concept | undefined): string => {
  const coding = (concept?.coding ?? []).find(({ code }) => code !== undefined && /^[\w.-]{1,30}$/.test(code));
  if (!coding) return "without a code";
  return coding.system && /^[\w:/.-]{1,80}$/.test(coding.system)
    ? `${coding.code} (${coding.system})`
    : `${coding.code}`;
};

/** A readable id from words: "Gout (disorder)" becomes `gout`. Undefined when no letter is left. */
export const idOf = (words: string): string | undefined => {
  const id = words
    .replace(/\s*\((?:disorder|finding|situation|procedure|event|regime\/therapy|morphologic abnormality)\)\s*$/i, "")
    .toLowerCase()
    .normalize("NFKD")
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, 80)
    .replace(/^-+|-+$/g, "");
  return id === "" ? undefined : id;
};
