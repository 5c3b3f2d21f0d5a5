import { type Chart, readChart } from "@pinpoint/chart";
import { knowledgeProblems } from "@pinpoint/knowledge";
import { knowledge } from "./knowledge.ts";

export interface Written {
  readonly id?: string;
  readonly kind: string;
  readonly at?: string;
  readonly body: object;
}

/** A chart for a test, written as a person would; throws the sentences when it does not read. */
export const chartOf = (patient: { birthDate?: string; sex?: string }, ...entries: readonly Written[]): Chart => {
  const read = readChart(
    {
      patient: { birthDate: "1976-01-01", sex: "female", ...patient },
      entries: entries.map((entry) => ({ at: "2026-09-14", ...entry })),
    },
    { today: "2026-11-24" },
  );
  if (!read.ok) throw new Error(read.problems.map(({ says }) => says).join(" "));
  const unknown = read.value.entries.flatMap((entry) => knowledgeProblems(knowledge, entry));
  if (unknown.length > 0) throw new Error(unknown.map(({ says }) => says).join(" "));
  return read.value;
};

export const complaint = (body: object = {}): Written => ({
  kind: "complaint",
  body: { region: "lumbar", side: "left", pattern: "axial", onset: "2026-01-10", ...body },
});

/** Findings by id; a leading minus means looked for and absent. */
export const findings = (...ids: readonly string[]): Written[] =>
  ids.map((id) => ({
    kind: "finding",
    body: { finding: id.replace(/^-/, ""), result: id.startsWith("-") ? "absent" : "present" },
  }));

export const mri = (region: string, ...list: readonly object[]): Written => ({
  kind: "imaging",
  body: { modality: "mri", region, findings: list },
});

/** An imaging finding that is there, or with a leading minus is not. */
export const seen = (id: string, site?: object): object => ({
  finding: id.replace(/^-/, ""),
  result: id.startsWith("-") ? "absent" : "present",
  ...(site ? { site } : {}),
});
