/** A draft in this browser alone. Where storage is forbidden there is none, and the check goes on. */
import type { Step } from "../../../src/check/answers.ts";
import type { Fields } from "../../../src/check/form.ts";

const key = "pinpoint-check";

/** Keeps everything told, and the pages come through; false where the browser does not let us. */
export const keepDraft = (fields: Fields, trail: readonly Step[]): boolean => {
  const kept = [["trail", trail.join(",")], ...fields.filter(([name]) => name !== "trail")];
  try {
    localStorage.setItem(key, JSON.stringify(kept));
    return true;
  } catch {
    return false;
  }
};

export const forgetDraft = (): void => {
  try {
    localStorage.removeItem(key);
  } catch {
    // Nothing is kept where nothing can be kept.
  }
};

const isField = (value: unknown): value is readonly [string, string] =>
  Array.isArray(value) && value.length === 2 && typeof value[0] === "string" && typeof value[1] === "string";

/** The fields of a draft; undefined when what was kept is not one of ours. Each is held against the questions again when it is read. */
export const readDraft = (text: string): Fields | undefined => {
  try {
    const read: unknown = JSON.parse(text);
    return Array.isArray(read) && read.every(isField) ? read : undefined;
  } catch {
    return undefined;
  }
};
