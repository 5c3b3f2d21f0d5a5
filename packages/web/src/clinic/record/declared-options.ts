import { type Entry, isEntryOf } from "@pinpoint/chart";
import { nameOf, type Rendering, textIn } from "@pinpoint/wording";
import type { TargetLine } from "./block-choices.ts";
import { levels, type Option, sideOptions, structureOptions } from "./choices.ts";
import type { DeclaredForm } from "./declared.ts";
import { type FieldView, fieldView, listsOf } from "./field-view.ts";
import { listOf } from "./lists.ts";
import type { EntryList } from "./record-field.ts";
import { linesFor, structureOf } from "./target-lines.ts";
import { namedStructures } from "./target-marks.ts";
import type { FormValues } from "./typed.ts";

/** What a form of declared fields shows and offers. */
export interface DeclaredOptions {
  readonly form: "declared";
  readonly fields: readonly FieldView[];
  readonly lists: readonly { readonly name: string; readonly options: readonly string[] }[];
  /** The names of the fields that may not stay open. */
  readonly needed: string;
  readonly otherwise: { readonly to: string; readonly label: string } | null;
  /** The procedure the form is about; null where it has to be chosen first. */
  readonly procedure: { readonly id: string; readonly name: string } | null;
  /** Procedures to choose from first; empty for a form that is about none. */
  readonly procedures: readonly Option[];
  readonly lines: readonly TargetLine[];
  /** What the target is called where there are many of its kind; null where there is one. */
  readonly naming: { readonly hint: string | null } | null;
  readonly structures: readonly Option[];
  readonly sides: readonly Option[];
  readonly levels: readonly string[];
  /** What the treatment's usual plan says, by field. */
  readonly usual: Readonly<Record<string, string>>;
}

interface Known {
  readonly rendering: Rendering;
  readonly standing: readonly Entry[];
  readonly titles: Readonly<Record<string, string>>;
}

const belongsTo = (list: EntryList, entry: Entry, procedure: string): boolean => {
  switch (list) {
    case "procedures":
      return isEntryOf("procedure", entry);
    case "trials":
      return (
        isEntryOf("procedure", entry) && (entry.body.purpose === "trial" || entry.body.procedure.includes("trial"))
      );
    case "orders":
      return isEntryOf("order", entry) && (procedure === "" || entry.body.procedure === procedure);
    case "diagnoses":
      return isEntryOf("diagnosis", entry);
  }
};

const labelOf = (fields: readonly FieldView[], name: string, value: string | undefined): string | undefined => {
  const field = fields.find((one) => one.name === name);
  const options = field?.control === "select" ? field.options : [];
  return options.find((one) => one.value === value)?.label;
};

const usualOf = (procedure: string, fields: readonly FieldView[], { knowledge, locale }: Rendering) => {
  const plan = knowledge.treatments.get(procedure)?.plan;
  if (!plan) return {};
  const drugs = plan.drugs.map(({ drug, doseMg }) => {
    const known = knowledge.drugs.find(({ id }) => id === drug);
    return `${textIn(known?.name, locale, drug)}${doseMg === undefined ? "" : ` ${doseMg} mg`}`;
  });
  const told = {
    guidance: labelOf(fields, "guidance", plan.guidance),
    sedation: labelOf(fields, "sedation", plan.sedation),
    mode: labelOf(fields, "mode", plan.technique?.mode),
    drugs: drugs.length > 0 ? new Intl.ListFormat(locale).format(drugs) : undefined,
  };
  return Object.fromEntries(Object.entries(told).flatMap(([name, text]) => (text === undefined ? [] : [[name, text]])));
};

const techniques: ReadonlySet<string> = new Set(["mode", "tempC", "seconds", "gauge", "tipMm"]);

const leads: ReadonlySet<string> = new Set(["leads", "contacts", "electrode"]);

/** Technique and leads are asked for where the treatment has them, or where they were written. A trial's own form always asks. */
const asked = ({ name }: FieldView, procedure: string, values: FormValues, { knowledge }: Rendering): boolean => {
  const isWritten = (some: ReadonlySet<string>): boolean => [...some].some((one) => (values[one]?.[0] ?? "") !== "");
  const family = knowledge.treatments.get(procedure)?.family;
  if (techniques.has(name)) return family === "radiofrequency" || isWritten(techniques);
  return !leads.has(name) || procedure === "" || family === "stimulation" || isWritten(leads);
};

/** The procedures to choose from: those it can be about, all where that names none. */
const choosable = (among: readonly string[], rendering: Rendering): readonly Option[] => {
  const every = listOf("procedures", rendering);
  const some = every.filter(({ value }) => among.includes(value));
  return some.length > 1 ? some : every;
};

/** Everything a form of declared fields needs to be shown. `values` is what it is filled with, `among` the procedures it can be about. */
export const declaredOptions = (
  form: DeclaredForm,
  values: FormValues,
  known: Known,
  among: readonly string[] = [],
): DeclaredOptions => {
  const { rendering, standing, titles } = known;
  const { knowledge, locale } = rendering;
  const procedure = form.ofProcedure ? (values.procedure?.[0] ?? "") : "";
  const treatment = knowledge.treatments.get(procedure);
  const entries = (list: EntryList): readonly Option[] =>
    standing
      .filter((entry) => belongsTo(list, entry, procedure))
      .map(({ id }) => ({ value: id, label: titles[id] ?? id }));
  const fields = form.fields
    .map((field) => fieldView(field, { rendering, entries }))
    .filter((field) => asked(field, procedure, values, rendering))
    // Nothing stands that could be named: there is nothing to choose.
    .filter((field) => field.control !== "select" || !field.optional || field.options.length > 0);
  const takes = (control: FieldView["control"]): boolean => fields.some((field) => field.control === control);
  const structure = structureOf(treatment);
  return {
    form: "declared",
    fields,
    lists: listsOf(fields, rendering),
    needed: new Intl.ListFormat(locale).format(
      fields
        .filter((field) => !field.optional && field.control !== "hidden")
        .map(({ label }) => label.toLocaleLowerCase(locale)),
    ),
    otherwise: form.otherwise
      ? { to: `${form.otherwise.kind}?about=${form.otherwise.about}`, label: form.otherwise.label[locale] }
      : null,
    procedure: procedure === "" ? null : { id: procedure, name: nameOf("procedure", procedure, rendering) },
    procedures: form.ofProcedure ? choosable(among, rendering) : [],
    lines: takes("targets") ? linesFor(treatment, values.target ?? [], rendering) : [],
    naming:
      takes("targets") && structure !== undefined && namedStructures.has(structure)
        ? { hint: treatment?.target?.note ? textIn(treatment.target.note, locale, "") : null }
        : null,
    structures: takes("sites") ? structureOptions(rendering) : [],
    sides: takes("sites") ? sideOptions(rendering) : [],
    levels: takes("sites") ? levels : [],
    usual: form.kind === "order" ? usualOf(procedure, fields, rendering) : {},
  };
};
