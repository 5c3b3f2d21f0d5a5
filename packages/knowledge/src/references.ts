import type { Problem } from "@pinpoint/chart";
import type { ContentFile } from "./content-file.ts";
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

/** Every id a value mentions under the keys that carry ids, however deep. */
const mentionsIn = (value: unknown, path: string): Mention[] => {
  if (typeof value !== "object" || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((one) => mentionsIn(one, path));
  return Object.entries(value).flatMap(([key, inner]): Mention[] => {
    const what = mentionKeys.get(key);
    const ids =
      typeof inner === "string" ? [inner] : Array.isArray(inner) ? inner.filter((one) => typeof one === "string") : [];
    return [...(what ? ids.map((id) => ({ path, what, id })) : []), ...mentionsIn(inner, path)];
  });
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

const mentionsOf = (knowledge: Knowledge): Mention[] =>
  [...new Set(knowledge.findings.values())]
    .flatMap((finding): Mention[] => {
      const path = `findings/${finding.id}.yaml`;
      return [
        ...mentionsIn(finding, path),
        ...finding.moves.flatMap(({ generator, group }): Mention[] => [
          { path, what: "generator", id: generator },
          { path, what: "group", id: group, in: generator },
        ]),
      ];
    })
    .concat(
      [...knowledge.generators.values()].flatMap((generator) => [
        ...mentionsIn(generator, `generators/${generator.id}.yaml`),
        ...(generator.imaging?.findings ?? []).map(
          (id): Mention => ({ path: `generators/${generator.id}.yaml`, what: "finding", id }),
        ),
      ]),
      knowledge.alerts.flatMap((alert) => mentionsIn(alert, `alerts/${alert.id}.yaml`)),
      [...knowledge.instruments.values()].flatMap((one) => mentionsIn(one, `instruments/${one.id}.yaml`)),
    );

/** Every id that leads nowhere: an unknown source, finding, generator, group or procedure. */
export const referenceProblems = (knowledge: Knowledge, files: readonly ContentFile[]): readonly Problem[] =>
  mentionsOf(knowledge)
    .filter((mention) => !isKnown(knowledge, mention))
    .map(({ path, what, id, in: within }) => ({
      kind: "unknown-id",
      field: what,
      says: `${place(files, path, id)}: "${id}" is no ${what}${within ? ` of ${within}` : ""} of the knowledge; add it or correct its spelling.`,
    }));
