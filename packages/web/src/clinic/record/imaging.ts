import type { BodyOf } from "@pinpoint/chart";
import { messagesIn } from "../../../app/language/messages.ts";
import { findingTyped } from "./known-findings.ts";
import { linesOf } from "./lines.ts";
import { readingMessages } from "./messages.ts";
import { drafts, type FieldProblem, type Reading, type ReadingForm, unclear } from "./reading.ts";
import { type FormValues, numberTyped, one, typedOnly } from "./typed.ts";

interface Line {
  readonly number: number;
  readonly name: string;
  readonly body: Record<string, unknown>;
}

type Problem = FieldProblem | undefined;

const lineOf = ({ values, knowledge, locale }: ReadingForm, number: number): { line?: Line; problem?: Problem } => {
  const text = messagesIn(readingMessages, locale);
  const at = (name: string): string => one(values, `${name}-${number}`);
  const name = at("finding");
  if (name === "") return {};
  const known = findingTyped(name, knowledge);
  if (!known) return { problem: { field: `finding-${number}`, says: text.unknownRow(number, name.slice(0, 60)) } };
  const [structure, level, side] = [at("structure"), at("level"), at("side")];
  if (level !== "" && structure === "")
    return { problem: { field: `structure-${number}`, says: text.structureMissing(number) } };
  const site = structure === "" ? undefined : typedOnly({ structure, level, side });
  const region = one(values, "imaged");
  const place = site ?? (side === "" || region === "" ? undefined : { region, side });
  const result = numberTyped(at("result")) ?? "present";
  return {
    line: { number, name, body: typedOnly({ finding: known.id, result, site: place, severity: at("severity") }) },
  };
};

/** An image with what it showed, line by line. */
export const readImaging = (form: ReadingForm): Reading => {
  const { values, locale } = form;
  const read = Array.from({ length: linesOf(values) }, (_, index) => lineOf(form, index + 1));
  const problems = read.flatMap(({ problem }) => (problem ? [problem] : []));
  if (problems.length > 0) return unclear(...problems);
  const lines = read.flatMap(({ line }) => (line ? [line] : []));
  const complete = one(values, "complete") === "yes";
  if (lines.length === 0 && !complete)
    return unclear({ field: "finding-1", says: messagesIn(readingMessages, locale).noRows });
  return drafts({
    kind: "imaging",
    body: {
      modality: one(values, "modality") || undefined,
      region: one(values, "imaged") || undefined,
      findings: lines.map(({ body }) => body),
      ...typedOnly({ complete: complete || undefined, report: one(values, "report") }),
    },
    fields: [
      ["modality", "modality"],
      ["region", "imaged"],
      ["report", "report"],
      ...lines.flatMap(({ number }, index) => [
        [`findings[${index}].site.side`, `side-${number}`] as const,
        [`findings[${index}].site.level`, `level-${number}`] as const,
        [`findings[${index}]`, `finding-${number}`] as const,
      ]),
    ],
  });
};

/** An image back in the fields of its form. */
export const imagingValues = (body: BodyOf<"imaging">, name: (finding: string) => string): FormValues => ({
  modality: [body.modality],
  imaged: [body.region],
  complete: body.complete ? ["yes"] : [],
  report: [body.report ?? ""],
  lines: [String(body.findings.length + 1)],
  ...Object.fromEntries(
    body.findings.flatMap(({ finding, result, site, severity }, index) => {
      const target = site !== undefined && "structure" in site ? site : undefined;
      return Object.entries({
        finding: name(finding),
        result: String(result),
        structure: target?.structure ?? "",
        level: target?.level ?? "",
        side: site?.side ?? "",
        severity: severity ?? "",
      }).map(([field, value]) => [`${field}-${index + 1}`, [value]]);
    }),
  ),
});
