import { z } from "zod";
import type { Located } from "./bundle-index.ts";
import { allWordsOf } from "./codes.ts";
import { codingSchema, conceptSchema, referenceSchema } from "./elements.ts";
import { modalityOf, regionOf } from "./imaging-words.ts";
import { type Context, entry, mapping, shortened, unread } from "./reading.ts";
import { momentOf } from "./when.ts";

const schema = z.object({
  status: z.string().optional(),
  modality: z.array(codingSchema).optional(),
  description: z.string().optional(),
  procedureCode: z.array(conceptSchema).optional(),
  started: z.string().optional(),
  series: z
    .array(
      z.object({
        modality: codingSchema.optional(),
        bodySite: codingSchema.optional(),
        started: z.string().optional(),
      }),
    )
    .optional(),
});

const reportSchema = z.object({ imagingStudy: z.array(referenceSchema).optional() });

/** Studies whose report is in the bundle, each with the report's label: the report is read in their place. */
export const reportedStudies = (bundle: Context["bundle"]): ReadonlyMap<Located, string> => {
  const found = new Map<Located, string>();
  for (const source of bundle.all) {
    if (source.type !== "DiagnosticReport") continue;
    const read = reportSchema.safeParse(source.resource);
    for (const reference of read.data?.imagingStudy ?? []) {
      const study = bundle.resolve({ ...reference, type: reference.type ?? "ImagingStudy" }, source);
      if (study && !found.has(study)) found.set(study, source.label);
    }
  }
  return found;
};

/** ImagingStudy → `imaging`, with what its description says and no findings. */
export const imagingStudy = mapping(schema, (study, context, source) => {
  if (study.status === "entered-in-error") return unread("It was entered in error.");
  if (study.status !== "available") return unread("It is not available, so there is nothing to read.");
  const report = context.reported.get(source);
  if (report !== undefined) return unread(`Its report ${report} stands in its place.`);
  const series = study.series ?? [];
  const sites = series.flatMap(({ bodySite }) => (bodySite ? [{ coding: [bodySite] }] : []));
  const words = [allWordsOf(...(study.procedureCode ?? []), ...sites), study.description ?? ""].join("; ");
  const codes = [...(study.modality ?? []), ...series.map((one) => one.modality)].flatMap((one) => one?.code ?? []);
  const modality = modalityOf(words, codes);
  if (modality === undefined) return unread("It names no kind of imaging that is known here.");
  const region = regionOf(words, ...sites);
  if (region === undefined) return unread("It names no single region that was looked at.");
  const moment = momentOf(study.started, series[0]?.started);
  if ("why" in moment) return unread(moment.why);
  return entry("imaging", moment.at, {
    modality,
    region,
    findings: [],
    report: study.description ? shortened(study.description, 50_000) : undefined,
  });
});
