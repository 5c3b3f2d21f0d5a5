import type { Draft, Problem } from "@pinpoint/chart";
import type { Knowledge } from "./knowledge.ts";

type Named = { readonly field: string; readonly finding: string; readonly result: "present" | "absent" | number };

const findingsOf = (draft: Draft, field: string): Named[] => {
  if (draft.kind === "finding")
    return [{ field: `${field}body`, finding: draft.body.finding, result: draft.body.result }];
  if (draft.kind === "imaging")
    return draft.body.findings.map(({ finding, result }, index) => ({
      field: `${field}body.findings[${index}]`,
      finding,
      result,
    }));
  return [];
};

/** Known ids that begin alike or share the longest word, for "did you mean". */
const near = (knowledge: Knowledge, id: string): string => {
  const words = id.split("-");
  const scored = [...knowledge.findings.keys()]
    .map((known) => ({ known, score: known.split("-").filter((word) => words.includes(word)).length }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  return scored
    .slice(0, 3)
    .map(({ known }) => known)
    .join(", ");
};

const findingProblem = (knowledge: Knowledge, { field, finding, result }: Named): Problem[] => {
  const known = knowledge.findings.get(finding);
  if (!known) {
    const similar = near(knowledge, finding);
    return [
      {
        kind: "unknown-id",
        field: `${field}.finding`,
        says: `${field}.finding: "${finding.slice(0, 40)}" is no finding of the knowledge${similar ? `; did you mean ${similar}?` : "; see pinpoint schema and /evidence for the known ones."}`,
      },
    ];
  }
  if (typeof result !== "number") return [];
  if (known.number === undefined)
    return [
      {
        kind: "bad-field",
        field: `${field}.result`,
        says: `${field}.result: ${result} is a number, and ${finding} is present or absent; write one of these.`,
      },
    ];
  if (known.number === "strength-grade" && (result < 0 || result > 5))
    return [
      {
        kind: "bad-field",
        field: `${field}.result`,
        says: `${field}.result: ${result} is out of range; a strength grade runs from 0 to 5.`,
      },
    ];
  return [];
};

/** What a draft says that the knowledge does not know: findings and generators are closed lists, a grade has its range. */
export const knowledgeProblems = (knowledge: Knowledge, draft: Draft, field = ""): readonly Problem[] => {
  const prefix = field ? `${field}.` : "";
  const generator = draft.kind === "diagnosis" ? draft.body.generator : undefined;
  return [
    ...findingsOf(draft, prefix).flatMap((named) => findingProblem(knowledge, named)),
    ...(generator !== undefined && !knowledge.generators.has(generator)
      ? [
          {
            kind: "unknown-id",
            field: `${prefix}body.generator`,
            says: `${prefix}body.generator: "${generator.slice(0, 40)}" is no pain generator of the knowledge; write one of: ${[...knowledge.generators.keys()].join(", ")}.`,
          } as const,
        ]
      : []),
  ];
};
