import { describe, expect, it } from "vitest";
import { coded, type Json, loinc, resource } from "../fixtures/bundle-of.ts";
import { bodiesOf, readAll, whyNot } from "../fixtures/reading.ts";

const report = (fields: Json): Json =>
  resource("DiagnosticReport", "report", {
    status: "final",
    code: loinc("24968-3", "MR Lumbar spine WO contrast"),
    effectiveDateTime: "2026-01-20",
    conclusion: "Invented: mild disc bulge at L4-5.",
    ...fields,
  });
const study = (fields: Json): Json =>
  resource("ImagingStudy", "study", {
    status: "available",
    started: "2026-01-20T10:00:00-06:00",
    modality: [{ system: "http://dicom.nema.org/resources/ontology/DCM", code: "MR" }],
    description: "Lumbar spine without contrast",
    ...fields,
  });

describe("the report of an image", () => {
  it("is kept with its words and without findings, and is never complete", () => {
    expect(bodiesOf(report({}))).toEqual([
      { modality: "mri", region: "lumbar", findings: [], report: "Invented: mild disc bulge at L4-5." },
    ]);
  });

  it.each([
    ["XR Cervical spine 2 views", "xray", "neck"],
    ["CT Thoracic spine", "ct", "thoracic"],
    ["MRI of sacroiliac joint", "mri", "sacral"],
    ["Lumbar spine X-ray flexion and extension", "flexion-extension", "lumbar"],
    ["EMG lower extremity", "emg", "leg"],
    ["US Knee", "ultrasound", "knee"],
  ])("%s is %s of %s", (display, modality, region) => {
    expect(bodiesOf(report({ code: loinc("1-8", display) }))).toMatchObject([{ modality, region }]);
  });

  it("that comes as a plain-text form or as markup is kept as plain text", () => {
    const data = btoa("Invented report");
    expect(bodiesOf(report({ presentedForm: [{ contentType: "text/plain", data }] }))).toMatchObject([
      { report: "Invented report" },
    ]);
    const div = '<div xmlns="http://www.w3.org/1999/xhtml"><script>x</script>Mild &lt;stenosis&gt;</div>';
    expect(bodiesOf(report({ conclusion: undefined, text: { div } }))).toMatchObject([{ report: "xMild <stenosis>" }]);
  });

  it.each([
    [
      { category: [coded("http://terminology.hl7.org/CodeSystem/v2-0074", "LAB")] },
      "It is a laboratory's report; its values are read from their own observations.",
    ],
    [{ code: loinc("1-8", "MR Cervical and lumbar spine") }, "Its words name no single region that was looked at."],
    [{ code: loinc("1-8", "Discharge summary") }, "Its words name no kind of imaging that is known here."],
    [{ status: "preliminary" }, "It is not final, so it is not yet a result."],
    [{ effectiveDateTime: undefined }, "It carries no date, so it is not known when it happened; add one."],
  ])("that tells too little is listed: %o", (fields, why) => {
    expect(whyNot(report(fields))).toEqual([why]);
  });
});

describe("an imaging study", () => {
  it("is read by its modality and its description", () => {
    expect(bodiesOf(study({}))).toEqual([
      { modality: "mri", region: "lumbar", findings: [], report: "Lumbar spine without contrast" },
    ]);
  });

  it("whose report is in the bundle counts once", () => {
    const { drafts, unread } = readAll(study({}), report({ imagingStudy: [{ reference: "ImagingStudy/study" }] }));
    expect(drafts.map(({ resource: from }) => from)).toEqual(["DiagnosticReport/report"]);
    expect(unread).toEqual([
      { resource: "ImagingStudy/study", why: "Its report DiagnosticReport/report stands in its place." },
    ]);
  });
});
