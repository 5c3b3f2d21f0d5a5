import { load } from "@pinpoint/knowledge";
import { readContentFiles } from "@pinpoint/knowledge/read-content";
import { type Command, complain, print } from "./command.ts";

const help = `pinpoint knowledge check [FOLDER]

Loads the knowledge (or the content in FOLDER) and names every fault by file, line and word: an unknown word, a missing
source, a likelihood ratio whose printed interval cannot be right. Counts what is there when all is well.

Exit code: 0 whole, 1 faults were found, 2 the words of the call are off.
`;

const check = (folder: string | undefined): number => {
  const loaded = load(readContentFiles(folder));
  if (!loaded.ok) {
    for (const { says } of loaded.problems) complain(says);
    complain(`${loaded.problems.length} faults`);
    return 1;
  }
  const { version, generators, findings, alerts, procedures, sources } = loaded.value;
  const rows = [...new Set(findings.values())].flatMap(({ moves }) => moves);
  const classes = new Map<string, number>();
  for (const row of rows) classes.set(row.class, (classes.get(row.class) ?? 0) + 1);
  const unidentified = [...sources.values()].filter(({ unidentified: why }) => why !== undefined);
  print(
    `Knowledge ${version}: ${generators.size} pain generators, ${new Set(findings.values()).size} findings, ${alerts.length} alerts, ${procedures.size} procedures, ${sources.size} sources.`,
  );
  print(`Rows of findings by class: ${[...classes.entries()].map(([name, count]) => `${name} ${count}`).join(", ")}.`);
  if (unidentified.length > 0) print(`Without DOI, PMID or PMC: ${unidentified.map(({ id }) => id).join(", ")}.`);
  return 0;
};

export const knowledgeCommand: Command = {
  name: "knowledge",
  about: "check: loads the knowledge and names every fault by file, line and word",
  help,
  run: async ([word, folder, ...rest]) => {
    if (word === "--help" || word === "-h") {
      print(help);
      return 0;
    }
    if (word !== "check" || rest.length > 0) {
      complain("Write: pinpoint knowledge check [FOLDER].");
      return 2;
    }
    return check(folder);
  },
};
