import { type Outcome, ok, type Problem, problemsOf, refuse } from "@pinpoint/chart";
import type { z } from "zod";
import { linesOf, readYaml } from "./located-yaml.ts";
import { readPlainYaml } from "./plain-yaml/read-plain-yaml.ts";
import { readBy } from "./quick-schema/read-by.ts";

/** A file of the content: its path below `content/`, with slashes, and its text. */
export interface ContentFile {
  readonly path: string;
  readonly text: string;
}

/** Where a field of a file that parses is written: `policies/x.yaml:12`. */
export const placeOf = ({ path, text }: ContentFile, field: string): string => `${path}:${linesOf(text)(field)}`;

const meaningOf = ({ path, text }: ContentFile): Outcome<unknown> => {
  const plain = readPlainYaml(text);
  if (plain !== undefined) return ok(plain);
  const read = readYaml(text);
  if ("value" in read) return ok(read.value);
  return refuse({ kind: "bad-field", field: path, says: `${path}:${read.fault.line}: ${read.fault.says}` });
};

/** Parses one YAML file by its schema; every problem names file, line and word. */
export const parseContent = <T>(file: ContentFile, schema: z.ZodType<T>): Outcome<T> => {
  const value = meaningOf(file);
  if (!value.ok) return value;
  const read = readBy(schema, value.value);
  if (read.success) return ok(read.data);
  const line = linesOf(file.text);
  return refuse(
    ...problemsOf(read.error, "").map(
      (problem): Problem => ({ ...problem, says: `${file.path}:${line(problem.field)}: ${problem.says}` }),
    ),
  );
};
