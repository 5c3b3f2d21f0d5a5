import { readFileSync, writeFileSync } from "node:fs";
import { deserialize, serialize } from "node:v8";
import { type Outcome, ok } from "@pinpoint/chart";
import { type Knowledge, load } from "@pinpoint/knowledge";
import { readContentFiles } from "@pinpoint/knowledge/read-content";

/** The medicine from its files, checked whole. Every problem names file, line and word. */
export const readKnowledge = (): Outcome<Knowledge> => load(readContentFiles());

/** Keeps the checked knowledge beside a build; knowledge with a problem is not kept, so that each start says the problem. */
export const keepKnowledge = (path: string): Knowledge | undefined => {
  const read = readKnowledge();
  if (!read.ok) return undefined;
  writeFileSync(path, serialize(read.value));
  return read.value;
};

/** The knowledge that was kept with a build or, where none was or it cannot be read back, as the files say it. */
export const keptKnowledge = (path: string): Outcome<Knowledge> => {
  try {
    const knowledge: Knowledge = deserialize(readFileSync(path));
    return ok(knowledge);
  } catch {
    return readKnowledge();
  }
};
