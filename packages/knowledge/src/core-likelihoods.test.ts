// The core likelihood ratios, copied from section 3.11 of the evidence: place, source, [lr, low, high] present and absent.
import { describe, expect, it } from "vitest";
import type { Likelihood } from "./schema/likelihood.ts";
import { knowledge, likelihoodRows } from "./testing/knowledge.ts";

/** LR with its 95 % limits; one number alone where the standard error is assumed. */
type Printed = readonly [number, number, number] | readonly [number] | undefined;
const none = undefined;

const table: readonly (readonly [string, string, Printed, Printed])[] = [
  ["si-joint si-provocation atLeast 3", "laslett-2005", [4.285714, 2.2, 8.349], [0.08, 0.012, 0.538]],
  ["si-joint pain-location midline-low-back-pain", "depalma-2011b", [0.209, 0.083, 0.527], [2.279, 1.753, 2.963]],
  ["si-joint block", "surg-sci-2015", [4.161, 2.876, 6.019], [0.133, 0.047, 0.374]],
  ["lumbar-disc mri-disc modic-1", "han-2023", [10.0, 4.2, 23.82], [0.84, 0.74, 0.96]],
  ["lumbar-disc mri-disc modic-2", "han-2023", [8.03, 3.23, 19.97], [0.88, 0.8, 0.96]],
  ["lumbar-disc mri-disc high-intensity-zone", "han-2023", [3.1, 2.27, 4.25], [0.61, 0.48, 0.77]],
  ["lumbar-disc mri-disc annular-fissure", "han-2023", [2.88, 2.02, 4.1], [0.24, 0.1, 0.55]],
  ["lumbar-disc mri-disc disc-degeneration", "han-2023", [2.53, 1.57, 4.07], [0.15, 0.09, 0.24]],
  ["lumbar-disc movement centralization", "han-2023", [3.06, 1.44, 6.5], [0.66, 0.52, 0.84]],
  ["lumbar-disc pain-location midline-low-back-pain", "depalma-2011b", [6.624, 3.916, 11.205], [0.049, 0.016, 0.15]],
  ["lumbar-facet facet-exam facet-extension-rotation", "cohen-2020", [1, 1, 1], [1, 1, 1]],
  // the figure for a cold joint is unconfirmed and not written
  ["lumbar-facet spect facet-spect-uptake", "han-2023", [2.8, 1.82, 4.31], none],
  ["lumbar-facet block", "manchikanti-2004", [3.704, 3.125, 4.545], [0.1]],
  ["lumbar-facet block or newer-facet-series", "newer-facet-series", [1.948, 1.47, 2.593], [0.1]],
  ["thoracic-facet block", "manchikanti-2004", [1.818, 1.282, 2.564], [0.1]],
  ["cervical-facet block", "manchikanti-2004", [1.587, 1.389, 1.852], [0.1]],
  ["third-occipital block", "manchikanti-2004", [1.587, 1.389, 1.852], [0.1]],
  ["cervical-facet cervical-manual row or schneider-2014", "schneider-2014", [4.94, 2.8, 8.2], [0.08, 0.03, 0.24]],
  ["lumbar-stenosis claudication pain-free-seated", "suri-2010", [7.4, 1.9, 30], [0.57, 0.43, 0.76]],
  ["lumbar-stenosis claudication better-bending-forward", "suri-2010", [6.4, 4.1, 9.9], [0.52, 0.46, 0.6]],
  ["lumbar-stenosis claudication bilateral-leg-pain", "suri-2010", [6.3, 3.1, 13], [0.54, 0.43, 0.68]],
  ["lumbar-stenosis claudication neurogenic-claudication", "suri-2010", [3.7, 2.9, 4.8], [0.23, 0.17, 0.31]],
  ["lumbar-stenosis gait wide-based-gait", "suri-2010", [13, 1.9, 95], none],
  ["lumbar-stenosis gait romberg", "suri-2010", [4.2, 1.4, 13], none],
  ["lumbar-stenosis age over 70", "suri-2010", [2.0, 1.6, 2.5], none],
  ["lumbar-stenosis age over 65", "suri-2010", [2.5, 1.4, 4.2], none],
  ["lumbar-stenosis age under 60", "suri-2010", [0.4, 0.29, 0.57], none],
  ["lumbar-radiculopathy radicular straight-leg-raise", "capra-2011", [1.385], [0.865]],
  ["lumbar-radiculopathy radicular L4", "iversen-2013", [6.28, 1.06, 37.2], none],
  ["lumbar-radiculopathy radicular L5", "iversen-2013", [1.74, 1.04, 2.93], none],
  ["lumbar-radiculopathy radicular S1", "iversen-2013", [1.29, 0.97, 1.72], none],
  // fewer than three of four is the one absent row of the set
  ["cervical-radiculopathy wainner atLeast 4", "wainner-2003", [30.3, 1.7, 538.2], none],
  ["cervical-radiculopathy wainner atLeast 3", "wainner-2003", [6.1, 2.0, 18.6], [0.65]],
  ["crps budapest budapest-clinical-criteria", "harden-2010", [3.106, 2.045, 4.717], [0.013, 0.002, 0.092]],
  ["peripheral-neuropathy neuropathic-questionnaire row", "timmerman-2017", [3.125], [0.329]],
  ["painful-diabetic-neuropathy large-fibre monofilament-loss", "perkins-2001", [10.2], [0.34]],
  ["hip-oa hip-exam squat-posterior-pain", "metcalfe-2019", [6.1, 1.3, 29], [0.79]],
  ["hip-oa hip-exam groin-pain-on-hip-abduction-or-adduction", "metcalfe-2019", [5.7, 1.6, 20], [0.71]],
  ["hip-oa hip-exam hip-abductor-weakness", "metcalfe-2019", [4.5, 2.4, 8.4], [0.62]],
  ["hip-oa hip-history medial-thigh-pain", "metcalfe-2019", [7.8, 1.7, 37], none],
  ["hip-oa age under 60", "metcalfe-2019", [0.11, 0.01, 0.78], none],
  ["greater-trochanteric-pain gtps-exam row", "kinsella-2024", [16.68], [0.113]],
  // points published, intervals unconfirmed: the standard error is assumed
  ["rotator-cuff cuff-exam painful-arc", "hermans-2013", [3.7], [0.36]],
  [
    "vertebral-fracture fracture-exam closed-fist-percussion",
    "langdon-2010",
    [8.75, 2.97, 25.74],
    [0.139, 0.065, 0.296],
  ],
  ["vertebral-fracture fracture-exam supine-sign", "langdon-2010", [12.19, 3.17, 46.8], [0.201, 0.111, 0.365]],
  ["axial-spondyloarthritis ibp inflammatory-back-pain", "rudwaleit-2004", [3.1], [0.33]],
  ["axial-spondyloarthritis b27 hla-b27", "rudwaleit-2004", [9.0], [0.11]],
  ["axial-spondyloarthritis mri-sij mri-sacroiliitis", "rudwaleit-2004", [9.0], [0.11]],
];

const rows = new Map(likelihoodRows(knowledge).map(({ where, row }) => [where, row]));
const decimals = (value: number): number => String(value).split(".")[1]?.length ?? 0;

/** The written side, its point rounded to the digits that are printed. */
const asPrinted = (side: Likelihood | undefined, printed: Printed): Printed => {
  if (!side) return undefined;
  const lr = Number(side.lr.toFixed(decimals(printed?.[0] ?? side.lr)));
  return side.ci ? [lr, ...side.ci] : [lr];
};

describe("the core likelihood ratios equal their sources to the digit", () => {
  it.each(table)("%s, %s", (where, source, present, absent) => {
    const row = rows.get(where);
    expect(row?.source).toBe(source);
    expect(asPrinted(row?.present, present)).toEqual(present);
    expect(asPrinted(row?.absent, absent)).toEqual(absent);
  });

  it("and the default for the neck examination is the assumed middle of two studies", () => {
    expect(rows.get("cervical-facet cervical-manual row")).toMatchObject({
      class: "default",
      present: { lr: 2, se: 0.6, seAssumed: true },
      absent: { lr: 0.3, se: 0.6, seAssumed: true },
    });
  });

  it("and the figures that were misprinted or came from healthy people are not written", () => {
    const written = [...rows.values()].flatMap(({ present, absent }) => [present?.lr, absent?.lr]);
    // 0.29 of the pooled sacroiliac tests, 0.88 for two of Wainner's four, DN4 8.3 against healthy people
    expect(rows.get("si-joint si-provocation atLeast 3 or hancock-2007")?.absent).toBeUndefined();
    expect(rows.has("cervical-radiculopathy wainner atLeast 2")).toBe(false);
    expect(written).not.toContain(8.3);
  });
});
