import { z } from "zod";
import { allWordsOf, hasCode } from "./codes.ts";
import { conceptSchema, periodSchema } from "./elements.ts";
import { modalityOf, regionOf } from "./imaging-words.ts";
import { entry, mapping, shortened, unread } from "./reading.ts";
import { reportFields, reportText } from "./report-text.ts";
import { momentOf } from "./when.ts";

const schema = z.object({
  status: z.string().optional(),
  category: z.array(conceptSchema).optional(),
  code: conceptSchema.optional(),
  effectiveDateTime: z.string().optional(),
  effectivePeriod: periodSchema.optional(),
  issued: z.string().optional(),
  ...reportFields,
});

const finished = ["final", "amended", "corrected", "appended"];

/** DiagnosticReport of an image or an electrical study → `imaging`, with its words and no findings: nobody has coded them yet. */
export const diagnosticReport = mapping(schema, (report) => {
  if (report.status === "entered-in-error") return unread("It was entered in error.");
  if (!finished.includes(report.status ?? "")) return unread("It is not final, so it is not yet a result.");
  if ((report.category ?? []).some((category) => hasCode(category, "LAB")))
    return unread("It is a laboratory's report; its values are read from their own observations.");
  const words = allWordsOf(report.code);
  const modality = modalityOf(words);
  if (modality === undefined) return unread("Its words name no kind of imaging that is known here.");
  const region = regionOf(words);
  if (region === undefined) return unread("Its words name no single region that was looked at.");
  const moment = momentOf(report.effectiveDateTime, report.effectivePeriod?.start, report.issued);
  if ("why" in moment) return unread(moment.why);
  const text = reportText(report);
  return entry("imaging", moment.at, {
    modality,
    region,
    findings: [],
    report: text === undefined ? undefined : shortened(text, 50_000),
  });
});
