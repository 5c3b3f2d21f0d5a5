import { canonicalJson } from "@pinpoint/chart";
import type { Located } from "./bundle-index.ts";

const keyOf = ({ type, id, fullUrl }: Located): string | undefined =>
  id === undefined ? fullUrl : `${fullUrl ?? ""} ${type}/${id}`;

const groupsOf = (all: readonly Located[]): readonly (readonly Located[])[] => {
  const groups = new Map<string, Located[]>();
  for (const one of all) {
    const key = keyOf(one);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return [...groups.values()].filter(({ length }) => length > 1);
};

const same = "It stands in the bundle before, word for word, and is read once.";
const different = "It stands in the bundle in different versions; keep the one that is valid.";

/**
 * Resources that stand more than once, each with a sentence. The same twice is read once. Two versions of one resource are
 * both left out: the later may withdraw the earlier, and nothing here says which is which.
 */
export const duplicatesIn = (all: readonly Located[]): ReadonlyMap<Located, string> =>
  new Map(
    groupsOf(all).flatMap((group): (readonly [Located, string])[] => {
      const texts = new Set(group.map(({ resource }) => canonicalJson(resource)));
      return texts.size === 1 ? group.slice(1).map((one) => [one, same]) : group.map((one) => [one, different]);
    }),
  );
