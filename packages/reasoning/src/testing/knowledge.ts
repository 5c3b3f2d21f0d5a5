import { type Knowledge, load } from "@pinpoint/knowledge";
import { readContentFiles } from "@pinpoint/knowledge/read-content";

const loaded = load(readContentFiles());
if (!loaded.ok) throw new Error(loaded.problems.map(({ says }) => says).join("\n"));

/** The knowledge of the project, loaded once for the tests. */
export const knowledge: Knowledge = loaded.value;
