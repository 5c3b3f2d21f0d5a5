import { messagesIn } from "../../../app/language/messages.ts";
import { readingMessages } from "./messages.ts";
import { seriesTyped } from "./pain-series.ts";
import { drafts, type FieldProblem, type FormDraft, type Reading, type ReadingForm, unclear } from "./reading.ts";
import { targetsTyped } from "./target-marks.ts";
import { all, type FormValues, numberTyped, one, typedOnly } from "./typed.ts";

const drugsOf = (values: FormValues): readonly Record<string, unknown>[] | undefined => {
  const drug = one(values, "drug");
  const dose = typedOnly({
    doseMg: numberTyped(one(values, "doseMg")),
    volumeMl: numberTyped(one(values, "volumeMl")),
  });
  return drug === "" ? undefined : [{ drug, ...dose }];
};

const procedureDraft = ({ values, requestId }: ReadingForm): FormDraft => {
  const opioid = one(values, "opioid");
  return {
    kind: "procedure",
    id: requestId,
    body: typedOnly({
      procedure: one(values, "procedure"),
      purpose: "diagnostic",
      targets: targetsTyped(all(values, "target")),
      drugs: drugsOf(values),
      guidance: one(values, "guidance"),
      sedation: one(values, "sedation"),
      opioidGiven: opioid === "" ? undefined : opioid === "yes",
      painBefore: numberTyped(one(values, "painBefore")),
      painAfter: numberTyped(one(values, "painAfter")),
    }),
    fields: [
      ["procedure", "procedure"],
      ["targets", "target"],
      ["drugs[0].doseMg", "doseMg"],
      ["drugs[0].volumeMl", "volumeMl"],
      ["drugs", "drug"],
      ["guidance", "guidance"],
      ["sedation", "sedation"],
      ["painBefore", "painBefore"],
      ["painAfter", "painAfter"],
    ],
  };
};

/** The relief that belongs to the block; none when nothing of it was written. */
const reliefDraft = ({ values, requestId }: ReadingForm, series: readonly unknown[]): FormDraft | undefined => {
  const [hours, after] = [numberTyped(one(values, "lastedHours")), numberTyped(one(values, "painAfter"))];
  if (hours === undefined && series.length === 0) return undefined;
  return {
    kind: "relief",
    body: typedOnly({
      of: requestId,
      pain: after,
      lastedHours: hours,
      series: series.length > 0 ? series : undefined,
    }),
    fields: [
      ["pain", "painAfter"],
      ["lastedHours", "lastedHours"],
      ["series", "series"],
    ],
  };
};

/** A diagnostic block and its relief, written in one save. */
export const readBlock = (form: ReadingForm): Reading => {
  const text = messagesIn(readingMessages, form.locale);
  const { values } = form;
  const series = seriesTyped(values);
  const problems: FieldProblem[] = [];
  if (all(values, "target").length === 0) problems.push({ field: "target", says: text.noTargets });
  if (one(values, "drug") === "" && (one(values, "doseMg") !== "" || one(values, "volumeMl") !== ""))
    problems.push({ field: "drug", says: text.noDrug });
  if (series === undefined) problems.push({ field: "series", says: text.seriesHalf });
  if (problems.length > 0 || series === undefined) return unclear(...problems);
  const relief = reliefDraft(form, series);
  return drafts(procedureDraft(form), ...(relief ? [relief] : []));
};
