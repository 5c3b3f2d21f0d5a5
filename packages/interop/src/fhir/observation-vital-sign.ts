import { numberOf, unitOf } from "./answers.ts";
import { codesIn, lookUp, systems } from "./codes.ts";
import { type Observation, observedAt } from "./observation-schema.ts";
import { entry, type Reading, unread } from "./reading.ts";

interface VitalSign {
  readonly what: string;
  readonly unit: string;
  /** From a unit, as UCUM writes it or as people do, to the unit of the chart. */
  readonly conversions: ReadonlyMap<string, (value: number) => number>;
}

const same = (value: number): number => value;
const times =
  (factor: number) =>
  (value: number): number =>
    Number((value * factor).toFixed(2));
const fromFahrenheit = (value: number): number => Number((((value - 32) * 5) / 9).toFixed(2));

const perMinute = new Map([
  ["/min", same],
  ["{beats}/min", same],
  ["{Beats}/min", same],
  ["{breaths}/min", same],
  ["bpm", same],
]);

const vitalByLoinc: ReadonlyMap<string, VitalSign> = new Map<string, VitalSign>([
  [
    "29463-7",
    {
      what: "weight",
      unit: "kg",
      conversions: new Map([
        ["kg", same],
        ["g", times(0.001)],
        ["[lb_av]", times(0.45359237)],
        ["lb", times(0.45359237)],
        ["lbs", times(0.45359237)],
        ["[oz_av]", times(0.028349523)],
      ]),
    },
  ],
  [
    "8302-2",
    {
      what: "height",
      unit: "cm",
      conversions: new Map([
        ["cm", same],
        ["m", times(100)],
        ["[in_i]", times(2.54)],
        ["in", times(2.54)],
        ["[ft_i]", times(30.48)],
      ]),
    },
  ],
  ["8867-4", { what: "pulse", unit: "/min", conversions: perMinute }],
  ["9279-1", { what: "respiratory-rate", unit: "/min", conversions: perMinute }],
  [
    "8310-5",
    {
      what: "temperature",
      unit: "Cel",
      conversions: new Map([
        ["Cel", same],
        ["[degF]", fromFahrenheit],
        ["degF", fromFahrenheit],
      ]),
    },
  ],
]);

const bloodPressure = ["85354-9", "55284-4"] as const;
const systolic = "8480-6";
const diastolic = "8462-4";

const halves = new Map([
  [systolic, true],
  [diastolic, true],
]);

/** True when a code of the observation is a vital sign that is read here. */
export const isVitalSign = ({ code }: Observation): boolean => {
  const codes = codesIn(code, systems.loinc);
  return codes.some(
    (one) => vitalByLoinc.has(one) || halves.has(one) || bloodPressure.some((pressure) => pressure === one),
  );
};

/** The two numbers of a blood pressure as whole millimetres of mercury; monitors send decimals. */
const pressureOf = (observation: Observation): string | undefined => {
  const half = (loinc: string): number | undefined => {
    const part = (observation.component ?? []).find(({ code }) => codesIn(code, systems.loinc).includes(loinc));
    const unit = unitOf(part?.valueQuantity);
    return part && (unit === "mm[Hg]" || unit === "mmHg") ? numberOf(part) : undefined;
  };
  const [upper, lower] = [half(systolic), half(diastolic)];
  return upper === undefined || lower === undefined ? undefined : `${Math.round(upper)}/${Math.round(lower)}`;
};

/** Observation of a vital sign → `measurement`. */
export const readVitalSign = (observation: Observation): Reading => {
  const codes = codesIn(observation.code, systems.loinc);
  const moment = observedAt(observation);
  if ("why" in moment) return unread(moment.why);
  const sign = lookUp(vitalByLoinc, codes);
  if (!sign && codes.some((code) => halves.has(code)))
    return unread("It is one half of a blood pressure; send both in one observation (85354-9).");
  if (!sign) {
    const pressure = pressureOf(observation);
    return pressure === undefined
      ? unread("It lacks the systolic or the diastolic pressure in mm[Hg].")
      : entry("measurement", moment.at, { what: "blood-pressure", value: pressure, unit: "mm[Hg]" });
  }
  const value = numberOf(observation);
  const convert = sign.conversions.get(unitOf(observation.valueQuantity) ?? "");
  if (value === undefined) return unread(`It holds no number for the ${sign.what}.`);
  return convert
    ? entry("measurement", moment.at, { what: sign.what, value: convert(value), unit: sign.unit })
    : unread(
        `Its unit is missing or not known for ${sign.what}; write one of: ${[...sign.conversions.keys()].join(", ")}.`,
      );
};
