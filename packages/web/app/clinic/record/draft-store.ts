/** One form as it was left: its fields and when they were kept. */
export interface KeptDraft {
  readonly at: number;
  readonly fields: Readonly<Record<string, readonly string[]>>;
}

const prefix = "pinpoint-draft/";
/** A draft older than this is of another visit. */
const longest = 7 * 24 * 3600 * 1000;

const isKept = (value: unknown): value is KeptDraft =>
  typeof value === "object" &&
  value !== null &&
  "at" in value &&
  typeof value.at === "number" &&
  "fields" in value &&
  typeof value.fields === "object" &&
  value.fields !== null;

/** Storage can be forbidden or full; a form works without it. */
const quietly = <T>(work: () => T): T | undefined => {
  try {
    return work();
  } catch {
    return undefined;
  }
};

export const forgetDraft = (key: string): void => {
  quietly(() => localStorage.removeItem(prefix + key));
};

export const keepDraft = (key: string, fields: KeptDraft["fields"], at: number): boolean =>
  quietly(() => {
    localStorage.setItem(prefix + key, JSON.stringify({ at, fields } satisfies KeptDraft));
    return true;
  }) ?? false;

export const keptDraft = (key: string, now: number): KeptDraft | undefined => {
  const value: unknown = quietly(() => JSON.parse(localStorage.getItem(prefix + key) ?? "null"));
  if (!isKept(value)) return undefined;
  if (now - value.at <= longest) return value;
  forgetDraft(key);
  return undefined;
};

/** What other people left on this device is not for this one to find. `mine` is the beginning of one's own keys. */
export const forgetOthers = (mine: string): void => {
  quietly(() => {
    for (const key of Object.keys(localStorage))
      if (key.startsWith(prefix) && !key.startsWith(prefix + mine)) localStorage.removeItem(key);
  });
};
