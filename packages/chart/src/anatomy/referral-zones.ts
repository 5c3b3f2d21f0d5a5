/**
 * Where facet and sacroiliac joints send their pain (usual practice). The zones overlap; they pick the first level to test and confirm nothing.
 */
import type { Region } from "./targets.ts";

export interface ReferralZone {
  readonly levels: readonly string[];
  readonly zones: readonly Region[];
}

export const cervicalFacetZones: readonly ReferralZone[] = [
  { levels: ["C2-3"], zones: ["head"] },
  { levels: ["C3-4"], zones: ["neck", "head"] },
  { levels: ["C4-5"], zones: ["neck", "shoulder"] },
  { levels: ["C5-6"], zones: ["shoulder", "arm"] },
  { levels: ["C6-7"], zones: ["thoracic"] },
];

/** The lumbar facet joints whose pain reaches back, buttock, groin and thigh: the levels that have to be covered before the joints are excluded. */
export const lumbarFacetLevels: readonly string[] = ["L3-4", "L4-5", "L5-S1"];
export const lumbarFacetZones: readonly Region[] = ["lumbar", "sacral", "hip", "thigh"];
export const sacroiliacZones: readonly Region[] = ["sacral", "hip", "thigh"];
