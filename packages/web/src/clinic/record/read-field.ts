import type { Rendering } from "@pinpoint/wording";
import { messagesIn } from "../../../app/language/messages.ts";
import { drugFields, drugLines } from "./drug-lines.ts";
import { drugTyped, knownId, openId } from "./lists.ts";
import { readingMessages } from "./messages.ts";
import type { FieldProblem, ReadingForm } from "./reading.ts";
import type { RecordField } from "./record-field.ts";
import { siteFields, siteLines } from "./site-lines.ts";
import { targetsTyped, withNames } from "./target-marks.ts";
import { all, type FormValues, numberTyped, one } from "./typed.ts";

/** What one field says: its value in the body, the places of the body it stands for, what is wrong with it. */
export interface FieldReading {
  readonly value: unknown;
  readonly fields: readonly (readonly [path: string, field: string])[];
  readonly problem?: FieldProblem;
}

type Of<As extends RecordField["as"]> = Extract<RecordField, { as: As }>;

export const pathOf = ({ path, name }: RecordField): string => path ?? name;

const renderingOf = ({ knowledge, locale }: ReadingForm): Rendering => ({ knowledge, locale, reader: "clinician" });

const listOrNothing = <T>(list: readonly T[], always: true | undefined): readonly T[] | undefined =>
  list.length > 0 || always ? list : undefined;

const numberOr = (field: Of<"number">, typed: string, form: ReadingForm): unknown => {
  const number = numberTyped(typed);
  if (typeof number !== "string" || field.or === undefined || field.or === "text") return number;
  return knownId(field.or, number, renderingOf(form)) ?? number;
};

const range = (typed: string): unknown => {
  const parts = /^([\d.,]+)\s*(?:-|–|to|a)\s*([\d.,]+)$/.exec(typed);
  return parts ? [numberTyped(parts[1] ?? ""), numberTyped(parts[2] ?? "")] : numberTyped(typed);
};

const moment = (name: string, values: FormValues): string | undefined => {
  const [day, time, rest] = [one(values, name), one(values, `${name}Time`), one(values, `${name}Rest`)];
  if (day === "") return undefined;
  return time === "" ? day : `${day}T${time.slice(0, 5)}${rest === "" ? ":00Z" : rest}`;
};

const several = (field: Of<"several">, form: ReadingForm): readonly string[] | undefined => {
  const rendering = renderingOf(form);
  const others = one(form.values, `${field.name}Other`)
    .split(",")
    .map((typed) => typed.trim());
  const ids = [
    ...all(form.values, field.name),
    ...others.filter(Boolean).map((typed) => openId(field.list, typed, rendering)),
  ];
  return listOrNothing([...new Set(ids)], undefined);
};

const yesNo = (typed: string): unknown =>
  typed === "" ? undefined : typed === "yes" || (typed === "no" ? false : typed);

const known = ({ list, closed }: Of<"known">, typed: string, form: ReadingForm): string | undefined => {
  if (typed === "") return undefined;
  const rendering = renderingOf(form);
  return closed ? (knownId(list, typed, rendering) ?? typed) : openId(list, typed, rendering);
};

const simple = (field: RecordField, form: ReadingForm): unknown => {
  const typed = one(form.values, field.name);
  switch (field.as) {
    case "capitals":
      return typed.toUpperCase();
    case "drug":
      return drugTyped(typed, form);
    case "known":
      return known(field, typed, form);
    case "several":
      return several(field, form);
    case "number":
      return numberOr(field, typed, form);
    case "range":
      return range(typed);
    case "moment":
      return moment(field.name, form.values);
    case "yes-no":
      return yesNo(typed);
    case "yes":
      return typed === "yes" ? true : undefined;
    default:
      return typed;
  }
};

/** One field as typed; a list says which of its lines each place of the body stands for. */
export const readField = (field: RecordField, form: ReadingForm): FieldReading => {
  const path = pathOf(field);
  const own = [path, field.as === "targets" ? "target" : field.name] as const;
  if (field.as === "drugs") {
    const { drugs, lines } = drugLines(form);
    const unnamed = drugs.findIndex(({ drug }) => drug === undefined);
    const problem = { field: `drug-${lines[unnamed]}`, says: messagesIn(readingMessages, form.locale).noDrug };
    return {
      value: listOrNothing(drugs, undefined),
      fields: [...drugFields(path, lines), [path, "drug-1"]],
      ...(unnamed >= 0 && { problem }),
    };
  }
  if (field.as === "sites") {
    const { sites, lines } = siteLines(form.values);
    return { value: listOrNothing(sites, field.always), fields: [...siteFields(path, lines), [path, "structure-1"]] };
  }
  if (field.as === "targets") {
    const marked = withNames(all(form.values, "target"), one(form.values, "targetNamed"));
    return { value: listOrNothing(targetsTyped(marked), field.always), fields: [own] };
  }
  return { value: simple(field, form), fields: [own] };
};
