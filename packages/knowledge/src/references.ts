import type { Problem } from "@pinpoint/chart";
import type { ContentFile } from "./content-file.ts";
import { eachId } from "./each-id.ts";
import type { Knowledge } from "./knowledge.ts";

/** Where an id is written: the file, and the line on which it stands first. */
const place = (files: readonly ContentFile[], path: string, word: string): string => {
  const text = files.find((file) => file.path === path)?.text ?? "";
  const line = text.split("\n").findIndex((each) => each.includes(word)) + 1;
  return `${path}:${Math.max(1, line)}`;
};

type Mention = {
  readonly path: string;
  readonly what: "source" | "finding" | "generator" | "group" | "procedure";
  readonly id: string;
  readonly in?: string;
};

type Tell = (mention: Mention) => void;

/** Tells every id a value mentions under the keys that carry ids, however deep. */
const tellMentions = (value: unknown, path: string, tell: Tell): void => {
  if (typeof value !== "object" || value === null) return;
  if (Array.isArray(value)) {
    for (const one of value) tellMentions(one, path, tell);
    return;
  }
  for (const [key, inner] of Object.entries(value)) {
    const what = mentionKeys.get(key);
    if (what) eachId(inner, (id) => tell({ path, what, id }));
    if (typeof inner === "object") tellMentions(inner, path, tell);
  }
};

const mentionKeys: ReadonlyMap<string, Mention["what"]> = new Map([
  ["source", "source"],
  ["finding", "finding"],
  ["members", "finding"],
  ["eachSide", "finding"],
  ["allPresent", "finding"],
  ["allAbsent", "finding"],
  ["bilateral", "finding"],
  ["falling", "finding"],
  ["procedure", "procedure"],
  ["procedures", "procedure"],
]);

const isKnown = (knowledge: Knowledge, { what, id, in: within }: Mention): boolean => {
  switch (what) {
    case "source":
      return knowledge.sources.has(id);
    case "finding":
      return knowledge.findings.has(id);
    case "procedure":
      return knowledge.procedures.has(id);
    case "generator":
      return knowledge.generators.has(id);
    case "group":
      return knowledge.generators.get(within ?? "")?.groups.some((group) => group.id === id) ?? false;
  }
};

const tellAll = (knowledge: Knowledge, tell: Tell): void => {
  for (const finding of new Set(knowledge.findings.values())) {
    const path = `findings/${finding.id}.yaml`;
    tellMentions(finding, path, tell);
    for (const { generator, group } of finding.moves) {
      tell({ path, what: "generator", id: generator });
      tell({ path, what: "group", id: group, in: generator });
    }
  }
  for (const generator of knowledge.generators.values()) {
    const path = `generators/${generator.id}.yaml`;
    tellMentions(generator, path, tell);
    for (const id of generator.imaging?.findings ?? []) tell({ path, what: "finding", id });
  }
  for (const alert of knowledge.alerts) tellMentions(alert, `alerts/${alert.id}.yaml`, tell);
  for (const one of knowledge.instruments.values()) tellMentions(one, `instruments/${one.id}.yaml`, tell);
};

/** Every id that leads nowhere: an unknown source, finding, generator, group or procedure. */
export const referenceProblems = (knowledge: Knowledge, files: readonly ContentFile[]): readonly Problem[] => {
  const loose: Mention[] = [];
  tellAll(knowledge, (mention) => {
    if (!isKnown(knowledge, mention)) loose.push(mention);
  });
  return loose.map(({ path, what, id, in: within }) => ({
    kind: "unknown-id",
    field: what,
    says: `${place(files, path, id)}: "${id}" is no ${what}${within ? ` of ${within}` : ""} of the knowledge; add it or correct its spelling.`,
  }));
};
