import type { Knowledge } from "@pinpoint/knowledge";

/** Words of the rules that ask for something a form can record by its id. */
const fields = {
  condition: "anyOf",
  lab: "test",
  document: "kind",
  contents: "mustContain",
  codes: "anyOf",
} as const;
export type Asked = keyof typeof fields;

const wordOf: Readonly<Record<Asked, string>> = {
  condition: "condition",
  lab: "lab",
  document: "document",
  contents: "document",
  codes: "diagnosis",
};

const valueAt = (value: object, name: string): unknown => Object.entries(value).find(([key]) => key === name)?.[1];
const textsOf = (value: unknown): readonly string[] =>
  (Array.isArray(value) ? value : [value]).filter((one): one is string => typeof one === "string");

const collect = (value: unknown, into: ReadonlyMap<Asked, Set<string>>, seen: Set<object>): void => {
  if (typeof value !== "object" || value === null || seen.has(value)) return;
  seen.add(value);
  const [word, parameters] = [valueAt(value, "word"), valueAt(value, "parameters")];
  if (typeof parameters === "object" && parameters !== null)
    for (const [asked, ids] of into)
      if (wordOf[asked] === word) for (const id of textsOf(valueAt(parameters, fields[asked]))) ids.add(id);
  for (const inner of Object.values(value)) collect(inner, into, seen);
};

const held = new WeakMap<Knowledge, ReadonlyMap<Asked, ReadonlySet<string>>>();

/** The ids treatments, payers and safety rules ask for: what is worth recording by its name. */
export const askedIds = (knowledge: Knowledge, asked: Asked): readonly string[] => {
  const known = held.get(knowledge);
  if (known) return [...(known.get(asked) ?? [])];
  const into = new Map<Asked, Set<string>>([
    ["condition", new Set()],
    ["lab", new Set()],
    ["document", new Set()],
    ["contents", new Set()],
    ["codes", new Set()],
  ]);
  collect([[...knowledge.treatments.values()], knowledge.policies, knowledge.safetyRules], into, new Set());
  held.set(knowledge, into);
  return [...(into.get(asked) ?? [])];
};
