import { isDate } from "@pinpoint/chart";
import type { FieldProblem } from "../../../src/clinic/record/reading.ts";
import { type FormValues, one } from "../../../src/clinic/record/typed.ts";
import { messagesIn } from "../../language/messages.ts";
import { recordMessages } from "./messages.ts";

interface Ordering {
  readonly kind: string;
  readonly values: FormValues;
  /** The day of the order when the form names none, `YYYY-MM-DD`. */
  readonly today: string;
  readonly locale: "en" | "es";
}

/** A new order that plans a day before its own: nobody can be asked to come then, and no drug be stopped in time. */
export const plannedTooEarly = ({ kind, values, today, locale }: Ordering): FieldProblem | null => {
  const [planned, ordered] = [one(values, "on"), one(values, "at") || today];
  // A correction keeps the day of its entry, which the form does not hold.
  if (kind !== "order" || one(values, "amends") !== "" || !isDate(planned) || !isDate(ordered)) return null;
  return planned < ordered
    ? { field: "on", says: messagesIn(recordMessages, locale).plannedTooEarly(planned, ordered) }
    : null;
};
