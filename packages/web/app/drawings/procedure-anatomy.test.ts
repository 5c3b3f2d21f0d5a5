import type { Target } from "@pinpoint/chart";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import type { Locale } from "../../src/locale.ts";
import { LocaleProvider } from "../language/messages.ts";
import { hipHead, sacralForamina } from "./bones-pelvis.ts";
import { aorta, sympatheticChain } from "./cross-section.tsx";
import { genicularNerves } from "./knee-bones.tsx";
import { lateralBranch, medialBranch, type Point } from "./nerves-of-spine.ts";
import { boundsOf, numbersOf } from "./path.ts";
import { ProcedureDrawing, type ProcedureDrawingId } from "./procedure-drawing.tsx";
import { endOfCord, endOfSac, hiatus, inCanal } from "./section.ts";
import { suprascapularNotch } from "./shoulder-bones.tsx";
import { curveAt, depthOfBody } from "./side-curve.ts";
import { foramen, gapOf } from "./side-places.ts";
import { bottomOf, vertebraOf } from "./spine-table.ts";
import { targetShape } from "./target-shape.ts";

const drawn = (id: ProcedureDrawingId, locale: Locale = "en"): string =>
  renderToStaticMarkup(createElement(LocaleProvider, { value: locale }, createElement(ProcedureDrawing, { id })));
/** The paths of one kind of part, in the order they are drawn. */
const partsOf = (id: ProcedureDrawingId, kind: string): readonly string[] =>
  [...drawn(id).matchAll(new RegExp(`class="${kind}"(?: fill-rule="evenodd")? d="([^"]+)"`, "g"))].map(
    ([, d]) => d ?? "",
  );
/** Where a needle, an electrode or a lead ends. */
const tipsOf = (id: ProcedureDrawingId, kind = "needle"): readonly Point[] =>
  partsOf(id, kind).map((d) => {
    const [y = 0, x = 0] = [...numbersOf(d)].reverse();
    return [x, y];
  });
const middleOfPath = (d: string): Point => {
  const [left, top, right, bottom] = boundsOf(d);
  return [(left + right) / 2, (top + bottom) / 2];
};
const isNear = ([x, y]: Point, d: string, slack = 2): boolean => {
  const [left, top, right, bottom] = boundsOf(d);
  return x > left - slack && x < right + slack && y > top - slack && y < bottom + slack;
};
const shape = (structure: Target["structure"], level?: string): string =>
  targetShape({ structure, ...(level && { level }), side: "right" }).d;
const top = (name: string): number => vertebraOf(name)?.top ?? Number.NaN;
const bottom = (name: string): number =>
  bottomOf(vertebraOf(name) ?? { name, top: 0, height: 0, half: 0, reach: 0, disc: 0 });
/** How far across the canal a place is: 0 at its front wall, 1 at its back wall. */
const acrossCanal = ([x, y]: Point): number => {
  const [front, back] = [inCanal(y, 0), inCanal(y, 1)];
  return (x - front[0]) / (back[0] - front[0]);
};

describe("the drawn nerves of a facet joint", () => {
  it("are L3 and L4 for the L4-5 joint, a needle on each", () => {
    const tips = tipsOf("medial-branch-block");
    expect(tips).toHaveLength(2);
    for (const [index, level] of ["L3", "L4"].entries())
      expect(isNear(tips[index] ?? [0, 0], shape("medial-branch", level)), level).toBe(true);
    expect(drawn("medial-branch-block")).toMatch(/L3 branch.*L4 branch/);
    expect(drawn("medial-branch-block")).not.toContain("L5 branch");
  });
  it("are C5 and C6 for the C5-6 joint in the neck, and T5 and T6 for T6-7 in the chest", () => {
    for (const [id, levels] of [
      ["medial-branch-block-neck", ["C5", "C6"]],
      ["medial-branch-block-chest", ["T5", "T6"]],
    ] as const)
      for (const [index, level] of levels.entries())
        expect(isNear(tipsOf(id)[index] ?? [0, 0], shape("medial-branch", level)), level).toBe(true);
  });
  it("have the electrode along them and the warmed zone around them", () => {
    const tips = partsOf("radiofrequency-ablation", "electrode");
    const zones = partsOf("radiofrequency-ablation", "reach reach-warmed");
    for (const [index, level] of ["L3", "L4"].entries()) {
      const electrode = tips[index] ?? "";
      const nerve = medialBranch(level);
      expect(isNear(middleOfPath(electrode), shape("medial-branch", level)), level).toBe(true);
      expect(isNear(middleOfPath(electrode), zones[index] ?? "", 0), level).toBe(true);
      // The drawn nerve runs almost straight down in its groove before it turns inwards.
      const [fromX = 0, fromY = 0, toX = 0, toY = 0] = numbersOf(electrode);
      expect(Math.abs((toX - fromX) / (toY - fromY)), level).toBeLessThan(0.3);
      expect(nerve && Math.abs(toX - nerve.from[0]), level).toBeLessThan(6);
    }
  });
  it("is the third occipital nerve over the C2-3 joint", () => {
    const [tip = [0, 0]] = tipsOf("third-occipital-nerve");
    expect(isNear(tip, shape("third-occipital-nerve"), 4)).toBe(true);
    expect(isNear(tip, shape("facet-joint", "C2-3"), 6)).toBe(true);
  });
  it("takes a needle into the joint whose cyst is burst, and names the root that passes", () => {
    expect(isNear(tipsOf("facet-cyst-rupture")[0] ?? [0, 0], shape("facet-joint", "L4-5"), 0)).toBe(true);
    expect(drawn("facet-cyst-rupture")).toContain(">L5 root<");
  });
});

describe("the drawn epidural injection", () => {
  it("between the arches ends behind the sac and before the back wall of the canal", () => {
    for (const [id, upper, lower] of [
      ["interlaminar-epidural", "L4", "L5"],
      ["interlaminar-epidural-neck", "C7", "T1"],
    ] as const) {
      const [tip = [0, 0]] = tipsOf(id);
      expect(acrossCanal(tip), id).toBeGreaterThan(0.82);
      expect(acrossCanal(tip), id).toBeLessThan(1);
      expect(tip[1], id).toBeGreaterThan(bottom(upper) - 4);
      expect(tip[1], id).toBeLessThan(top(lower) + 4);
    }
  });
  it("through the foramen lies in the hole between L4 and L5 beside the L4 root, and in the neck behind the middle of the hole of C6", () => {
    const [behind = [0, 0], side = [0, 0]] = tipsOf("transforaminal-epidural");
    expect(isNear(behind, shape("nerve-root", "L4"), 3)).toBe(true);
    const hole = (segment: string): string => {
      const gap = gapOf(segment);
      return gap ? foramen(gap) : "";
    };
    expect(isNear(side, hole("L4-5"), 0)).toBe(true);
    const [neck = [0, 0]] = tipsOf("transforaminal-epidural-neck");
    expect(isNear(neck, hole("C5-6"), 0)).toBe(true);
    expect(neck[0]).toBeGreaterThan(middleOfPath(hole("C5-6"))[0]);
    expect(drawn("transforaminal-epidural-neck")).toContain(">C6 root<");
  });
  it("through the hiatus stays below the end of the sac", () => {
    const [tip = [0, 0]] = tipsOf("caudal-epidural");
    expect(tip[1]).toBeGreaterThan(endOfSac);
    expect(tip[1]).toBeLessThan(hiatus.to);
    expect(acrossCanal(tip)).toBeGreaterThan(0);
    expect(acrossCanal(tip)).toBeLessThan(1);
  });
});

describe("the drawn injection at a joint or a nerve", () => {
  it("ends in the lower third of the sacroiliac joint, and the ablation reaches L5 and S1 to S3 outside their holes", () => {
    const [tip = [0, 0]] = tipsOf("sacroiliac-injection");
    const [, jointTop, , jointBottom] = boundsOf(shape("si-joint"));
    expect(tip[1]).toBeGreaterThan(jointTop + ((jointBottom - jointTop) * 2) / 3);
    expect(isNear(tip, shape("si-joint"), 1)).toBe(true);
    const zones = partsOf("sacroiliac-radiofrequency", "reach reach-warmed").map(middleOfPath);
    expect(zones).toHaveLength(4);
    for (const [index, level] of ["S1", "S2", "S3"].entries()) {
      const [x, y] = zones[index + 1] ?? [0, 0];
      expect(x, level).toBeGreaterThan(sacralForamina[level]?.[0] ?? Number.NaN);
      expect(Math.abs(y - (lateralBranch(level)?.from[1] ?? 0)), level).toBeLessThan(8);
    }
    expect(drawn("sacroiliac-radiofrequency")).not.toContain("S4");
  });
  it("names three genicular nerves in either language and never the lower outer one", () => {
    expect(Object.keys(genicularNerves)).toEqual(["superior-lateral", "superior-medial", "inferior-medial"]);
    for (const id of ["genicular-nerve-block", "genicular-radiofrequency"] as const) {
      expect(partsOf(id, "nerve nerve-treated")).toHaveLength(3);
      for (const [locale, never] of [
        ["en", /lower outer|inferior lateral|outer lower/i],
        ["es", /inferior externo|inferior lateral/i],
      ] as const)
        expect(drawn(id, locale)).not.toMatch(never);
      // The right knee from the front: the outer side is at x < 0. Nothing is treated below the joint there.
      for (const zone of partsOf(id, id === "genicular-nerve-block" ? "reach reach-medicine" : "reach reach-warmed")) {
        const [x, y] = middleOfPath(zone);
        expect(x < 0 && y > 174, id).toBe(false);
      }
    }
  });
  it("ends at the neck of the thigh bone, outside the ball", () => {
    const [tip = [0, 0]] = tipsOf("hip-injection");
    const far = Math.hypot(tip[0] - hipHead.x, tip[1] - hipHead.y);
    expect(far).toBeGreaterThan(hipHead.r - 4);
    expect(far).toBeLessThan(hipHead.r + 14);
  });
  it("leaves the main nerves of the leg outside the warmed zones of the hip", () => {
    const main = partsOf("hip-radiofrequency", "nerve").flatMap((d) => numbersOf(d));
    expect(partsOf("hip-radiofrequency", "nerve")).toHaveLength(2);
    for (const zone of partsOf("hip-radiofrequency", "reach reach-warmed"))
      for (const [index, x] of main.entries())
        if (index % 2 === 0) expect(isNear([x, main[index + 1] ?? 0], zone, 0), zone).toBe(false);
  });
  it("ends at the occipital nerve, the suprascapular notch and under the sixth rib", () => {
    expect(isNear(tipsOf("occipital-nerve")[0] ?? [0, 0], shape("occipital-nerve"), 2)).toBe(true);
    const [notch = [0, 0]] = tipsOf("suprascapular-nerve-block");
    expect(Math.hypot(notch[0] - suprascapularNotch[0], notch[1] - suprascapularNotch[1])).toBeLessThan(6);
    expect(isNear(tipsOf("intercostal-nerve-block")[0] ?? [0, 0], shape("intercostal-nerve", "T6"), 2)).toBe(true);
  });
});

describe("the drawn sympathetic block", () => {
  it("ends before the side of the lumbar vertebra, short of the great vessels", () => {
    const [tip = [0, 0]] = tipsOf("lumbar-sympathetic-block");
    expect(Math.hypot(tip[0] - sympatheticChain[0], tip[1] - sympatheticChain[1])).toBeLessThan(4);
    expect(tip[0]).toBeGreaterThan(35);
    expect(tip[1]).toBeGreaterThan(62);
    expect(tip[1]).toBeLessThan(aorta.y - aorta.r);
  });
  it("ends at C6 in the neck, above the ganglion that it reaches", () => {
    const [tip = [0, 0]] = tipsOf("stellate-ganglion-block");
    expect(tip[1]).toBeGreaterThan(top("C6"));
    expect(tip[1]).toBeLessThan(bottom("C6"));
    const [ganglion = ""] = partsOf("stellate-ganglion-block", "target");
    expect(middleOfPath(ganglion)[1]).toBeGreaterThan(bottom("C7") - 4);
    expect(isNear(middleOfPath(ganglion), partsOf("stellate-ganglion-block", "reach reach-medicine")[0] ?? "")).toBe(
      true,
    );
  });
  it("ends beside the disc L5-S1 on both sides, and before the tailbone in the midline", () => {
    for (const [x, y] of tipsOf("hypogastric-plexus-block")) {
      expect(Math.abs(x)).toBeLessThan(vertebraOf("L5")?.half ?? 0);
      expect(y).toBeGreaterThan(bottom("L5"));
      expect(y).toBeLessThan(top("S1") + 4);
    }
    const [impar = [0, 0]] = tipsOf("ganglion-impar-block");
    expect(impar[0]).toBeLessThan(curveAt(impar[1]) - depthOfBody("Co"));
    expect(impar[1]).toBeGreaterThan(bottom("S5") - 2);
    expect(impar[1]).toBeLessThan(top("Co") + 2);
  });
});

describe("the drawn stimulator and pump", () => {
  const contactsOf = (id: ProcedureDrawingId): readonly (readonly [number, number, number, number])[] =>
    partsOf(id, "contact").map((d) => boundsOf(d));

  it("has its leads at T8 to T10 behind the cord, whose end is drawn at L1", () => {
    for (const id of ["spinal-cord-stimulation", "spinal-cord-stimulation-trial"] as const) {
      const contacts = contactsOf(id);
      expect(contacts).toHaveLength(3);
      for (const [, first, , last] of contacts) {
        expect(first, id).toBeGreaterThan(top("T8"));
        expect(last, id).toBeLessThan(bottom("T10"));
      }
      for (const [x, , , last] of contacts.slice(-1)) expect(acrossCanal([x + 2, last])).toBeGreaterThan(0.6);
    }
    expect(endOfCord).toBe(bottom("L1"));
    expect(drawn("spinal-cord-stimulation")).not.toContain("device-worn");
    expect(drawn("spinal-cord-stimulation-trial")).toContain("device-worn");
  });
  it("has the lead of the ganglion in the foramen of the root it names, after a loop inside the spine", () => {
    for (const id of ["dorsal-root-ganglion-stimulation", "dorsal-root-ganglion-trial"] as const) {
      const [[left, first, right, last] = [0, 0, 0, 0]] = contactsOf(id);
      const [x, y] = middleOfPath(shape("dorsal-root-ganglion", "L4"));
      expect(left < x + 4 && right > x && first < y + 4 && last > y, id).toBe(true);
      expect(drawn(id)).toContain(">L4 ganglion<");
      const xs = numbersOf(partsOf(id, "lead")[0] ?? "").filter((_, index) => index % 2 === 0);
      const turns = xs.slice(1).map((value, index) => Math.sign(value - (xs[index] ?? 0)));
      expect(turns.filter((turn, index) => index > 0 && turn !== turns[index - 1]).length, id).toBeGreaterThanOrEqual(
        2,
      );
    }
  });
  it("has the lead of a peripheral nerve beside the branch it names", () => {
    const [[left, first] = [0, 0]] = contactsOf("peripheral-nerve-stimulation");
    expect(isNear([left, first], shape("medial-branch", "L4"), 4)).toBe(true);
  });
  it("has the tip of the tube in the fluid at T10, and the test dose in the fluid below the cord", () => {
    const [x = 0, y = 0] = numbersOf(partsOf("intrathecal-pump", "lead")[0] ?? "");
    expect(y).toBeGreaterThan(top("T10"));
    expect(y).toBeLessThan(bottom("T10"));
    expect(acrossCanal([x, y])).toBeGreaterThan(0.62);
    expect(acrossCanal([x, y])).toBeLessThan(0.82);
    const [needle = [0, 0]] = tipsOf("intrathecal-trial");
    expect(needle[1]).toBeGreaterThan(bottom("L3") - 4);
    expect(needle[1]).toBeLessThan(top("L4") + 4);
    expect(needle[1]).toBeGreaterThan(endOfCord);
    expect(acrossCanal(needle)).toBeLessThan(0.82);
  });
});

describe("the drawn operation", () => {
  it("reaches the middle of the vertebra through its upper half, where the pedicle is", () => {
    for (const [id, name] of [
      ["vertebral-augmentation", "L1"],
      ["basivertebral-ablation", "L5"],
    ] as const) {
      const [tip = [0, 0]] = tipsOf(id);
      expect(tip[1], id).toBeGreaterThan(top(name));
      expect(tip[1], id).toBeLessThan(bottom(name));
      expect(Math.abs(tip[0] - curveAt(tip[1])), id).toBeLessThan(depthOfBody(name) * 0.6);
    }
  });
  it("keeps the implants of the sacroiliac joint outside the holes of the nerves", () => {
    const xs = partsOf("sacroiliac-fusion", "implant").flatMap((d) =>
      numbersOf(d).filter((_, index) => index % 2 === 0),
    );
    expect(Math.min(...xs)).toBeGreaterThan((sacralForamina.S1?.[0] ?? 0) + 5);
  });
  it("puts the spacer behind the canal between L4 and L5", () => {
    const [left, first, , last] = boundsOf(partsOf("interspinous-spacer", "implant")[1] ?? "");
    expect(acrossCanal([left, (first + last) / 2])).toBeGreaterThan(1.3);
    expect((first + last) / 2).toBeGreaterThan(bottom("L4"));
    expect((first + last) / 2).toBeLessThan(top("L5") + 6);
  });
});
