/** Ids inside treatments, policies, programmes, rules of safety, drugs and codes that lead nowhere. */
import type { Problem } from "@pinpoint/chart";
import type { ContentFile } from "./content-file.ts";
import { eachId } from "./each-id.ts";
import type { Knowledge } from "./knowledge.ts";
import type { Policy } from "./schema/policy.ts";

type What = "source" | "finding" | "generator" | "procedure" | "drug" | "warning sign" | "rule set for bleeding";

interface Mention {
  readonly path: string;
  readonly what: What;
  readonly id: string;
}

type Values = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Values =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** What the ids under a key are, wherever it stands. */
const byKey: ReadonlyMap<string, What> = new Map([
  ["source", "source"],
  ["finding", "finding"],
  ["bilateral", "finding"],
  ["falling", "finding"],
  ["findings", "finding"],
  ["set", "finding"],
  ["generator", "generator"],
  ["generators", "generator"],
  ["procedure", "procedure"],
  ["procedures", "procedure"],
  ["precededBy", "procedure"],
  ["forbiddenSameDay", "procedure"],
  ["since", "procedure"],
  ["drug", "drug"],
  ["drugs", "drug"],
  ["warningSigns", "warning sign"],
  ["bleedingRuleSet", "rule set for bleeding"],
  ["considerBefore", "procedure"],
]);

/** Keys that carry ids only within one word of the criteria. */
const byWord: ReadonlyMap<string, readonly [key: string, what: What]> = new Map([
  ["finding", ["anyOf", "finding"]],
  ["imaging", ["anyOf", "finding"]],
]);

type Mentions = (what: What, id: string) => void;

const tellIds = (what: What | undefined, value: unknown, tell: Mentions): void => {
  if (what !== undefined) eachId(value, (id) => tell(what, id));
};

const tellWord = (value: Values, tell: Mentions): void => {
  const { word, parameters } = value;
  if (word === "stage") tellIds("procedure", value.of, tell);
  if (typeof word !== "string" || !isRecord(parameters)) return;
  const [key, what] = byWord.get(word) ?? [];
  if (key !== undefined) tellIds(what, parameters[key], tell);
  if (isRecord(parameters.maxDoseMg)) tellIds("drug", Object.keys(parameters.maxDoseMg), tell);
};

/** Tells every id a value mentions, however deep. A finding of an image stands as an object and is met further down. */
const tellMentions = (value: unknown, tell: Mentions): void => {
  if (Array.isArray(value)) {
    for (const one of value) tellMentions(one, tell);
    return;
  }
  if (!isRecord(value)) return;
  tellWord(value, tell);
  for (const key of Object.keys(value)) {
    const inner = value[key];
    tellIds(byKey.get(key), inner, tell);
    if (typeof inner === "object") tellMentions(inner, tell);
  }
};

const known = (knowledge: Knowledge): Readonly<Record<What, (id: string) => boolean>> => {
  const drugs = new Set(
    knowledge.drugs.flatMap(({ id, therapyClass }) => [id, ...(therapyClass ? [therapyClass] : [])]),
  );
  return {
    source: (id) => knowledge.sources.has(id),
    finding: (id) => knowledge.findings.has(id),
    generator: (id) => knowledge.generators.has(id),
    procedure: (id) => knowledge.procedures.has(id) || knowledge.treatments.has(id),
    drug: (id) => drugs.has(id),
    "warning sign": (id) => knowledge.warningSigns.has(id),
    "rule set for bleeding": (id) => knowledge.bleedingRules.has(id),
  };
};

/** Versions hold the rules as they are read, so the numbers of a contractor are in them; those with the same numbers share one list. */
const withRulesOnce = ({ versions, ...policy }: Policy) => ({
  ...policy,
  rules: [...new Set(versions.map(({ rules }) => rules))],
});

/** What is read as rules, by the file it stands in. */
const rulesOf = (knowledge: Knowledge): readonly (readonly [path: string, value: unknown])[] => [
  ...[...knowledge.treatments.values()].map((one) => [`treatments/${one.id}.yaml`, one] as const),
  ...knowledge.policies.map((one) => [`policies/${one.id}.yaml`, withRulesOnce(one)] as const),
  ...knowledge.programs.map((one) => [`programs/${one.id}.yaml`, one] as const),
  ...knowledge.safetyRules.map((one) => [`safety/${one.id}.yaml`, one] as const),
  ...[...knowledge.bleedingRules.values()].map((one) => [`bleeding-rules/${one.id}.yaml`, one] as const),
  ["warning-signs.yaml", [...knowledge.warningSigns.values()]],
  ["billing-codes.yaml", knowledge.billingCodes],
  ["drugs/", knowledge.drugs],
  ["settings.yaml", knowledge.settings],
];

const escaped = (id: string): string => id.replace(/[^a-z0-9-]/gi, (sign) => `\\${sign}`);

/** The file and line on which an id stands first as a whole word; of a folder, the file that holds it. */
const place = (files: readonly ContentFile[], path: string, id: string): string => {
  const word = new RegExp(`(^|[^A-Za-z0-9-])${escaped(id)}($|[^A-Za-z0-9-])`);
  for (const file of files) {
    if (file.path !== path && !(path.endsWith("/") && file.path.startsWith(path))) continue;
    const line = file.text.split("\n").findIndex((one) => word.test(one));
    if (line >= 0) return `${file.path}:${line + 1}`;
  }
  return `${path}:1`;
};

/** Each id that leads nowhere, once a file. */
export const ruleReferenceProblems = (knowledge: Knowledge, files: readonly ContentFile[]): readonly Problem[] => {
  const isKnown = known(knowledge);
  const loose = new Map<string, Mention>();
  for (const [path, value] of rulesOf(knowledge))
    tellMentions(value, (what, id) => {
      if (!isKnown[what](id)) loose.set(`${path} ${what} ${id}`, { path, what, id });
    });
  return [...loose.values()].map(({ path, what, id }) => ({
    kind: "unknown-id",
    field: what,
    says: `${place(files, path, id)}: ${what}: "${id}" is no ${what} of the knowledge; add it or correct its spelling.`,
  }));
};
