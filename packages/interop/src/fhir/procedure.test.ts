import { describe, expect, it } from "vitest";
import { cpt, type Json, resource, snomed } from "../fixtures/bundle-of.ts";
import { bodiesOf, draftsOf, readAll, whyNot } from "../fixtures/reading.ts";

const done = (code: unknown, site?: string, fields: Json = {}): Json =>
  resource("Procedure", "done", {
    status: "completed",
    code,
    performedDateTime: "2026-03-02",
    ...(site === undefined ? {} : { bodySite: [{ text: site }] }),
    ...fields,
  });

describe("a referral", () => {
  it.each([
    ["308449000", "Referral to chiropractor (procedure)"],
    ["444831000124102", "Referral for physical therapy (procedure)"],
    ["81294000", "Patient referral for psychotherapy (procedure)"],
    ["306206005", "Referral to service (procedure)"],
    ["444831000124102", undefined],
  ])("%s is not a course of therapy done", (code, display) => {
    expect(whyNot(done(snomed(code, display)))).toEqual(["A referral is not a course of therapy done."]);
  });
});

describe("an interventional procedure", () => {
  const facet = (side: string, ...levels: readonly string[]) =>
    levels.map((level) => ({ structure: "facet-joint", level, side }));

  it.each([
    ["64493", "L4-L5 facet, left", "lumbar-medial-branch-block", facet("left", "L4-5")],
    ["64494", "bilateral L3-4-5 facet joints", "lumbar-medial-branch-block", facet("both", "L3-4", "L4-5")],
    ["64490", "C5-6 facet, right", "cervical-medial-branch-block", facet("right", "C5-6")],
    ["64635", "L4-5 and L5-S1 facets, right", "lumbar-rfa", facet("right", "L4-5", "L5-S1")],
    ["64633", "C4/C5 facet, left", "cervical-rfa", facet("left", "C4-5")],
    ["62323", "interlaminar L4-5", "lumbar-interlaminar-esi", [{ structure: "epidural-space", level: "L4-5" }]],
    ["62323", "caudal epidural", "caudal-esi", [{ structure: "epidural-space" }]],
    ["62321", "C7-T1 interlaminar", "cervical-interlaminar-esi", [{ structure: "epidural-space", level: "C7-T1" }]],
    [
      "64483",
      "L5-S1 foramen, left",
      "lumbar-transforaminal-esi",
      [{ structure: "nerve-root", level: "L5", side: "left" }],
    ],
    [
      "64483",
      "S1 nerve root, left",
      "lumbar-transforaminal-esi",
      [{ structure: "nerve-root", level: "S1", side: "left" }],
    ],
    ["27096", "right SI joint", "si-joint-injection", [{ structure: "si-joint", side: "right" }]],
    ["64625", "left SI joint", "si-lateral-branch-rfa", [{ structure: "si-joint", side: "left" }]],
    ["63650", "trial lead", "scs-trial", [{ structure: "spinal-cord" }]],
    ["63685", undefined, "scs-implant", [{ structure: "spinal-cord" }]],
  ])("CPT %s at %s is read with its targets", (code, site, procedure, targets) => {
    const { drafts, unread } = readAll(done(cpt(code), site));
    expect(drafts.map(({ draft }) => draft.body)).toEqual([{ procedure, targets }]);
    expect(unread).toEqual([]);
  });

  it.each([
    ["Left L3 and L4 medial branch nerve block", "lumbar-medial-branch-block", ["medial-branch", "medial-branch"]],
    [
      "Radiofrequency ablation of left L3, L4 medial branches and L5 dorsal ramus",
      "lumbar-rfa",
      ["medial-branch", "medial-branch", "dorsal-ramus"],
    ],
    ["Third occipital nerve block, right", "third-occipital-nerve-block", ["third-occipital-nerve"]],
    ["Lumbar transforaminal epidural steroid injection L4-5 right", "lumbar-transforaminal-esi", ["nerve-root"]],
    ["Spinal cord stimulator trial", "scs-trial", ["spinal-cord"]],
  ])("goes by its words: %s", (words, procedure, structures) => {
    const [draft] = draftsOf(done({ text: words }));
    expect(draft).toMatchObject({
      kind: "procedure",
      body: { procedure, targets: structures.map((structure) => ({ structure })) },
    });
  });

  it.each([
    ["64493", "L4-5 facet", "Neither its body site nor its words tell the side, so it stands without targets."],
    ["64493", "left lumbar facet", "Neither its body site nor its words tell the level, so it stands without targets."],
    [
      "64493",
      "L3-S1 facets, left",
      "Neither its body site nor its words tell the level, so it stands without targets.",
    ],
    [
      "64493",
      "L2-S1 and L4-5 facets, left",
      "Neither its body site nor its words tell the level, so it stands without targets.",
    ],
    [
      "64493",
      "left L4-5, right L5-S1",
      "Neither its body site nor its words tell the side, so it stands without targets.",
    ],
  ])("CPT %s at %s stands without targets, and what is missing is listed", (code, site, why) => {
    const { drafts, unread } = readAll(done(cpt(code), site));
    expect(drafts.map(({ draft }) => draft.body)).toEqual([{ procedure: "lumbar-medial-branch-block", targets: [] }]);
    expect(unread).toEqual([{ resource: "Procedure/done", why }]);
  });

  it("takes the side from its SNOMED code", () => {
    const bodySite = [{ text: "L4-5 facet", coding: [{ system: "http://snomed.info/sct", code: "51440002" }] }];
    expect(bodiesOf(done(cpt("64493"), undefined, { bodySite }))).toMatchObject([
      { targets: [{ level: "L4-5", side: "both" }] },
    ]);
  });

  it("whose code covers two regions, or a trial and an implant, is not guessed", () => {
    expect([
      whyNot(done(cpt("64490", "Injection, cervical or thoracic facet"))),
      whyNot(done(cpt("63650", "Percutaneous implantation of electrode array"))),
      whyNot(done({ text: "Lumbar intra-articular facet joint block" })),
    ]).toEqual([
      ["Its code or words cover more than one part of the spine; add the region or the level."],
      ["Its code is that of a trial and of an implant, and its words do not tell which."],
      ["It is an injection into a facet joint and not a block of its nerves; no procedure stands for it here."],
    ]);
  });

  it.each([
    [{ status: "not-done" }, "It was not done."],
    [{ status: "entered-in-error" }, "It was entered in error."],
    [{ status: "stopped" }, "It was not completed, so it does not count as done."],
    [{ performedDateTime: "2025" }, "Its date 2025 names no day; write the day it happened on."],
  ])("that does not count is listed: %o", (fields, why) => {
    expect(whyNot(done(cpt("64493"), "L4-5 left", fields))).toEqual([why]);
  });
});

describe("a course of therapy", () => {
  it.each([
    [cpt("97110"), "physical-therapy"],
    [{ text: "Physical therapy procedure" }, "physical-therapy"],
    [{ text: "Cognitive and behavioral therapy; cognitive behavioural therapy" }, "cbt"],
    [cpt("98941"), "chiropractic"],
    [cpt("97810"), "acupuncture"],
  ])("%o is %s, from its first to its last day", (code, therapy) => {
    const performedPeriod = { start: "2026-01-05", end: "2026-02-27" };
    expect(bodiesOf(done(code, undefined, { performedDateTime: undefined, performedPeriod }))).toEqual([
      { therapy, from: "2026-01-05", to: "2026-02-27" },
    ]);
  });

  it("is not what was only evaluated", () => {
    expect(whyNot(done(cpt("97161", "Physical therapy evaluation")))).toEqual([
      "Its code is 97161 (http://www.ama-assn.org/go/cpt); no procedure, operation or course of therapy is known by it here.",
    ]);
  });
});

describe("an operation on the spine", () => {
  it("is a condition of the past, with a year when only the year is known", () => {
    expect(draftsOf(done({ text: "Lumbar spinal fusion" }, undefined, { performedDateTime: "2021" }))).toEqual([
      {
        kind: "condition",
        at: "2021-12-31",
        body: { condition: "lumbar-fusion", from: "2021", detail: "Lumbar spinal fusion" },
      },
    ]);
  });
});
