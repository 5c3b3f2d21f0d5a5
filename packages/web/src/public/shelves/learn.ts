import { type Region, regions } from "@pinpoint/chart";
import type { EducationPage } from "@pinpoint/knowledge";
import { messagesIn } from "../../../app/language/messages.ts";
import { capital } from "../../me/compare/number-words.ts";
import type { Block, PageLink, PageSource, PublicPage, Section, Shelf } from "../page-model.ts";
import { treatmentLink } from "../shown/treatment-links.ts";
import { alertsAt } from "./alerts-at.ts";
import { fullPageLink, generatorLink } from "./full-pages.ts";
import { shelfMessages } from "./messages.ts";
import { glossaryPath, regionPath } from "./paths.ts";
import { placeNames } from "./place-names.ts";
import { groupOf, treatmentGroups } from "./treatment-groups.ts";

const linked = (id: string, title: string, items: readonly PageLink[], lead?: string): readonly Section[] => {
  const first: readonly Block[] = lead === undefined ? [] : [{ is: "paragraph", says: lead }];
  return items.length === 0 ? [] : [{ id, title, blocks: [...first, { is: "links", items }] }];
};

const fullLinks = (kind: EducationPage["kind"], source: PageSource): readonly PageLink[] =>
  [...source.education.pages.values()].filter((page) => page.kind === kind).map((page) => fullPageLink(page, source));

const treatmentSections = (source: PageSource): readonly Section[] => {
  const text = messagesIn(shelfMessages, source.locale);
  const all = [...source.knowledge.treatments.values()];
  return treatmentGroups.flatMap((group) =>
    linked(
      `treatments-${group.toLowerCase()}`,
      text.treatments(text[group]),
      all.filter((one) => groupOf(one) === group).map((one) => treatmentLink(one, source)),
      group === "pills" ? text.pillsLead : undefined,
    ),
  );
};

const startPage = (source: PageSource): PublicPage => {
  const { locale, knowledge } = source;
  const text = messagesIn(shelfMessages, locale);
  const places = regions.map((region) => ({ to: regionPath(region), label: placeNames[locale][region] }));
  const causes = [...knowledge.generators.keys()].map((id) => generatorLink(id, source));
  return {
    path: "/learn",
    title: text.learnTitle,
    lead: text.learnLead,
    short: false,
    about: null,
    within: null,
    sections: [
      ...linked("places", text.places, places),
      ...linked("full-conditions", text.fullConditions, fullLinks("condition", source)),
      ...linked("full-treatments", text.fullTreatments, fullLinks("treatment", source)),
      ...linked("conditions", text.conditions, causes),
      ...treatmentSections(source),
      ...linked("guides", text.guides, fullLinks("guide", source)),
      ...linked("words", text.words, [{ to: glossaryPath, label: text.glossary }]),
    ],
  };
};

const placePage = (region: Region, source: PageSource): PublicPage => {
  const { locale, knowledge, education } = source;
  const text = messagesIn(shelfMessages, locale);
  const causes = [...knowledge.generators.values()].filter((one) => one.regions.includes(region));
  const ids = new Set(causes.map(({ id }) => id));
  const full = [...education.pages.values()].filter(
    (page) => page.kind === "condition" && page.generators.some((id) => ids.has(id)),
  );
  const none: Block = { is: "paragraph", says: text.noCauses };
  const links: Block = { is: "links", items: causes.map(({ id }) => generatorLink(id, source)) };
  return {
    path: regionPath(region),
    title: text.whereTitle(placeNames[locale][region]),
    lead: text.whereLead,
    short: false,
    about: null,
    within: { to: "/learn", label: text.learn },
    sections: [
      { id: "help", title: text.help, blocks: alertsAt([region], source) },
      ...linked(
        "full-conditions",
        text.fullConditions,
        full.map((page) => fullPageLink(page, source)),
      ),
      { id: "causes", title: text.causes, blocks: causes.length > 0 ? [links] : [none] },
    ],
  };
};

/** Every word of the field with what it means, in their order. */
const glossaryPage = ({ education, locale }: PageSource): PublicPage => {
  const text = messagesIn(shelfMessages, locale);
  const rows = education.glossary
    .map(({ forms, means }) => ({ label: capital(forms[locale][0] ?? ""), says: `${capital(means[locale])}.` }))
    .toSorted((a, b) => a.label.localeCompare(b.label, locale));
  return {
    path: glossaryPath,
    title: text.glossary,
    lead: text.glossaryLead,
    short: false,
    about: null,
    within: { to: "/learn", label: text.learn },
    sections: [{ id: "terms", title: text.terms, blocks: [{ is: "facts", rows }] }],
  };
};

/** The page that leads to all others of the learning room, one for each place of the body, and the glossary. */
export const learnShelf: Shelf = (source) => [
  startPage(source),
  ...regions.map((region) => placePage(region, source)),
  glossaryPage(source),
];
