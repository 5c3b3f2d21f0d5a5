import { type Entry, isEntryOf } from "@pinpoint/chart";
import type { Knowledge, Urgency } from "@pinpoint/knowledge";
import { type Assessment, stopsProcedures } from "@pinpoint/reasoning";
import { nameOf, type Rendering, render } from "@pinpoint/wording";

/** The next thing, and with it who does it. Names are in the patient's words. */
export type NextStep =
  | { readonly kind: "warning"; readonly urgency: Urgency }
  | { readonly kind: "closed" }
  | { readonly kind: "ordered"; readonly what: string; readonly on: string | null }
  | { readonly kind: "choose"; readonly source: string }
  | { readonly kind: "examine"; readonly says: string }
  | { readonly kind: "block"; readonly what: string }
  | { readonly kind: "ask" };

/** An order that no procedure has carried out, the newest first. */
const openOrder = (entries: readonly Entry[]) => {
  const done = entries.filter((entry) => isEntryOf("procedure", entry));
  return entries
    .filter((entry) => isEntryOf("order", entry))
    .findLast(
      ({ id, at, body }) =>
        !done.some(
          (one) =>
            one.body.order === id || (one.body.procedure === body.procedure && one.at.slice(0, 10) >= at.slice(0, 10)),
        ),
    );
};

/** The one next step. A warning comes before everything; a test or treatment that was ordered before what the reasoning asks for. */
export const nextStepOf = (
  entries: readonly Entry[],
  assessment: Assessment,
  knowledge: Knowledge,
  locale: "en" | "es",
): NextStep => {
  const by: Rendering = { locale, reader: "patient", knowledge };
  const [alert] = assessment.alerts;
  if (alert && stopsProcedures(assessment.alerts)) return { kind: "warning", urgency: alert.urgency };
  if (entries.some((entry) => entry.kind === "closure")) return { kind: "closed" };
  const order = openOrder(entries);
  if (order)
    return { kind: "ordered", what: nameOf("procedure", order.body.procedure, by), on: order.body.planned?.on ?? null };
  const confirmed = assessment.generators.find(({ state }) => state === "confirmed");
  if (confirmed) return { kind: "choose", source: nameOf("generator", confirmed.id, by) };
  const [first] = assessment.next;
  const owed = assessment.generators.find(
    ({ state, confirmBy }) => confirmBy !== undefined && (state === "likely" || state === "possible"),
  );
  if (first && first.says.key !== "next.block") return { kind: "examine", says: render(first.says, by) };
  const procedure = first?.ask ?? owed?.confirmBy?.procedure;
  return procedure === undefined ? { kind: "ask" } : { kind: "block", what: nameOf("procedure", procedure, by) };
};
