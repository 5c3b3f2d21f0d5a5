/** What entries laid over a chart change: warnings, where the pain comes from, what is ready, what is covered. */
import type { Assessment, GeneratorStatement } from "@pinpoint/reasoning";
import { stateText } from "./assessment-words.ts";
import type { Locale } from "./catalogue.ts";
import { nameOf, type Rendering } from "./knowledge-names.ts";
import { probabilityText } from "./numbers.ts";
import { markOf, type Option } from "./option-kinds.ts";
import { optionWordsIn, readinessText, verdictText } from "./option-words.ts";
import { render } from "./render.ts";
import { targetsText } from "./target-text.ts";
import { wrapped } from "./text-lines.ts";

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

const alertChanges = (before: Assessment, after: Assessment, rendering: Rendering): string[] => {
  const { warning, appears, gone } = words[rendering.locale];
  const only = (these: Assessment, those: Assessment, how: string) =>
    these.alerts
      .filter(({ id }) => those.alerts.every((one) => one.id !== id))
      .map(({ says }) => `${warning} ${how}: ${render(says, rendering)}`);
  return [...only(after, before, appears), ...only(before, after, gone)];
};

const standing = (generator: GeneratorStatement | undefined, locale: Locale): string => {
  if (!generator) return words[locale].none;
  const { state, probability, sites } = generator;
  const chance = probability === null ? "" : ` ${probabilityText(probability, locale)}`;
  return `${stateText(state, locale)}${chance}${sites.length > 0 ? ` (${targetsText(sites, locale)})` : ""}`;
};

/** The ids of either list, those of the second first. */
const idsOf = <T>(before: readonly T[], after: readonly T[], id: (one: T) => string): readonly string[] => [
  ...new Set([...after, ...before].map(id)),
];

const generatorChanges = (before: Assessment, after: Assessment, rendering: Rendering): string[] =>
  idsOf(before.generators, after.generators, ({ id }) => id).flatMap((id) => {
    const [was, is] = [before, after].map(({ generators }) =>
      standing(
        generators.find((one) => one.id === id),
        rendering.locale,
      ),
    );
    return was === is ? [] : [`${nameOf("generator", id, rendering)}: ${was} → ${is}`];
  });

type Aspect = (option: Option | undefined, rendering: Rendering) => string;

const readiness: Aspect = (option, { locale }) =>
  option ? readinessText(option.readiness, locale).toLocaleLowerCase() : words[locale].none;
const verdict =
  (name: "safety" | "coverage" | "authorization"): Aspect =>
  (option, { locale }) => {
    const is = option?.[name]?.is;
    return is === undefined ? "" : `${markOf[is]} ${verdictText(is, locale)}`;
  };

const aspects = [
  ["readiness", readiness],
  ["safety", verdict("safety")],
  ["coverage", verdict("coverage")],
  ["authorization", verdict("authorization")],
] as const;

const optionChanges = (before: Assessment, after: Assessment, rendering: Rendering): string[] =>
  idsOf(before.options ?? [], after.options ?? [], ({ treatment }) => treatment).flatMap((id) => {
    const was = before.options?.find(({ treatment }) => treatment === id);
    const is = after.options?.find(({ treatment }) => treatment === id);
    const parts = aspects.flatMap(([name, aspect]) => {
      const [from, to] = [aspect(was, rendering), aspect(is, rendering)];
      if (from === to || to === "" || (from === "" && name !== "readiness")) return [];
      const label = name === "readiness" ? "" : `${optionWordsIn(rendering.locale)[name]} `;
      const why = name === "coverage" && is?.coverage?.is !== "met" ? is?.coverage?.says : undefined;
      return [`${label}${from} → ${to}${why ? ` (${render(why, rendering)})` : ""}`];
    });
    return parts.length > 0 ? [`${nameOf("procedure", id, rendering)}: ${parts.join("; ")}`] : [];
  });

/** The lines of "What if": what was laid over, and each thing that stands otherwise now. */
export const whatIfLines = (before: Assessment, after: Assessment, laid: Laid, rendering: Rendering): string[] => {
  const { title, laid: says, nothing } = words[rendering.locale];
  const changes = [
    ...alertChanges(before, after, rendering),
    ...generatorChanges(before, after, rendering),
    ...optionChanges(before, after, rendering),
  ];
  return [
    title.toLocaleUpperCase(),
    ...wrapped(says(laid.added.length, laid.replaced.length, laid.withdrawn.length), "  "),
    ...(changes.length > 0 ? changes.flatMap((line) => wrapped(line, "    ", "  ≠ ")) : wrapped(nothing, "  ")),
  ];
};
