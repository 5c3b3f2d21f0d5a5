import type { Region, RegionSite } from "@pinpoint/chart";
import { box, mirrored } from "./path.ts";

export type BodyView = "front" | "back";

/** A region in one view: the shape on the viewer's right, or for the trunk and head a shape over a part of the width (-1 to 1). */
type Area = { readonly right: string } | { readonly span: (from: number, to: number) => string };

const across = (half: number, top: number, bottom: number): Area => ({
  span: (from, to) => box(from * half, top, to * half, bottom, 0),
});

/** A band over the trunk that dips a little, as a waist does. */
const band = (half: number, top: number, bottom: number): Area => ({
  span: (from, to) => {
    const [left, right, middle] = [from * half, to * half, ((from + to) / 2) * half];
    return `M${left} ${top}Q${middle} ${top + 5} ${right} ${top}L${right} ${bottom}Q${middle} ${bottom + 5} ${left} ${bottom}Z`;
  },
});

const limbs: Partial<Record<Region, Area>> = {
  shoulder: { right: "M36 100L82 100L82 160L54 166L40 148Z" },
  arm: { right: "M54 166L82 160L100 240L112 322L84 326L64 242L50 176Z" },
  hand: { right: "M84 326L112 322L122 340L118 392L84 392Z" },
  thigh: { right: "M1 346L66 338L58 440L8 440Z" },
  knee: { right: "M6 440L58 440L56 486L8 486Z" },
  leg: { right: "M6 486L56 486L44 606L8 606Z" },
  foot: { right: "M6 606L44 606L48 652L4 652Z" },
};

const views: Readonly<Record<BodyView, Partial<Record<Region, Area>>>> = {
  front: {
    ...limbs,
    head: across(30, 4, 79),
    neck: across(24, 79, 106),
    chest: band(50, 106, 184),
    abdomen: band(60, 184, 274),
    pelvis: { span: (from, to) => `M${from * 36} 274L${to * 36} 274L${to * 22} 344L${from * 22} 344Z` },
    hip: { right: "M37 276L66 276L66 338L24 344Z" },
  },
  back: {
    ...limbs,
    head: across(30, 4, 79),
    neck: across(24, 79, 104),
    thoracic: band(48, 104, 212),
    lumbar: band(60, 212, 268),
    sacral: { span: (from, to) => `M${from * 24} 270L${to * 24} 270L${to * 7} 318L${from * 7} 318Z` },
    hip: { right: "M26 272L66 272L66 338L1 346L3 324L10 316Z" },
  },
};

/** The region's shape in a view; undefined where that view does not show it. The patient's left is at x < 0 from behind, at x > 0 from the front. */
export const regionShape = ({ region, side }: RegionSite, view: BodyView): string | undefined => {
  const area = views[view][region];
  if (!area) return undefined;
  const rightIsRight = view === "back";
  if ("right" in area) {
    const [left, right] = rightIsRight ? [mirrored(area.right), area.right] : [area.right, mirrored(area.right)];
    return side === "left" ? left : side === "right" ? right : left + right;
  }
  const [left, right] = rightIsRight
    ? [area.span(-1, -0.03), area.span(0.03, 1)]
    : [area.span(0.03, 1), area.span(-1, -0.03)];
  if (side === "left") return left;
  if (side === "right") return right;
  if (side === "both") return left + right;
  return side === "midline" ? area.span(-0.3, 0.3) : area.span(-1, 1);
};
