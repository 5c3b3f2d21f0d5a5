/** The weight a ceiling counts by: the actual one, or the ideal one where the body-mass index is above 30. */
import { weightOf } from "../bleeding/renal.ts";
import { type ChartView, newest } from "../chart-view.ts";

export interface DosingWeight {
  readonly kg: number;
  readonly because: readonly string[];
}

const heightOf = (view: ChartView): { readonly cm: number; readonly id: string } | undefined => {
  const found = newest(view.of("measurement").filter(({ body }) => body.what === "height"));
  if (!found || typeof found.body.value !== "number") return undefined;
  const unit = found.body.unit.toLowerCase();
  const cm =
    unit === "cm"
      ? found.body.value
      : unit === "[in_i]" || unit === "in"
        ? found.body.value * 2.54
        : unit === "m"
          ? found.body.value * 100
          : 0;
  return cm > 0 ? { cm, id: found.id } : undefined;
};

/** The body-mass index in kg/m², by the newest weight and height; undefined without both. */
export const bodyMassIndex = (
  view: ChartView,
): { readonly value: number; readonly because: readonly string[] } | undefined => {
  const weight = weightOf(view);
  const height = heightOf(view);
  return weight && height ? { value: weight.kg / (height.cm / 100) ** 2, because: [weight.id, height.id] } : undefined;
};

/** Devine: 50 kg for a man, 45.5 kg for a woman at five feet, and 2.3 kg an inch above. Without a sex the lower one. */
export const idealKg = (cm: number, sex: string): number =>
  (sex === "male" ? 50 : 45.5) + 2.3 * Math.max(0, cm / 2.54 - 60);

/** Undefined without a weight. The ideal weight never raises the actual one. */
export const dosingWeight = (view: ChartView): DosingWeight | undefined => {
  const weight = weightOf(view);
  if (!weight) return undefined;
  const height = heightOf(view);
  const index = bodyMassIndex(view);
  if (!height || !index || index.value <= 30) return { kg: weight.kg, because: [weight.id] };
  return { kg: Math.min(weight.kg, idealKg(height.cm, view.sex)), because: [weight.id, height.id] };
};
