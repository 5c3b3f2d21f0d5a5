/** What the public reads, beside the medicine: pages at full depth and the words they explain. Read apart, so that a chart never waits for it. */
import { type Outcome, ok, type Problem, refuse } from "@pinpoint/chart";
import { type ContentFile, parseContent } from "./content-file.ts";
import type { Knowledge } from "./knowledge.ts";
import { type CheckQuestions, checkSchema } from "./schema/check.ts";
import { type EducationBlock, type EducationPage, educationSchema } from "./schema/education.ts";
import { type GlossaryTerm, glossarySchema } from "./schema/glossary.ts";

export interface Education {
  readonly pages: ReadonlyMap<string, EducationPage>;
  readonly glossary: readonly GlossaryTerm[];
  /** What the check asks; undefined where the content has none. */
  readonly check: CheckQuestions | undefined;
}

const glossaryPath = "education/glossary.yaml";
const checkPath = "education/check.yaml";

const saidIn = (block: EducationBlock): readonly { readonly source?: string | undefined }[] => {
  switch (block.is) {
    case "paragraph":
      return [block];
    case "list":
    case "note":
      return block.items;
    case "facts":
    case "hours":
      return block.rows;
    case "table":
      return block.rows.flatMap(({ cells }) => cells);
    case "shows":
    case "drawing":
    case "links":
      return [];
  }
};

const bad = (path: string, field: string, says: string): Problem => ({
  kind: "bad-field",
  field,
  says: `${path}: ${says}`,
});

/** Ids a page names that the knowledge does not have. */
const looseIds = (path: string, page: EducationPage, knowledge: Knowledge): Problem[] => {
  const isCare = (id: string) => knowledge.treatments.has(id) || knowledge.generators.has(id);
  const blocks = page.sections.flatMap((section) => section.blocks);
  return [
    ...page.generators
      .filter((id) => !knowledge.generators.has(id))
      .map((id) => bad(path, "generators", `there is no generator ${id}; mend the id.`)),
    ...page.treatments
      .filter((id) => !knowledge.treatments.has(id))
      .map((id) => bad(path, "treatments", `there is no treatment ${id}; mend the id.`)),
    ...blocks
      .flatMap((block) => (block.is === "shows" ? block.of : []))
      .filter((id) => !isCare(id))
      .map((id) => bad(path, "of", `there is no treatment and no generator ${id}; mend the id.`)),
    ...blocks
      .flatMap(saidIn)
      .flatMap(({ source }) => (source === undefined || knowledge.sources.has(source) ? [] : [source]))
      .map((id) => bad(path, "source", `the bibliography has no source ${id}; add it or mend the id.`)),
  ];
};

/** Findings the check asks about that the knowledge does not have. */
const looseFindings = (path: string, check: CheckQuestions, { findings }: Knowledge): Problem[] =>
  [
    ...check.warnings.flatMap((one) => one.findings),
    ...check.background.flatMap(({ finding }) => finding ?? []),
    ...check.questions.map(({ finding }) => finding),
  ]
    .filter((id) => !findings.has(id))
    .map((id) => bad(path, "finding", `there is no finding ${id}; mend the id.`));

/** Reads the pages and the glossary, and holds every id they name against the knowledge. Pure; every problem names its file. */
export const loadEducation = (files: readonly ContentFile[], knowledge: Knowledge): Outcome<Education> => {
  const problems: Problem[] = [];
  const pages = new Map<string, EducationPage>();
  let glossary: readonly GlossaryTerm[] = [];
  let check: CheckQuestions | undefined;
  for (const file of files) {
    if (file.path === glossaryPath) {
      const read = parseContent(file, glossarySchema);
      if (read.ok) glossary = read.value;
      else problems.push(...read.problems);
      continue;
    }
    if (file.path === checkPath) {
      const read = parseContent(file, checkSchema);
      if (read.ok) {
        check = read.value;
        problems.push(...looseFindings(file.path, check, knowledge));
      } else problems.push(...read.problems);
      continue;
    }
    const read = parseContent(file, educationSchema);
    if (!read.ok) {
      problems.push(...read.problems);
      continue;
    }
    const page = read.value;
    if (!file.path.endsWith(`/${page.id}.yaml`))
      problems.push(bad(file.path, "id", `the id "${page.id}" is not the name of the file; make them equal.`));
    problems.push(...looseIds(file.path, page, knowledge));
    pages.set(page.id, page);
  }
  return problems.length > 0 ? refuse(...problems) : ok({ pages, glossary, check });
};
