import type { Target } from "@pinpoint/chart";
import { targetSchema } from "@pinpoint/chart";
import type { Rendering } from "@pinpoint/wording";
import { valueAt } from "./body-path.ts";
import { drugValues } from "./drug-lines.ts";
import { listOf, textOfId } from "./lists.ts";
import { pathOf } from "./read-field.ts";
import type { RecordField } from "./record-field.ts";
import { siteValues } from "./site-lines.ts";
import { marksOf } from "./target-marks.ts";
import type { FormValues } from "./typed.ts";

type Of<As extends RecordField["as"]> = Extract<RecordField, { as: As }>;

const listed = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const textOf = (value: unknown): string => (value === undefined || value === null ? "" : String(value));

const targetsOf = (value: unknown): readonly Target[] =>
  listed(value).flatMap((one) => {
    const read = targetSchema.safeParse(one);
    return read.success ? [read.data] : [];
  });

/** The ids a field of several offers as boxes. */
export const boxesOf = ({ list, only }: Of<"several">, rendering: Rendering): readonly string[] =>
  only ?? listOf(list, rendering).map(({ value }) => value);

const several = (field: Of<"several">, value: unknown, rendering: Rendering): FormValues => {
  const ids = listed(value).map(textOf);
  const offered = boxesOf(field, rendering);
  const others = ids.filter((id) => !offered.includes(id)).map((id) => textOfId(field.list, id, rendering));
  return { [field.name]: ids.filter((id) => offered.includes(id)), [`${field.name}Other`]: [others.join(", ")] };
};

const moment = (name: string, value: string): FormValues => ({
  [name]: [value.slice(0, 10)],
  [`${name}Time`]: [value.slice(11, 16)],
  [`${name}Rest`]: [value.slice(16)],
});

const numberText = (field: Of<"number">, value: unknown, rendering: Rendering): string =>
  typeof value === "string" && field.or !== undefined && field.or !== "text"
    ? textOfId(field.or, value, rendering)
    : textOf(value);

/** What stands in a body, back in the field that writes it. */
export const writeField = (field: RecordField, body: unknown, rendering: Rendering): FormValues => {
  const value = valueAt(body, pathOf(field));
  switch (field.as) {
    case "targets":
      return { target: targetsOf(value).flatMap(marksOf) };
    case "sites":
      return siteValues(listed(value));
    case "drugs":
      return drugValues(listed(value));
    case "several":
      return several(field, value, rendering);
    case "moment":
      return moment(field.name, textOf(value));
    case "known":
      return { [field.name]: [value === undefined ? "" : textOfId(field.list, textOf(value), rendering)] };
    case "number":
      return { [field.name]: [numberText(field, value, rendering)] };
    case "range":
      return { [field.name]: [Array.isArray(value) ? value.join("-") : textOf(value)] };
    case "yes-no":
      return { [field.name]: [value === undefined ? "" : value === true ? "yes" : "no"] };
    case "yes":
      return { [field.name]: value === true ? ["yes"] : [] };
    default:
      return { [field.name]: [textOf(value)] };
  }
};
