// The Medicare facet policy for a first lumbar ablation as a programmer would write it who wants met, unmet or unknown and no reasons.
import {
  dateOf,
  dayNumber,
  type EntryOf,
  earliestDay,
  facetJointsCovered,
  latestDay,
  levelCount,
} from "@pinpoint/chart";
import type { Judging } from "./judging.ts";

type Truth = -1 | 0 | 1;

const threeMonthsBefore = (day: string): string => {
  const month = Number(day.slice(5, 7)) - 3;
  return month > 0
    ? `${day.slice(0, 5)}${String(month).padStart(2, "0")}${day.slice(7)}`
    : `${Number(day.slice(0, 4)) - 1}-${String(month + 12).padStart(2, "0")}${day.slice(7)}`;
};

const lasted = ({ view, request }: Judging): Truth => {
  const onset = view.complaint?.body.onset;
  if (onset === undefined) return 0;
  const limit = threeMonthsBefore(request.on);
  if (latestDay(onset) <= limit) return 1;
  return earliestDay(onset) <= limit ? 0 : -1;
};

const careFailed = ({ view }: Judging): Truth => {
  let any = false;
  for (const { body } of view.of("therapy")) {
    if (body.notDone === "refused") continue;
    any = true;
    if (body.notDone || body.stopped === "no-benefit" || body.stopped === "side-effect") return 1;
    if (body.reliefPercent !== undefined && body.reliefPercent < 50) return 1;
  }
  return any && view.of("therapy").some(({ body }) => body.reliefPercent !== undefined) ? -1 : 0;
};

const absent = (judging: Judging, findings: readonly string[], whenNotStated: Truth): Truth => {
  let truth: Truth = 1;
  for (const finding of findings) {
    const words = judging.view.wordsOf(finding);
    if (!words || words.length === 0) truth = truth === 1 ? whenNotStated : truth;
    else if (words.some(({ present }) => present)) return -1;
  }
  return truth;
};

const otherCause = (judging: Judging): Truth => {
  const named = absent(judging, ["vertebral-compression-fracture", "spinal-contusion"], 1);
  if (named === -1) return -1;
  const screened = absent(judging, ["fever", "history-of-cancer", "recent-trauma"], 0);
  const seen = judging.view.of("imaging").some(({ body }) => body.region === "lumbar");
  return screened === 1 && seen ? 1 : 0;
};

const relieved = (block: EntryOf<"procedure">, reliefs: readonly EntryOf<"relief">[]): Truth => {
  const before = block.body.painBefore;
  const own = reliefs.find(({ body }) => body.of === block.id && body.pain !== undefined);
  const after = own?.body.pain ?? block.body.painAfter;
  if (before === undefined || after === undefined || before === 0) return 0;
  if ((Math.round(before * 10) - Math.round(after * 10)) * 100 < Math.round(before * 10) * 80) return -1;
  const hours = reliefs.reduce(
    (most, { body }) => (body.of === block.id ? Math.max(most, body.lastedHours ?? 0) : most),
    0,
  );
  const needed = block.body.drugs?.some(({ drug }) => drug.includes("lidocaine")) ? 2 : 3;
  return hours >= needed ? 1 : 0;
};

const reaches = (block: EntryOf<"procedure">, { request }: Judging): boolean => {
  const reached = new Set(facetJointsCovered(block.body.targets).map(({ level, side }) => level + side));
  return facetJointsCovered(request.targets).every(({ level, side }) => reached.has(level + side));
};

const blocks = (judging: Judging): Truth => {
  const { view, request } = judging;
  const done = view
    .of("procedure")
    .filter(
      (one) =>
        one.body.procedure === "lumbar-medial-branch-block" && dateOf(one.at) < request.on && reaches(one, judging),
    )
    .sort((a, b) => (a.at < b.at ? -1 : 1));
  const [first, second] = done.slice(-2);
  if (!first || !second) return 0;
  if (dayNumber(dateOf(second.at)) - dayNumber(dateOf(first.at)) < 14) return -1;
  const reliefs = view.of("relief");
  const [a, b] = [relieved(first, reliefs), relieved(second, reliefs)];
  return a < b ? a : b;
};

const fewEnough = ({ view, request }: Judging): Truth => {
  const from = `${Number(request.on.slice(0, 4)) - 1}${request.on.slice(4)}`;
  const days = new Set<string>();
  for (const { at, body } of view.of("procedure"))
    if (body.procedure === "lumbar-rfa" && dateOf(at) > from && dateOf(at) < request.on) days.add(dateOf(at));
  return days.size + 1 <= 2 ? 1 : -1;
};

/** Met, unmet or unknown; the least of its parts. */
export const facetPolicy = (judging: Judging): Truth => {
  const { view, request } = judging;
  const planned =
    request.guidance === "fluoroscopy" || request.guidance === "ct"
      ? request.technique?.mode === "thermal" && (request.technique.tempC ?? 81) > 80
      : false;
  const axial: Truth = view.complaint ? (view.complaint.body.pattern === "axial" ? 1 : -1) : 0;
  const scored: Truth = view.of("score").some(({ body }) => body.instrument === "nrs" || body.instrument === "odi")
    ? 1
    : 0;
  const parts: readonly Truth[] = [
    scored,
    axial,
    lasted(judging),
    careFailed(judging),
    absent(judging, ["straight-leg-raise", "motor-deficit", "neurogenic-claudication"], 0),
    otherCause(judging),
    blocks(judging),
    fewEnough(judging),
    levelCount(request.targets) <= 2 ? 1 : -1,
    planned ? 1 : -1,
    request.sedation === "none" || request.sedation === "minimal" ? 1 : -1,
  ];
  return parts.reduce<Truth>((least, part) => (part < least ? part : least), 1);
};
