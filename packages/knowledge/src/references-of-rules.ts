/** Ids inside treatments, policies, programmes, rules of safety, drugs and codes that lead nowhere. */
import type { Problem } from "@pinpoint/chart";
import type { ContentFile } from "./content-file.ts";
import type { Knowledge } from "./knowledge.ts";

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

const idsOf = (value: unknown): readonly string[] =>
  typeof value === "string"
    ? [value]
    : Array.isArray(value)
      ? value.filter((one): one is string => typeof one === "string")
      : [];

const mention = (what: What | undefined, value: unknown, path: string): readonly Mention[] =>
  what === undefined ? [] : idsOf(value).map((id) => ({ path, what, id }));

const ofWord = (value: Values, path: string): readonly Mention[] => {
  if (value.word === "stage") return mention("procedure", value.of, path);
  if (!isRecord(value.parameters) || typeof value.word !== "string") return [];
  const [key, what] = byWord.get(value.word) ?? [];
  const ceilings = value.parameters.maxDoseMg;
  return [
    ...(key === undefined ? [] : mention(what, value.parameters[key], path)),
    ...(isRecord(ceilings) ? mention("drug", Object.keys(ceilings), path) : []),
  ];
};

/** Every id a value mentions, however deep. A finding of an image stands as an object and is met further down. */
const mentionsIn = (value: unknown, path: string): readonly Mention[] => {
  if (Array.isArray(value)) return value.flatMap((one) => mentionsIn(one, path));
  if (!isRecord(value)) return [];
  return [
    ...ofWord(value, path),
    ...Object.entries(value).flatMap(([key, inner]) => [
      ...mention(byKey.get(key), inner, path),
      ...mentionsIn(inner, path),
    ]),
  ];
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

const mentionsOf = (knowledge: Knowledge): readonly Mention[] => [
  ...[...knowledge.treatments.values()].flatMap((one) => mentionsIn(one, `treatments/${one.id}.yaml`)),
  // Versions hold the rules as they are read, so the numbers of a contractor are in them.
  ...knowledge.policies.flatMap((one) => mentionsIn(one, `policies/${one.id}.yaml`)),
  ...knowledge.programs.flatMap((one) => mentionsIn(one, `programs/${one.id}.yaml`)),
  ...knowledge.safetyRules.flatMap((one) => mentionsIn(one, `safety/${one.id}.yaml`)),
  ...[...knowledge.bleedingRules.values()].flatMap((one) => mentionsIn(one, `bleeding-rules/${one.id}.yaml`)),
  ...mentionsIn([...knowledge.warningSigns.values()], "warning-signs.yaml"),
  ...mentionsIn(knowledge.billingCodes, "billing-codes.yaml"),
  ...mentionsIn(knowledge.drugs, "drugs/"),
  ...mentionsIn(knowledge.settings, "settings.yaml"),
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
  for (const one of mentionsOf(knowledge))
    if (!isKnown[one.what](one.id)) loose.set(`${one.path} ${one.what} ${one.id}`, one);
  return [...loose.values()].map(({ path, what, id }) => ({
    kind: "unknown-id",
    field: what,
    says: `${place(files, path, id)}: ${what}: "${id}" is no ${what} of the knowledge; add it or correct its spelling.`,
  }));
};
