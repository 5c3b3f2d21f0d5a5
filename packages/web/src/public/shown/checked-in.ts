import type { Condition } from "@pinpoint/knowledge";

export interface Checked {
  readonly finding: string;
  readonly is: "present" | "absent";
}

const all = (condition: Condition): readonly Checked[] => {
  if ("allOf" in condition) return condition.allOf.flatMap(all);
  if ("anyOf" in condition) return condition.anyOf.flatMap(all);
  if ("of" in condition) return condition.of.flatMap(all);
  return "finding" in condition ? [{ finding: condition.finding, is: condition.is ?? "present" }] : [];
};

/** The findings a list of criteria looks at, each once. */
export const checkedIn = (condition: Condition): readonly Checked[] => {
  const found = all(condition);
  return found.filter(({ finding }, index) => found.findIndex((one) => one.finding === finding) === index);
};
