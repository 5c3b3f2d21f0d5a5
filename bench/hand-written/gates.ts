// What makes a generator a hypothesis.
import type { Side } from "@pinpoint/chart";
import type { Read } from "./read-chart.ts";

/** A code, a condition or the physician's diagnosis names the generator. */
export const isCoded = (
  { conditions, diagnoses }: Read,
  id: string,
  codes: readonly string[],
  names: readonly string[],
) => {
  for (const { body } of conditions) {
    if (body.condition !== undefined && names.includes(body.condition)) return true;
    const { icd10 } = body;
    if (icd10 !== undefined && codes.some((code) => icd10.startsWith(code))) return true;
  }
  for (const { body } of diagnoses) if (body.generator === id && body.state !== "excluded") return true;
  return false;
};

export const isAxialBack = ({ complaint: { region, pattern } }: Read): boolean =>
  (region === "lumbar" || region === "sacral") && (pattern === "axial" || pattern === "widespread");

export const complaintSide = ({ complaint: { side } }: Read): Side => (side === "midline" ? "both" : side);
