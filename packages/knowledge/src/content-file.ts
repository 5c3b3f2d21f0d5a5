import { type Outcome, ok, type Problem, problemsOf, refuse } from "@pinpoint/chart";
import { type Document, isNode, LineCounter, parseDocument } from "yaml";
import type { z } from "zod";

/** A file of the content: its path below `content/`, with slashes, and its text. */
export interface ContentFile {
  readonly path: string;
  readonly text: string;
}

const fieldPath = (field: string): (string | number)[] =>
  field
    .split(/[.[\]]+/)
    .filter((step) => step !== "")
    .map((step) => (/^\d+$/.test(step) ? Number(step) : step));

/** The line on which a field, or the nearest one above it, is written. */
const lineOf = (document: Document, lines: LineCounter, field: string): number => {
  const path = fieldPath(field);
  for (let length = path.length; length > 0; length--) {
    const node: unknown = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return 1;
};

/** Where a field of a file that parses is written: `policies/x.yaml:12`. */
export const placeOf = ({ path, text }: ContentFile, field: string): string => {
  const lines = new LineCounter();
  return `${path}:${lineOf(parseDocument(text, { lineCounter: lines, schema: "core" }), lines, field)}`;
};

/** Parses one YAML file by its schema; every problem names file, line and word. */
export const parseContent = <T>(file: ContentFile, schema: z.ZodType<T>): Outcome<T> => {
  const lines = new LineCounter();
  const document = parseDocument(file.text, { lineCounter: lines, uniqueKeys: true, schema: "core" });
  const broken = [...document.errors, ...document.warnings][0];
  if (broken)
    return refuse({
      kind: "bad-field",
      field: file.path,
      says: `${file.path}:${broken.linePos?.[0].line ?? 1}: ${broken.message.split("\n")[0] ?? "is not YAML"}`,
    });
  const read = schema.safeParse(document.toJS({ maxAliasCount: 200 }), { reportInput: true });
  if (read.success) return ok(read.data);
  return refuse(
    ...problemsOf(read.error, "").map(
      (problem): Problem => ({
        ...problem,
        says: `${file.path}:${lineOf(document, lines, problem.field)}: ${problem.says}`,
      }),
    ),
  );
};
