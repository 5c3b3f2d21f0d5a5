import { type Chart, readChart } from "@pinpoint/chart";

const back = [
  "si-thigh-thrust",
  "si-compression",
  "si-distraction",
  "si-sacral-thrust",
  "si-gaenslen",
  "si-faber",
  "centralization",
  "straight-leg-raise",
  "facet-extension-rotation",
  "neurogenic-claudication",
];
const day = (index: number): string => `2026-0${1 + (index % 8)}-${String(1 + (index % 28)).padStart(2, "0")}`;

/**
 * A chart of 200 entries as a long back-pain episode has them: repeated examinations and scores, therapies, drugs, an MRI, two blocks with
 * their relief.
 */
export const longChart = (): Chart => {
  const block = (id: string, at: string, drug: string) => [
    {
      id,
      kind: "procedure",
      at,
      body: {
        procedure: "lumbar-medial-branch-block",
        purpose: "diagnostic",
        targets: [
          { structure: "facet-joint", level: "L4-5", side: "both" },
          { structure: "facet-joint", level: "L5-S1", side: "both" },
        ],
        guidance: "fluoroscopy",
        drugs: [{ drug, doseMg: 10 }],
        sedation: "none",
        painBefore: 7,
      },
    },
    {
      kind: "relief",
      at,
      body: {
        of: id,
        pain: 1,
        series: [
          { minutesAfter: 30, pain: 1 },
          { minutesAfter: 120, pain: 1 },
        ],
        lastedHours: 7,
      },
    },
  ];
  const entries: object[] = [
    {
      kind: "complaint",
      at: "2026-01-10",
      body: { region: "lumbar", side: "both", pattern: "axial", onset: "2025-06-01", radiatesTo: ["hip"] },
    },
    {
      kind: "imaging",
      at: "2026-08-20",
      body: {
        modality: "mri",
        region: "lumbar",
        findings: [
          {
            finding: "facet-arthropathy",
            result: "present",
            site: { structure: "facet-joint", level: "L4-5", side: "both" },
          },
          ...["modic-1", "modic-2", "high-intensity-zone", "disc-herniation", "central-stenosis"].map((finding) => ({
            finding,
            result: "absent",
          })),
        ],
      },
    },
    ...block("block-1", "2026-08-25", "lidocaine"),
    ...block("block-2", "2026-09-01", "bupivacaine"),
    ...["physical-therapy", "nsaid", "home-exercise"].map((therapy) => ({
      kind: "therapy",
      at: "2026-03-02",
      body: { therapy, from: "2026-03-02", to: "2026-05-04" },
    })),
    ...["ibuprofen", "gabapentin", "duloxetine"].map((drug) => ({
      kind: "medication",
      at: "2026-03-02",
      body: { drug, doseMg: 300, timesPerDay: 3, from: "2026-03-02" },
    })),
  ];
  for (let index = 0; entries.length < 200; index++) {
    const finding = back[index % back.length];
    if (index % 3 === 0)
      entries.push({
        kind: "score",
        at: day(index),
        body: { instrument: index % 2 ? "nrs" : "odi", total: 4 + (index % 5) },
      });
    else
      entries.push({
        kind: "finding",
        at: day(index),
        body: {
          finding,
          result: finding === "si-faber" || finding === "facet-extension-rotation" ? "present" : "absent",
        },
      });
  }
  // Through JSON, as charts arrive: each text is its own, none is shared between entries or with the program.
  const file: unknown = JSON.parse(JSON.stringify({ patient: { birthDate: "1968-04-02", sex: "female" }, entries }));
  const read = readChart(file, { today: "2026-11-24" });
  if (!read.ok) throw new Error(read.problems.map(({ says }) => says).join(" "));
  return read.value;
};
