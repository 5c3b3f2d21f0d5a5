import { type Knowledge, load } from "@pinpoint/knowledge";
import { readContentFiles } from "@pinpoint/knowledge/read-content";
import { complain } from "./command.ts";

/** The knowledge that ships with the project; says what is wrong with it when it does not load. */
export const loadKnowledge = (folder?: string): Knowledge | undefined => {
  const loaded = load(readContentFiles(folder));
  if (loaded.ok) return loaded.value;
  for (const { says } of loaded.problems) complain(says);
  return undefined;
};
