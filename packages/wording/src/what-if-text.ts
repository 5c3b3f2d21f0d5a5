/** What entries laid over a chart change: warnings, where the pain comes from, what is ready, what is covered. */
import type { Assessment } from "@pinpoint/reasoning";
import { nameOf, type Rendering } from "./knowledge-names.ts";
import { markOf } from "./option-kinds.ts";
import { optionWordsIn, readinessText, verdictText } from "./option-words.ts";
import { render } from "./render.ts";
import { wrapped } from "./text-lines.ts";
import { type OptionChange, type WhatIfChange, whatIfChanges } from "./what-if-changes.ts";

const words = {
  en: {
    title: "What if",
    laid: (added: number, replaced: number, withdrawn: number) =>
      `Laid over a copy: ${added} added, ${replaced} replaced, ${withdrawn} withdrawn. Nothing is written.`,
    nothing: "It changes no warning, no generator and no option.",
    warning: "Warning",
    appears: "appears",
    gone: "no longer there",
    none: "not among them",
  },
  es: {
    title: "Y si",
    laid: (added: number, replaced: number, withdrawn: number) =>
      `Sobre una copia: ${added} añadidas, ${replaced} reemplazadas, ${withdrawn} retiradas. No se escribe nada.`,
    nothing: "No cambia ninguna alerta, ningún generador y ninguna opción.",
    warning: "Alerta",
    appears: "aparece",
    gone: "ya no está",
    none: "no figura",
  },
} as const;

export interface Laid {
  readonly added: readonly string[];
  readonly replaced: readonly string[];
  readonly withdrawn: readonly string[];
}

const optionText = (changes: readonly OptionChange[], rendering: Rendering): string =>
  changes
    .map((change) => {
      const { none } = words[rendering.locale];
      if (change.aspect === "readiness") {
        const [from, to] = [change.from, change.to].map((is) =>
          is ? readinessText(is, rendering.locale).toLocaleLowerCase() : none,
        );
        return `${from} → ${to}`;
      }
      const [from, to] = [change.from, change.to].map((is) =>
        is ? `${markOf[is]} ${verdictText(is, rendering.locale)}` : none,
      );
      const why = change.why ? ` (${render(change.why, rendering)})` : "";
      return `${optionWordsIn(rendering.locale)[change.aspect]} ${from} → ${to}${why}`;
    })
    .join("; ");

/** What changed, a line each; the changes of one option are one line. */
const linesOf = (changes: readonly WhatIfChange[], rendering: Rendering): readonly string[] => {
  const { warning, appears, gone, none } = words[rendering.locale];
  const ofOptions = Map.groupBy(
    changes.filter((change) => change.of === "option"),
    ({ treatment }) => treatment,
  );
  return [
    ...changes.flatMap((change) => {
      if (change.of === "alert")
        return [`${warning} ${change.appears ? appears : gone}: ${render(change.says, rendering)}`];
      if (change.of === "generator")
        return [`${nameOf("generator", change.id, rendering)}: ${change.from ?? none} → ${change.to ?? none}`];
      return [];
    }),
    ...[...ofOptions].map(([id, own]) => `${nameOf("procedure", id, rendering)}: ${optionText(own, rendering)}`),
  ];
};

/** The lines of "What if": what was laid over, and each thing that stands otherwise now. */
export const whatIfLines = (before: Assessment, after: Assessment, laid: Laid, rendering: Rendering): string[] => {
  const { title, laid: says, nothing } = words[rendering.locale];
  const changes = linesOf(whatIfChanges(before, after, rendering.locale), rendering);
  return [
    title.toLocaleUpperCase(),
    ...wrapped(says(laid.added.length, laid.replaced.length, laid.withdrawn.length), "  "),
    ...(changes.length > 0 ? changes.flatMap((line) => wrapped(line, "    ", "  ≠ ")) : wrapped(nothing, "  ")),
  ];
};
