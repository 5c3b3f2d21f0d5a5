import { type Entry, isEntryOf, type Region } from "@pinpoint/chart";
import type { Rendering } from "@pinpoint/wording";
import { type BlockChoice, blockChoices, type TargetLine, targetLines } from "./block-choices.ts";
import {
  instrumentOptions,
  levels,
  modalityOptions,
  type Option,
  patternOptions,
  regionOptions,
  sideOptions,
  structureOptions,
  wordOptions,
} from "./choices.ts";
import { burdens, qualities, spreads } from "./complaint.ts";
import { declaredForm, isDeclared } from "./declared-forms.ts";
import { type DeclaredOptions, declaredOptions } from "./declared-options.ts";
import { type FindingChoice, findingChoices } from "./known-findings.ts";
import type { RecordQuestion } from "./record-view.ts";
import { procedureIds } from "./standing.ts";
import type { FormValues } from "./typed.ts";

/** What a form offers to choose from. */
export type FormOptions =
  | {
      readonly form: "complaint";
      readonly regions: readonly Option[];
      readonly sides: readonly Option[];
      readonly patterns: readonly Option[];
      readonly qualities: readonly Option[];
      readonly burdens: readonly Option[];
      readonly spreads: readonly Option[];
    }
  | {
      readonly form: "finding";
      readonly findings: readonly FindingChoice[];
      readonly sides: readonly Option[];
      readonly levels: readonly string[];
      readonly region: string;
    }
  | {
      readonly form: "imaging";
      readonly findings: readonly FindingChoice[];
      readonly modalities: readonly Option[];
      readonly regions: readonly Option[];
      readonly structures: readonly Option[];
      readonly sides: readonly Option[];
      readonly levels: readonly string[];
    }
  | { readonly form: "score"; readonly instruments: readonly Option[] }
  | {
      readonly form: "block";
      readonly procedures: readonly BlockChoice[];
      readonly procedure: string;
      readonly lines: readonly TargetLine[];
    }
  | { readonly form: "relief"; readonly procedures: readonly Option[]; readonly instruments: readonly Option[] }
  | DeclaredOptions
  | { readonly form: "amendment" };

interface Known {
  readonly rendering: Rendering;
  readonly standing: readonly Entry[];
  readonly region: Region | undefined;
  readonly titles: Readonly<Record<string, string>>;
}

const blockOptions = ({ about }: RecordQuestion, { rendering, region }: Known): FormOptions => {
  const procedures = blockChoices(rendering, region);
  const procedure = procedures.find(({ id }) => id === about)?.id ?? procedures[0]?.id ?? "";
  return { form: "block", procedures, procedure, lines: targetLines(procedure, rendering) };
};

const complaintOptions = (rendering: Rendering): FormOptions => ({
  form: "complaint",
  regions: regionOptions(rendering),
  sides: sideOptions(rendering),
  patterns: patternOptions(rendering),
  qualities: wordOptions(qualities, rendering),
  burdens: wordOptions(burdens, rendering),
  spreads: wordOptions(spreads, rendering),
});

/** The lists beside the fields of a form. */
export const formOptions = (question: RecordQuestion, values: FormValues, known: Known): FormOptions => {
  const { rendering, standing, region, titles } = known;
  if (isDeclared(question.kind))
    return declaredOptions(declaredForm(question.kind), values, known, procedureIds(question.about ?? ""));
  const { knowledge, locale } = rendering;
  switch (question.kind) {
    case "complaint":
      return complaintOptions(rendering);
    case "finding":
      return {
        form: "finding",
        findings: findingChoices(knowledge, locale, region, "bedside"),
        sides: sideOptions(rendering),
        levels,
        region: region ?? "",
      };
    case "imaging":
      return {
        form: "imaging",
        findings: findingChoices(knowledge, locale, region, "image"),
        modalities: modalityOptions(rendering),
        regions: regionOptions(rendering),
        structures: structureOptions(rendering),
        sides: sideOptions(rendering),
        levels,
      };
    case "score":
      return { form: "score", instruments: instrumentOptions() };
    case "block":
      return blockOptions(question, known);
    case "relief":
      return {
        form: "relief",
        procedures: standing
          .filter((entry) => isEntryOf("procedure", entry))
          .map(({ id }) => ({ value: id, label: titles[id] ?? id })),
        instruments: instrumentOptions(),
      };
    case "amendment":
      return { form: "amendment" };
  }
};
