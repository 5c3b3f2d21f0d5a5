import { type Outcome, ok, refuse } from "@pinpoint/chart";
import type { Asking, BesidePlatform } from "@pinpoint/platform";
import { requestIdOf } from "./import-target.ts";
import type { Incoming } from "./incoming.ts";

/** So many entries are written at once; a longer file is written in parts, each whole or not at all. */
const perPart = 2000;

const partsOf = <T>(all: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(all.length / perPart) }, (_, part) => all.slice(part * perPart, (part + 1) * perPart));

/**
 * Writes a file into an episode and answers the drafts that were written anew. The parts that were written before are left:
 * an interrupted import goes on where it stopped.
 */
export const bringIn = async (
  { charts, maintenance }: BesidePlatform,
  asking: Asking & { organizationId: string },
  episodeId: string,
  { digest, drafts }: Incoming,
  onProgress: (says: string) => void,
): Promise<Outcome<Incoming["drafts"]>> => {
  const written: Incoming["drafts"][number][] = [];
  for (const [index, part] of partsOf(drafts).entries()) {
    const requestId = requestIdOf(digest, index + 1);
    if (await maintenance.earlierRequest(asking.organizationId, requestId)) continue;
    const done = await charts.bringIn(asking, episodeId, part, requestId);
    if (!done.ok)
      return written.length === 0
        ? done
        : refuse(...done.problems, {
            kind: "unavailable",
            field: "",
            says: `${written.length} of ${drafts.length} entries were written; give the same command again to go on.`,
          });
    written.push(...part);
    onProgress(`${written.length} of ${drafts.length} entries written so far`);
  }
  return ok(written);
};
