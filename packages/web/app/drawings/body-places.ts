import type { Structure, Target } from "@pinpoint/chart";
import type { BodyView } from "./body-regions.ts";
import { ellipse, strand } from "./path.ts";

/** Where a structure of the limbs or a named nerve, bursa or muscle lies: the shape on the viewer's right. */
export interface BodyPlace {
  readonly view: BodyView;
  readonly right: string;
}

const back = (right: string): BodyPlace => ({ view: "back", right });
const front = (right: string): BodyPlace => ({ view: "front", right });

const structuresOfLimbs: Partial<Readonly<Record<Structure, BodyPlace>>> = {
  "knee-joint": front(ellipse(30.5, 464, 15, 17)),
  "genicular-nerve": front(ellipse(17, 446, 4, 4) + ellipse(44, 446, 4, 4) + ellipse(18, 484, 4, 4)),
  "shoulder-joint": back(ellipse(58, 126, 11, 11)),
  "suprascapular-nerve": back(strand([22, 112], [48, 128], 6, -3)),
};

type Named = Readonly<Record<string, BodyPlace>>;

const muscles: Named = {
  piriformis: back(ellipse(28, 312, 20, 7, 12)),
  "quadratus lumborum": back(ellipse(25, 246, 9, 20)),
  multifidus: back(ellipse(8, 250, 5, 26)),
  trapezius: back(ellipse(26, 108, 16, 7, 14)),
  "gluteus medius": back(ellipse(44, 290, 11, 13)),
  "gluteus maximus": back(ellipse(26, 330, 18, 12)),
  "levator scapulae": back(ellipse(18, 118, 5, 13)),
  infraspinatus: back(ellipse(34, 148, 12, 9)),
  psoas: front(ellipse(20, 268, 8, 24)),
};

const bursae: Named = {
  "greater trochanter": back(ellipse(54, 324, 6, 10)),
  trochanteric: back(ellipse(54, 324, 6.5, 10.5)),
  ischial: back(ellipse(20, 342, 8, 6)),
  subacromial: back(ellipse(62, 116, 10, 5, 14)),
  "pes anserine": front(ellipse(19, 492, 6, 8)),
  prepatellar: front(ellipse(30.5, 460, 9, 10)),
};

const peripheralNerves: Named = {
  sciatic: back(strand([20, 338], [30, 446], 6, 3)),
  sural: back(strand([32, 500], [28, 612], 5, 3)),
  tibial: back(strand([28, 462], [20, 606], 5, -3)),
  fibular: front(strand([46, 478], [40, 560], 5, 2)),
  peroneal: front(strand([47, 478], [41, 560], 5, 2)),
  "superior cluneal": back(strand([26, 262], [40, 292], 5, 2)),
  pudendal: back(strand([12, 316], [8, 338], 5, 2)),
  "lateral femoral cutaneous": front(strand([50, 300], [50, 400], 5, 3)),
  femoral: front(strand([28, 306], [32, 430], 5, -3)),
  saphenous: front(strand([18, 470], [18, 606], 5, -2)),
  obturator: front(strand([12, 330], [18, 400], 5, -2)),
  ilioinguinal: front(strand([48, 282], [16, 322], 5, -3)),
  iliohypogastric: front(strand([48, 268], [14, 302], 5, -3)),
  genitofemoral: front(strand([22, 276], [14, 336], 5, 2)),
  median: front(strand([70, 220], [96, 330], 5, 2)),
  ulnar: front(strand([66, 232], [90, 332], 5, -1)),
  radial: back(strand([70, 160], [96, 318], 5, 5)),
  axillary: back(strand([46, 148], [70, 152], 5, -3)),
};

const named: Partial<Readonly<Record<Structure, Named>>> = {
  muscle: muscles,
  bursa: bursae,
  "peripheral-nerve": peripheralNerves,
};

const plain = (name: string): string =>
  name
    .toLowerCase()
    .replace(/\b(nerves?|bursa|bursitis|muscle)\b/g, "")
    .trim()
    .replace(/\s+/g, " ");

/** The place of a target outside the spine; undefined for what the body drawing does not know. */
export const bodyPlaceOf = ({ structure, name }: Target): BodyPlace | undefined => {
  const key = name && plain(name);
  const table = named[structure];
  if (table) return key && Object.hasOwn(table, key) ? table[key] : undefined;
  return structuresOfLimbs[structure];
};
