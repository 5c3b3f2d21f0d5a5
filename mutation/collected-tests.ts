/** Stands in for vitest in a mutation run: holds the tests a file declares, so that they can be run one by one, again and again. */
import { expect as expectOf } from "expect";

export interface CollectedTest {
  readonly name: string;
  readonly run: () => unknown;
}

let collected: CollectedTest[] = [];
let path: readonly string[] = [];

/** The tests declared since the last call, in their order. */
export const takeCollected = (): readonly CollectedTest[] => {
  const taken = collected;
  collected = [];
  return taken;
};

const describe = (name: string, declare: () => void): void => {
  const outer = path;
  path = [...outer, name];
  declare();
  path = outer;
};

const declared = (name: string, run: () => unknown): void => {
  collected.push({ name: [...path, name].join(" > "), run });
};

/** A row of a table gets its number, so that no two tests share a name. */
const each =
  (rows: readonly unknown[]) =>
  (name: string, run: (...values: unknown[]) => unknown): void =>
    rows.forEach((row, at) => {
      declared(`${name} (row ${at + 1})`, () => run(...(Array.isArray(row) ? row : [row])));
    });

const it = Object.assign(declared, { each });

/** The sentence vitest takes beside a value is for people who read a failure; nobody reads these. */
const expect = Object.assign((value: unknown, _says?: string) => expectOf(value), {
  arrayContaining: expectOf.arrayContaining,
  objectContaining: expectOf.objectContaining,
  anything: expectOf.anything,
  stringContaining: expectOf.stringContaining,
});

export { describe, expect, it };
