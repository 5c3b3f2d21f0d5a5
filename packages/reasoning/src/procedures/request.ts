import type { BodyOf, EntryOf, Target } from "@pinpoint/chart";
import type { UsualPlan } from "@pinpoint/knowledge";

export type Purpose = UsualPlan["purpose"];
export type Assumable = "guidance" | "contrast" | "sedation" | "technique" | "drugs" | "electrode" | "targets" | "on";
/** Through the skin, or a paddle laid by open surgery. */
export type Electrode = NonNullable<BodyOf<"procedure">["electrode"]>;

export interface PlannedDrug {
  readonly drug: string;
  readonly doseMg?: number | undefined;
  readonly volumeMl?: number | undefined;
}

/** What is asked for: what the order says, and where it is silent the treatment's usual plan, marked as assumed. */
export interface Request {
  readonly procedure: string;
  readonly purpose: Purpose;
  readonly targets: readonly Target[];
  /** The planned day of service. */
  readonly on: string;
  readonly place: string | undefined;
  readonly guidance: UsualPlan["guidance"];
  readonly contrast: boolean;
  readonly sedation: UsualPlan["sedation"];
  readonly drugs: readonly PlannedDrug[];
  readonly technique: { readonly mode: string; readonly tempC?: number | undefined } | undefined;
  /** Stimulator leads, and all their contacts together; nothing is usual, so undefined is not known. */
  readonly leads: number | undefined;
  readonly contacts: number | undefined;
  readonly electrode: Electrode;
  readonly assumed: ReadonlySet<Assumable>;
  readonly order: EntryOf<"order"> | undefined;
}

export interface Asked {
  readonly on: string | undefined;
  readonly place: string | undefined;
  readonly asOf: string;
}

const noContrast: ReadonlySet<string> = new Set(["none", "no", "without"]);

/** The request for a treatment: its open order, else its usual plan at the sites in question. */
export const requestOf = (
  procedure: string,
  plan: UsualPlan,
  order: EntryOf<"order"> | undefined,
  sites: readonly Target[],
  asked: Asked,
): Request => {
  const planned = order?.body.planned;
  const assumed = new Set<Assumable>();
  const or = <T>(said: T | undefined, usual: T, what: Assumable): T => {
    if (said !== undefined) return said;
    assumed.add(what);
    return usual;
  };
  return {
    procedure,
    purpose: order?.body.purpose ?? plan.purpose,
    targets: or(order?.body.targets, sites, "targets"),
    on: asked.on ?? or(planned?.on, asked.asOf, "on"),
    place: asked.place ?? planned?.place,
    guidance: or(planned?.guidance, plan.guidance, "guidance"),
    contrast: or(
      planned?.contrast === undefined ? undefined : !noContrast.has(planned.contrast),
      plan.contrast,
      "contrast",
    ),
    sedation: or(planned?.sedation, plan.sedation, "sedation"),
    drugs: or<readonly PlannedDrug[]>(planned?.drugs, plan.drugs, "drugs"),
    technique: plan.technique || planned?.technique ? or(planned?.technique, plan.technique, "technique") : undefined,
    leads: planned?.leads,
    contacts: planned?.contacts,
    electrode: or<Electrode>(planned?.electrode, "percutaneous", "electrode"),
    assumed,
    order,
  };
};
