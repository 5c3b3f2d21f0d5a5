/** Which row of the rule set speaks of a drug in this patient: by dose intent, route, reason and kidney function. */
import type { HoldRow, RiskClass } from "@pinpoint/knowledge";
import type { ChartView } from "../chart-view.ts";
import { hasCode } from "../rules/icd10.ts";
import { type Says, say } from "../says.ts";
import type { CompiledBleeding } from "./compile-bleeding.ts";
import type { Clearance, Unmeasured } from "./renal.ts";
import type { Agent } from "./taken.ts";

/** What has to be known before a row can be chosen, each with its sentence. */
export interface Unchosen {
  readonly says: Says;
  readonly needs: readonly Says[];
}

export type Chosen =
  | { readonly row: HoldRow; readonly because: readonly string[] }
  | { readonly unlisted: true }
  | { readonly unchosen: Unchosen };

const written = ({ courses }: Agent, field: "indication" | "route" | "form"): string =>
  courses.map(({ written: name, body }) => `${name} ${body[field] ?? ""}`.toLowerCase()).join(" ");

const indicationOf = ({ courses }: Agent): string =>
  courses.map(({ body }) => (body.indication ?? "").toLowerCase()).join(" ");

const secondaryWords =
  /secondary|coronary|stent|infarct|\bmi\b|heart attack|stroke|\btia\b|bypass|cabg|peripheral arter|carotid|angina|ischemic/;
const primaryWords = /primary/;
const atherosclerosis = [
  "I20",
  "I21",
  "I22",
  "I23",
  "I24",
  "I25",
  "I63",
  "I65",
  "I66",
  "I70",
  "G45",
  "Z86.73",
  "Z95.1",
  "Z95.5",
  "Z98.61",
];
const vascular = /coronary|myocardial-infarction|stroke|transient-ischemic|peripheral-arter|stent|bypass/;

/** Primary or secondary by the stated reason, else by an artery disease in the chart; undefined where neither is written. */
const preventionOf = (agent: Agent, view: ChartView): "primary" | "secondary" | undefined => {
  const reason = indicationOf(agent);
  if (secondaryWords.test(reason)) return "secondary";
  const artery = view
    .of("condition")
    .some(({ body }) => hasCode(body.icd10, atherosclerosis) || vascular.test(body.condition ?? ""));
  if (artery) return "secondary";
  return primaryWords.test(reason) ? "primary" : undefined;
};

const intentOf = (agent: Agent): "prophylactic" | "therapeutic" | undefined => {
  const reason = indicationOf(agent);
  const prevents = /prophyla|prevent/.test(reason);
  const treats = /treat|therap/.test(reason);
  return prevents === treats ? undefined : prevents ? "prophylactic" : "therapeutic";
};

const routeOf = (agent: Agent): "intravenous" | "subcutaneous" | undefined => {
  const text = ` ${written(agent, "route")} ${written(agent, "form")} `;
  const vein = /\biv\b|intraven|infusion|drip/.test(text);
  const skin = /\b(sc|sq|subq)\b|subcut/.test(text);
  return vein === skin ? undefined : vein ? "intravenous" : "subcutaneous";
};

/** Keeps the rows that fit; where rows ask for what nobody wrote, says so. */
const narrowed = <V>(
  rows: readonly HoldRow[],
  of: (row: HoldRow) => V | undefined,
  value: V | undefined,
  unchosen: Unchosen,
): readonly HoldRow[] | Unchosen => {
  if (rows.every((row) => of(row) === undefined)) return rows;
  if (value === undefined) return unchosen;
  return rows.filter((row) => of(row) === undefined || of(row) === value);
};

const isRows = (value: readonly HoldRow[] | Unchosen): value is readonly HoldRow[] => Array.isArray(value);

const wanted: Readonly<Record<Unmeasured, Says>> = {
  creatinine: say("need.lab", { test: "creatinine" }),
  weight: say("need.weight", {}),
  sex: say("need.fact", { what: "sex" }),
};

const byKidney = (rows: readonly HoldRow[], drug: string, clearance: Clearance): Chosen => {
  const [first] = rows;
  if (!first) return { unlisted: true };
  if (rows.every(({ creatinineClearance }) => creatinineClearance === undefined)) return { row: first, because: [] };
  if (!clearance.known)
    return {
      unchosen: {
        says: say("hold.no-clearance", { drug }),
        needs: clearance.wants.map((one) => wanted[one]),
      },
    };
  const row = rows.find(({ creatinineClearance: limits }) => {
    if (!limits) return true;
    return clearance.mlPerMin >= limits.from && (limits.below === undefined || clearance.mlPerMin < limits.below);
  });
  return row ? { row, because: clearance.because } : { unlisted: true };
};

/** The row that speaks. Where all rows of the drug say the same for this class, nothing more has to be known. */
export const rowFor = (
  { holds }: CompiledBleeding,
  agent: Agent,
  risk: RiskClass,
  view: ChartView,
  clearance: () => Clearance,
): Chosen => {
  const drug = agent.drug.id;
  const rows = holds.get(drug) ?? [];
  const [first] = rows;
  if (!first) return { unlisted: true };
  if (rows.every(({ hold }) => hold[risk] === "continue" || hold[risk] === "shared") && risk === "low")
    return { row: first, because: [] };
  const steps: readonly ((left: readonly HoldRow[]) => readonly HoldRow[] | Unchosen)[] = [
    (left) =>
      narrowed(left, (row) => row.prevention, preventionOf(agent, view), {
        says: say("hold.no-prevention", { drug }),
        needs: [say("need.drug-indication", { drug })],
      }),
    (left) =>
      narrowed(left, (row) => row.intent, intentOf(agent), {
        says: say("hold.no-intent", { drug }),
        needs: [say("need.drug-intent", { drug })],
      }),
    (left) =>
      narrowed(left, (row) => row.route, routeOf(agent), {
        says: say("hold.no-route", { drug }),
        needs: [say("need.drug-route", { drug })],
      }),
  ];
  let left: readonly HoldRow[] = rows;
  for (const step of steps) {
    const found = step(left);
    if (!isRows(found)) return { unchosen: found };
    left = found;
  }
  return byKidney(left, drug, clearance());
};
