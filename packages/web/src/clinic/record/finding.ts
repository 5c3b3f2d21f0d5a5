import { type BodyOf, isSegment, regions, type Site } from "@pinpoint/chart";
import type { FindingKnowledge } from "@pinpoint/knowledge";
import { messagesIn } from "../../../app/language/messages.ts";
import { findingTyped } from "./known-findings.ts";
import { readingMessages } from "./messages.ts";
import { drafts, type Reading, type ReadingForm, unclear } from "./reading.ts";
import { type FormValues, numberTyped, one, typedOnly } from "./typed.ts";

/** The structure a level of an examination means: a sign belongs to a root, a segment to its joints, a single level to the vertebra. */
const structureOf = ({ sign }: FindingKnowledge, level: string): string => {
  if (sign !== undefined) return "nerve-root";
  return isSegment(level) ? "facet-joint" : "vertebra";
};

const siteOf = (values: FormValues, known: FindingKnowledge): Record<string, unknown> | undefined => {
  const [side, level, region] = [one(values, "side"), one(values, "level"), one(values, "region")];
  const structure = one(values, "structure");
  if (structure !== "") return typedOnly({ structure, level, side });
  if (level !== "") return typedOnly({ structure: structureOf(known, level), level, side });
  if (side === "") return undefined;
  const own = known.regions.find((each) => each === region) ?? known.regions[0] ?? region;
  return { region: own, side };
};

/** "present left" of a one-press button as the fields it stands for. */
export const pressed = (values: FormValues): FormValues => {
  const [result = "", side = ""] = one(values, "quick").split(" ");
  return result === "" ? values : { ...values, result: [result], side: [side], quick: [] };
};

/** One finding, as typed or by one press. */
export const readFinding = ({ values: typed, knowledge, locale }: ReadingForm): Reading => {
  const text = messagesIn(readingMessages, locale);
  const values = pressed(typed);
  const name = one(values, "finding");
  if (name === "") return unclear({ field: "finding", says: text.noFinding });
  const known = findingTyped(name, knowledge);
  if (!known) return unclear({ field: "finding", says: text.unknownFinding(name.slice(0, 60)) });
  const [chosen, number] = [one(values, "result"), numberTyped(one(values, "number"))];
  if (chosen !== "" && number !== undefined) return unclear({ field: "result", says: text.twoResults });
  const result = number ?? chosen;
  if (result === "") return unclear({ field: "result", says: text.noResult });
  const unit = number !== undefined && typeof known.number === "object" ? known.number.unit : undefined;
  return drafts({
    kind: "finding",
    body: typedOnly({ finding: known.id, result, unit, site: siteOf(values, known) }),
    fields: [
      ["finding", "finding"],
      ["result", number === undefined ? "result" : "number"],
      ["site.side", "side"],
      ["site", "level"],
    ],
  });
};

const sitePlaces = (site: Site | undefined): { readonly side: string; readonly level: string; structure: string } => {
  const target = site !== undefined && "structure" in site ? site : undefined;
  return { side: site?.side ?? "", level: target?.level ?? "", structure: target?.structure ?? "" };
};

/** A finding back in the fields of its form. */
export const findingValues = (body: BodyOf<"finding">, name: (finding: string) => string): FormValues => {
  const { side, level, structure } = sitePlaces(body.site);
  const region = body.site !== undefined && "region" in body.site ? body.site.region : undefined;
  return {
    finding: [name(body.finding)],
    ...(typeof body.result === "number" ? { number: [String(body.result)] } : { result: [body.result] }),
    side: [side],
    level: [level],
    structure: [structure],
    region: [regions.find((one) => one === region) ?? ""],
  };
};
