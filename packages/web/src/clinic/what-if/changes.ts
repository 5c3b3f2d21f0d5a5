import type { Assessment, GeneratorStatement, OptionStatement } from "@pinpoint/reasoning";
import { nameOf, probabilityText, type Rendering, render, stateText, targetsText } from "@pinpoint/wording";
import { optionsMessages } from "../../../app/clinic/options/messages.ts";
import { messagesIn } from "../../../app/language/messages.ts";
import { lookMessages } from "../../../app/look/messages.ts";

/** One thing that stands otherwise on the copy than in the chart. */
export interface Change {
  readonly key: string;
  readonly of: "alert" | "generator" | "option";
  readonly name: string;
  readonly aspect: "alert" | "standing" | "readiness" | "safety" | "coverage" | "authorization";
  /** Null where it was not there. */
  readonly from: string | null;
  readonly to: string | null;
  /** Why it stands so now, where a sentence says so. */
  readonly why: string | null;
}

const idsOf = <T>(before: readonly T[], after: readonly T[], id: (one: T) => string): readonly string[] => [
  ...new Set([...after, ...before].map(id)),
];

const alertChanges = (before: Assessment, after: Assessment, rendering: Rendering): Change[] =>
  idsOf(before.alerts, after.alerts, ({ id }) => id).flatMap((id): Change[] => {
    const was = before.alerts.find((one) => one.id === id);
    const is = after.alerts.find((one) => one.id === id);
    const shown = is ?? was;
    if ((was && is) || !shown) return [];
    const says = render(shown.says, rendering);
    return [
      { key: id, of: "alert", name: says, aspect: "alert", from: was ? says : null, to: is ? says : null, why: null },
    ];
  });

const standing = (generator: GeneratorStatement | undefined, { locale }: Rendering): string | null => {
  if (!generator) return null;
  const { state, probability, sites } = generator;
  const chance = probability === null ? "" : ` ${probabilityText(probability, locale)}`;
  return `${stateText(state, locale)}${chance}${sites.length > 0 ? ` (${targetsText(sites, locale)})` : ""}`;
};

const generatorChanges = (before: Assessment, after: Assessment, rendering: Rendering): Change[] =>
  idsOf(before.generators, after.generators, ({ id }) => id).flatMap((id): Change[] => {
    const [from = null, to = null] = [before, after].map(({ generators }) =>
      standing(
        generators.find((one) => one.id === id),
        rendering,
      ),
    );
    if (from === to) return [];
    return [
      { key: id, of: "generator", name: nameOf("generator", id, rendering), aspect: "standing", from, to, why: null },
    ];
  });

type Option = OptionStatement | undefined;

const readiness = (option: Option, { locale }: Rendering): string | null =>
  option ? messagesIn(optionsMessages, locale)[option.readiness] : null;

const verdict =
  (name: "safety" | "coverage" | "authorization") =>
  (option: Option, { locale }: Rendering): string | null => {
    const is = option?.[name]?.is;
    return is === undefined ? null : messagesIn(lookMessages, locale)[is];
  };

const aspects = [
  ["readiness", readiness],
  ["safety", verdict("safety")],
  ["coverage", verdict("coverage")],
  ["authorization", verdict("authorization")],
] as const;

const whyOf = (aspect: Change["aspect"], option: Option, rendering: Rendering): string | null => {
  const says =
    aspect === "readiness"
      ? option?.why
      : aspect === "coverage" && option?.coverage?.is !== "met"
        ? option?.coverage?.says
        : undefined;
  return says ? render(says, rendering) : null;
};

/** A verdict that only one side has says nothing of its own: that the option came or went is said by its readiness. */
const isChange = (aspect: Change["aspect"], from: string | null, to: string | null): boolean =>
  from !== to && (aspect === "readiness" || (from !== null && to !== null));

const optionChanges = (before: Assessment, after: Assessment, rendering: Rendering): Change[] =>
  idsOf(before.options ?? [], after.options ?? [], ({ treatment }) => treatment).flatMap((id) => {
    const was = before.options?.find(({ treatment }) => treatment === id);
    const is = after.options?.find(({ treatment }) => treatment === id);
    return aspects.flatMap(([aspect, read]): Change[] => {
      const [from, to] = [read(was, rendering), read(is, rendering)];
      if (!isChange(aspect, from, to)) return [];
      const name = nameOf("procedure", id, rendering);
      return [{ key: `${id} ${aspect}`, of: "option", name, aspect, from, to, why: whyOf(aspect, is, rendering) }];
    });
  });

/** Warnings, sources of the pain and options that stand otherwise after than before. */
export const changesBetween = (before: Assessment, after: Assessment, rendering: Rendering): readonly Change[] => [
  ...alertChanges(before, after, rendering),
  ...generatorChanges(before, after, rendering),
  ...optionChanges(before, after, rendering),
];
