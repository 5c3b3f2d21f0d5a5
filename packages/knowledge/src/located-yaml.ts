/**
 * YAML with the line of every node: by the library, which is as slow as it is thorough. It stands by where the quick reader is not sure, and
 * where a fault has to be shown its line.
 */
import { type Document, isNode, LineCounter, parseDocument } from "yaml";

const parsed = (text: string): { readonly document: Document; readonly lines: LineCounter } => {
  const lines = new LineCounter();
  return { document: parseDocument(text, { lineCounter: lines, uniqueKeys: true, schema: "core" }), lines };
};

export interface YamlFault {
  readonly line: number;
  readonly says: string;
}

/** What a text means, or the first fault of its YAML. */
export const readYaml = (text: string): { readonly value: unknown } | { readonly fault: YamlFault } => {
  const { document } = parsed(text);
  const broken = [...document.errors, ...document.warnings][0];
  if (!broken) return { value: document.toJS({ maxAliasCount: 200 }) };
  return { fault: { line: broken.linePos?.[0].line ?? 1, says: broken.message.split("\n")[0] ?? "is not YAML" } };
};

const fieldPath = (field: string): (string | number)[] =>
  field
    .split(/[.[\]]+/)
    .filter((step) => step !== "")
    .map((step) => (/^\d+$/.test(step) ? Number(step) : step));

/** The line on which a field, or the nearest one above it, is written. */
export const linesOf = (text: string): ((field: string) => number) => {
  const { document, lines } = parsed(text);
  return (field) => {
    const path = fieldPath(field);
    for (let length = path.length; length > 0; length--) {
      const node: unknown = document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
    }
    return 1;
  };
};
