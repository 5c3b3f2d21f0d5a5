import { readFileSync, writeFileSync } from "node:fs";
import { deserialize, serialize } from "node:v8";
import type { Outcome } from "@pinpoint/chart";
import { type Education, type Knowledge, loadEducation } from "@pinpoint/knowledge";
import { readEducationFiles } from "@pinpoint/knowledge/read-content";

const orThrow = (read: Outcome<Education>): Education => {
  if (read.ok) return read.value;
  throw new Error(read.problems.map(({ says }) => says).join("\n"));
};

/** The public's texts from their files, held against the knowledge. */
export const readEducation = (knowledge: Knowledge): Education =>
  orThrow(loadEducation(readEducationFiles(), knowledge));

/** Keeps them beside a build. A problem in them ends the build: a page with half its texts is worse than none. */
export const keepEducation = (path: string, knowledge: Knowledge): void =>
  writeFileSync(path, serialize(readEducation(knowledge)));

/** The texts kept with the build or, where there are none, as the files say them. */
export const keptEducation = (path: string, knowledge: Knowledge): Education => {
  try {
    const education: Education = deserialize(readFileSync(path));
    return education;
  } catch {
    return readEducation(knowledge);
  }
};
