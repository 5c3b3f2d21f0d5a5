import { load, loadEducation } from "@pinpoint/knowledge";
import { readContentFiles, readEducationFiles } from "@pinpoint/knowledge/read-content";
import { createSite } from "../site.ts";

const orThrow = <T>(read: { ok: true; value: T } | { ok: false; problems: readonly { says: string }[] }): T => {
  if (read.ok) return read.value;
  throw new Error(read.problems.map(({ says }) => says).join("\n"));
};

export const testKnowledge = orThrow(load(readContentFiles()));
export const testEducation = orThrow(loadEducation(readEducationFiles(), testKnowledge));
/** The site as the repository makes it. */
export const testSite = createSite(testKnowledge, () => testEducation);
