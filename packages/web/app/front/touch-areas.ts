import type { Region } from "@pinpoint/chart";
import type { BodyView } from "../drawings/body-regions.ts";

/** Left, top, width, height in the units of the body drawing. */
type Box = readonly [x: number, y: number, width: number, height: number];

const onBothSides = ([x, y, width, height]: Box): readonly Box[] => [
  [x, y, width, height],
  [-x - width, y, width, height],
];
const across = (half: number, top: number, bottom: number): readonly Box[] => [[-half, top, 2 * half, bottom - top]];

type Areas = Partial<Record<Region, readonly Box[]>>;

const limbs: Areas = {
  shoulder: onBothSides([37, 96, 55, 68]),
  arm: onBothSides([58, 164, 60, 160]),
  hand: onBothSides([80, 322, 62, 76]),
  thigh: across(70, 344, 434),
  knee: across(70, 434, 494),
  leg: across(70, 494, 600),
  foot: across(70, 600, 662),
};

/**
 * Where a finger may press: larger than what is drawn, so that even on a small screen each place has the area of a square of
 * 44 px. In the order they are laid over one another; the last wins.
 */
export const touchAreas: Readonly<Record<BodyView, Areas>> = {
  front: {
    head: across(44, 0, 74),
    chest: across(50, 112, 186),
    abdomen: across(62, 186, 270),
    hip: onBothSides([30, 270, 50, 74]),
    ...limbs,
    neck: across(44, 72, 118),
    pelvis: across(32, 270, 340),
  },
  back: {
    head: across(44, 0, 74),
    thoracic: across(50, 112, 208),
    lumbar: across(62, 208, 270),
    hip: onBothSides([24, 270, 56, 76]),
    ...limbs,
    neck: across(44, 72, 118),
    sacral: across(31, 268, 334),
  },
};
