import { type Outcome, ok, type Problem, refuse, sha256Hex } from "@pinpoint/chart";
import type { z } from "zod";
import { type ContentFile, parseContent } from "./content-file.ts";
import type { Knowledge } from "./knowledge.ts";
import { policyProblems } from "./policies-agree.ts";
import { referenceProblems } from "./references.ts";
import { ruleReferenceProblems } from "./references-of-rules.ts";
import { alertSchema } from "./schema/alert.ts";
import { authorizationProgramSchema } from "./schema/authorization-program.ts";
import { billingCodesSchema } from "./schema/billing-code.ts";
import { bleedingRulesSchema } from "./schema/bleeding-rules.ts";
import { codedComplaintsSchema } from "./schema/coded-complaint.ts";
import { drugsSchema } from "./schema/drug.ts";
import { type FindingKnowledge, findingSchema } from "./schema/finding.ts";
import { generatorSchema } from "./schema/generator.ts";
import { instrumentSchema } from "./schema/instrument.ts";
import { operationsSchema } from "./schema/operations.ts";
import { opioidFactorSetsSchema } from "./schema/opioid-factors.ts";
import { policySchema } from "./schema/policy.ts";
import { proceduresSchema } from "./schema/procedure.ts";
import { safetyRuleSchema } from "./schema/safety-rule.ts";
import { settingsSchema, versionSchema } from "./schema/settings.ts";
import { sourcesSchema } from "./schema/source.ts";
import { treatmentSchema } from "./schema/treatment.ts";
import { warningSignsSchema } from "./schema/warning-sign.ts";

const missing = (path: string): Problem => ({
  kind: "bad-field",
  field: path,
  says: `${path}: is missing; the knowledge needs this file.`,
});

/** Collects what reads and remembers what does not, so that all problems are said at once. */
const collector = (files: readonly ContentFile[]) => {
  const problems: Problem[] = [];
  const keep = <T>(read: Outcome<T>): T[] => {
    if (read.ok) return [read.value];
    problems.push(...read.problems);
    return [];
  };
  return {
    problems,
    one: <T>(path: string, schema: z.ZodType<T>): T | undefined => {
      const file = files.find((each) => each.path === path);
      if (!file) problems.push(missing(path));
      return file ? keep(parseContent(file, schema))[0] : undefined;
    },
    /** All lists of a folder, joined. */
    lists: <T>(folder: string, schema: z.ZodType<T[]>): T[] =>
      files
        .filter(({ path }) => path.startsWith(`${folder}/`))
        .flatMap((file) => keep(parseContent(file, schema)))
        .flat(),
    folder: <T extends { id: string }>(folder: string, schema: z.ZodType<T>): T[] =>
      files
        .filter(({ path }) => path.startsWith(`${folder}/`))
        .flatMap((file) => {
          const things = keep(parseContent(file, schema));
          for (const { id } of things)
            if (file.path !== `${folder}/${id}.yaml`)
              problems.push({
                kind: "bad-field",
                field: "id",
                says: `${file.path}:1: the id "${id}" is not the name of the file; make them equal.`,
              });
          return things;
        }),
  };
};

const byId = <T extends { id: string }>(things: readonly T[]): Map<string, T> =>
  new Map(things.map((thing) => [thing.id, thing]));

const withAliases = (findings: readonly FindingKnowledge[]): ReadonlyMap<string, FindingKnowledge> => {
  const map = byId(findings);
  for (const finding of findings)
    for (const alias of finding.aliases ?? []) if (!map.has(alias)) map.set(alias, finding);
  return map;
};

/** Loads the knowledge from the texts of its files. Pure: who has a disk reads it. Every problem names file, line and word. */
export const load = (files: readonly ContentFile[]): Outcome<Knowledge> => {
  const { one, lists, folder, problems } = collector(files);
  const version = one("version.yaml", versionSchema);
  const settings = one("settings.yaml", settingsSchema);
  const sources = [...(one("sources.yaml", sourcesSchema) ?? []), ...lists("sources", sourcesSchema)];
  const procedures = one("procedures.yaml", proceduresSchema) ?? [];
  const codedComplaints = one("coded-complaints.yaml", codedComplaintsSchema) ?? [];
  const operations = one("operations.yaml", operationsSchema);
  const findings = folder("findings", findingSchema);
  const generators = folder("generators", generatorSchema);
  const alerts = folder("alerts", alertSchema);
  const treatments = folder("treatments", treatmentSchema);
  const policies = folder("policies", policySchema);
  const programs = folder("programs", authorizationProgramSchema);
  const safetyRules = folder("safety", safetyRuleSchema);
  const instruments = folder("instruments", instrumentSchema);
  const opioidFactorSets = one("opioid-factors.yaml", opioidFactorSetsSchema) ?? [];
  const drugs = lists("drugs", drugsSchema);
  const bleedingRules = folder("bleeding-rules", bleedingRulesSchema);
  const warningSigns = one("warning-signs.yaml", warningSignsSchema) ?? [];
  const billingCodes = one("billing-codes.yaml", billingCodesSchema) ?? [];
  if (!version || !settings || !operations || problems.length > 0) return refuse(...problems);
  const digest = sha256Hex(
    [...files]
      .sort((a, b) => (a.path < b.path ? -1 : 1))
      .map(({ path, text }) => `${path}\n${text}`)
      .join("\n"),
  );
  const knowledge: Knowledge = {
    version: `${version.version}+${digest.slice(0, 8)}`,
    sources: byId(sources),
    findings: withAliases(findings),
    generators: byId(generators),
    alerts,
    procedures: byId(procedures),
    codedComplaints,
    operations,
    treatments: byId(treatments),
    policies,
    programs,
    billingCodes,
    drugs,
    bleedingRules: byId(bleedingRules),
    warningSigns: byId(warningSigns),
    opioidFactorSets,
    instruments: byId(instruments),
    safetyRules,
    settings,
  };
  const loose = [
    ...referenceProblems(knowledge, files),
    ...ruleReferenceProblems(knowledge, files),
    ...policyProblems(policies, files),
  ];
  return loose.length > 0 ? refuse(...loose) : ok(knowledge);
};
