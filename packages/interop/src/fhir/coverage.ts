import { z } from "zod";
import type { Located } from "./bundle-index.ts";
import { allWordsOf, idOf } from "./codes.ts";
import { type Concept, conceptSchema, periodSchema, referenceSchema } from "./elements.ts";
import { type Context, entry, mapping, shortened, unread } from "./reading.ts";
import { dateWithin, momentSince } from "./when.ts";

const schema = z.object({
  status: z.string().optional(),
  type: conceptSchema.optional(),
  subscriberId: z.string().optional(),
  period: periodSchema.optional(),
  payor: z.array(referenceSchema).optional(),
  class: z
    .array(z.object({ type: conceptSchema.optional(), value: z.string().optional(), name: z.string().optional() }))
    .optional(),
});
type Coverage = z.output<typeof schema>;

const organizationSchema = z.object({ name: z.string().optional() });

type Program =
  | "original-medicare"
  | "medicare-advantage"
  | "medicaid"
  | "commercial"
  | "tricare"
  | "workers-comp"
  | "none";

/** Source of Payment Typology, by the beginning of its code; "1" alone does not tell original Medicare from Medicare Advantage. */
const byPaymentSource: readonly (readonly [string, Program])[] = [
  ["11", "medicare-advantage"],
  ["12", "original-medicare"],
  ["2", "medicaid"],
  ["311", "tricare"],
  ["5", "commercial"],
  ["6", "commercial"],
  ["81", "none"],
  ["95", "workers-comp"],
];

const byActCode: ReadonlyMap<string, Program> = new Map<string, Program>([
  ["WCBPOL", "workers-comp"],
  ["EHCPOL", "commercial"],
  ["HMO", "commercial"],
  ["PPO", "commercial"],
  ["POS", "commercial"],
  ["pay", "none"],
]);

const byWords: readonly (readonly [RegExp, Program])[] = [
  [/medicare advantage|medicare part c\b|medicare (?:hmo|ppo)|medicare managed/i, "medicare-advantage"],
  [/workers.? comp/i, "workers-comp"],
  [/tricare/i, "tricare"],
  [/medicaid|medi-cal\b/i, "medicaid"],
  [/original medicare|traditional medicare|medicare (?:fee|ffs)|medicare part b\b/i, "original-medicare"],
  [/commercial|employer|blue cross|group health/i, "commercial"],
];

const isMedicareItself = (payer: string): boolean =>
  /^\s*(?:u\.?s\.? )?(?:medicare|cms|centers for medicare(?: and| &) medicaid services)\s*$/i.test(payer);

const ofCodes = (type: Concept | undefined): Program | undefined => {
  for (const { system = "", code = "" } of type?.coding ?? []) {
    const program = /sopt/i.test(system)
      ? byPaymentSource.find(([prefix]) => code.startsWith(prefix))?.[1]
      : byActCode.get(code);
    if (program) return program;
  }
  return undefined;
};

/** The programme as codes or words tell it. A private name with "Medicare" alone may be either kind and gives none. */
const programOf = ({ type, class: classes = [] }: Coverage, payer: string): Program | undefined => {
  const words = [allWordsOf(type), payer, ...classes.map(({ name }) => name ?? "")].join("; ");
  const said = byWords.find(([pattern]) => pattern.test(words))?.[1];
  if (said === "medicare-advantage") return said;
  const coded = ofCodes(type);
  if (isMedicareItself(payer) && (coded === undefined || coded === "original-medicare")) return "original-medicare";
  if (/medicare/i.test(words) && coded !== "original-medicare" && said !== "original-medicare")
    return coded === "medicare-advantage" ? coded : undefined;
  return coded ?? said;
};

const payerOf = ({ payor = [] }: Coverage, source: Located, { bundle }: Context): string => {
  const [reference] = payor;
  const found = bundle.resolve(reference && { ...reference, type: reference.type ?? "Organization" }, source);
  const read = organizationSchema.safeParse(found?.resource);
  return (
    reference?.display ??
    (found?.type === "Organization" && read.success ? read.data.name : undefined) ??
    ""
  ).trim();
};

/** Only plain words tell it: a member who serves, or one who is family or retired. A plan of TRICARE alone has all of them. */
const activeDutyOf = ({ type, class: classes = [] }: Coverage): boolean | undefined => {
  const words = [allWordsOf(type), ...classes.map(({ name }) => name ?? "")].join("; ");
  const serves = /\bactive.duty (?:service )?member\b/i.test(words);
  const other = /\bfamily member\b|\bdependent\b|\bretire(?:d|e)\b/i.test(words);
  return serves === other ? undefined : serves;
};

/** Coverage → `insurance`. The state is the patient's home state, since FHIR has none on the policy. */
export const coverage = mapping(schema, (resource, context, source) => {
  if (resource.status !== "active") return unread("It is not active, so it does not tell who pays.");
  const payer = payerOf(resource, source, context);
  const program = programOf(resource, payer);
  if (program === undefined)
    return unread("It does not tell the programme (original Medicare, Medicare Advantage, Medicaid, commercial …).");
  const { state } = context.patient;
  if (state === undefined)
    return unread("The patient has no home state as two capital letters, and the rules of a payer differ by state.");
  const id = program === "original-medicare" ? "medicare" : idOf(payer === "" && program === "none" ? "none" : payer);
  if (id === undefined) return unread("It names no payer; add the payor's name.");
  const moment = momentSince(context.today, resource.period?.start);
  if ("why" in moment) return unread(moment.why);
  const plan = resource.class?.find(({ type }) => type?.coding?.some(({ code }) => code === "plan"));
  const planName = plan?.name ?? plan?.value;
  return entry("insurance", moment.at, {
    payer: id,
    program,
    plan: planName ? shortened(planName, 200) : undefined,
    state,
    activeDuty: program === "tricare" ? activeDutyOf(resource) : undefined,
    memberId: resource.subscriberId ? shortened(resource.subscriberId, 60) : undefined,
    from: dateWithin(resource.period?.start),
    to: dateWithin(resource.period?.end),
  });
});
