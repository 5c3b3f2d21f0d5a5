import { readFileSync, statSync } from "node:fs";
import { type Chart, type Outcome, ok, type Problem, parseJson, readChart, refuse } from "@pinpoint/chart";
import { chartOfBundle, type Unread } from "@pinpoint/interop";
import { type Knowledge, knowledgeProblems } from "@pinpoint/knowledge";
import { formOf, neitherForm } from "./file-form.ts";

const megabyte = 1024 * 1024;
/** A larger file is no chart. */
const mostMegabytes = 100;

export interface ReadFile {
  readonly chart: Chart;
  /** What a bundle held that is no entry, with the reason. */
  readonly unread: readonly Unread[];
}

/** The text of a file (- for standard input), or a sentence about why it cannot be a chart. */
export const textOf = (path: string): Outcome<string> => {
  try {
    const { size } = statSync(path);
    if (size >= mostMegabytes * megabyte)
      return refuse({
        kind: "too-large",
        field: path,
        says: `${path} has ${Math.round(size / megabyte)} MB; a chart or bundle has less than ${mostMegabytes} MB. Split it by patient.`,
      });
    return ok(path === "-" ? readFileSync(0, "utf8") : readFileSync(path, "utf8"));
  } catch {
    return refuse({ kind: "not-found", field: path, says: `${path} cannot be read; check the name of the file.` });
  }
};

/** Every word of a chart file's entries that the medicine does not know. */
export const unknownIn = (chart: Chart, knowledge: Knowledge): readonly Problem[] =>
  chart.entries.flatMap((entry, index) => knowledgeProblems(knowledge, entry, `entries[${index}]`));

/** Reads a chart file or a FHIR R4 bundle, whichever it is. */
export const readChartOrBundle = (path: string, knowledge: Knowledge, latest: string): Outcome<ReadFile> => {
  const text = textOf(path);
  if (!text.ok) return text;
  const parsed = parseJson(text.value);
  if (!parsed.ok) return parsed;
  const form = formOf(parsed.value);
  if (form === "neither") return refuse(neitherForm);
  if (form === "fhir") return chartOfBundle(parsed.value, { today: latest, knowledge });
  const read = readChart(parsed.value, { today: latest });
  if (!read.ok) return read;
  const problems = unknownIn(read.value, knowledge);
  return problems.length > 0 ? refuse(...problems) : ok({ chart: read.value, unread: [] });
};
