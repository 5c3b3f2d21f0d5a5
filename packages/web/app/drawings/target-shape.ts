import { isSegment, type Side, structures, type Target, verticesOf } from "@pinpoint/chart";
import { bodyPlaceOf } from "./body-places.ts";
import { box, diamond, hollowed, mirrored } from "./path.ts";
import { columns, levelled, type Place, unlevelled } from "./spine-places.ts";
import { bottomOf, middleOf, type Vertebra, vertebraOf } from "./spine-table.ts";

/** The one shape of a target. */
export interface Shape {
  /** Which drawing it belongs to. */
  readonly view: "spine" | "front" | "back";
  /** Wants the even-odd fill rule. */
  readonly d: string;
  /** `whole`: level and side are known. `part`: one of them was not said (hollow). `beside`: the body has no such place; it stands in the margin. */
  readonly certainty: "whole" | "part" | "beside";
}

type Variants = Readonly<Record<Side | "unsaid", string>>;

/** Something the body has twice. `right` is the shape of the patient's right one; no body has one in the middle. */
const paired = (right: string, middle: string): Variants => {
  const left = mirrored(right);
  return { left, right, both: left + right, midline: middle, unsaid: hollowed(left) + hollowed(right) };
};

/** Something the body has once: a side is a half of it. */
const onceOnly = (span: (from: number, to: number) => string): Variants => ({
  left: span(-1, -0.08),
  right: span(0.08, 1),
  both: span(-1, -0.08) + span(0.08, 1),
  midline: span(-0.3, 0.3),
  unsaid: span(-1, 1),
});

const neighbour = (level: string): Vertebra | undefined =>
  vertebraOf(level === "C8" ? "T1" : level === "Co1" ? "Co" : level);

const heightOf = (level: string): number => {
  if (isSegment(level)) {
    const lower = vertebraOf(verticesOf(level)?.[1] ?? "");
    return lower ? lower.top - 4 : 60;
  }
  const own = neighbour(level);
  return own ? middleOf(own) + (own.name === level ? 0 : -12) : 30;
};

/** A place beside the drawing, at the height of the level. */
const besideSpine = ({ structure, level }: Target, tall: number): string =>
  diamond(112 + structures.indexOf(structure) * 2, level === undefined ? 20 : heightOf(level), 5, tall);

const besideBody = ({ structure }: Target, tall: number): string =>
  diamond(126, 30 + structures.indexOf(structure) * 6, 5, tall);

const column = (target: Target): Place | undefined => {
  const [from, to, x, width] = columns[target.structure] ?? [];
  const [first, last] = [vertebraOf(from ?? ""), vertebraOf(to ?? "")];
  if (!first || !last || x === undefined || width === undefined) return undefined;
  const area = (left: number, right: number): string => box(left, first.top, right, bottomOf(last), 3);
  if (x > 0) return { right: area(x - width / 2, x + width / 2) };
  return { span: (a, b) => area((a * width) / 2, (b * width) / 2) };
};

type Found = readonly [place: Place, certainty: Shape["certainty"]];

const spinePlace = (target: Target): Found | undefined => {
  const plain = unlevelled[target.structure];
  if (plain) return [plain, "whole"];
  const at = levelled[target.structure];
  if (!at) return undefined;
  const place = target.level === undefined ? column(target) : at(target.level);
  if (!place) return [{ right: besideSpine(target, 1) }, "beside"];
  return [place, target.level === undefined ? "part" : "whole"];
};

/** A side that was not said, or that no body has, takes some certainty away. */
const certaintyOf = (side: keyof Variants, known: Shape["certainty"], isPair: boolean): Shape["certainty"] => {
  if (isPair && side === "midline") return "beside";
  return isPair && side === "unsaid" && known === "whole" ? "part" : known;
};

const onSpine = (target: Target, [place, known]: Found): Shape => {
  const side = target.side ?? "unsaid";
  const isPair = "right" in place;
  const variants = isPair ? paired(place.right, besideSpine(target, 2)) : onceOnly(place.span);
  return { view: "spine", d: variants[side], certainty: certaintyOf(side, known, isPair) };
};

const onBody = (target: Target): Shape => {
  const side = target.side ?? "unsaid";
  const limb = bodyPlaceOf(target);
  const view = limb?.view ?? "back";
  const viewersRight = limb?.right ?? besideBody(target, 1);
  const variants = paired(view === "front" ? mirrored(viewersRight) : viewersRight, besideBody(target, 2));
  return { view, d: variants[side], certainty: certaintyOf(side, limb ? "whole" : "beside", true) };
};

/** Exactly one shape for every target. Both sides of a paired structure are one shape; a side nobody said is hollow on both. */
export const targetShape = (target: Target): Shape => {
  const found = spinePlace(target);
  return found ? onSpine(target, found) : onBody(target);
};
