import { z } from "zod";

/** Where a report keeps its words. */
export const reportFields = {
  conclusion: z.string().optional(),
  presentedForm: z.array(z.object({ contentType: z.string().optional(), data: z.string().optional() })).optional(),
  text: z.object({ div: z.string().optional() }).optional(),
};

const decoded = (base64: string): string | undefined => {
  try {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

const entities: ReadonlyMap<string, string> = new Map([
  ["&lt;", "<"],
  ["&gt;", ">"],
  ["&quot;", '"'],
  ["&#39;", "'"],
  ["&nbsp;", " "],
  ["&amp;", "&"],
]);

/** The words of marked-up text without its marks: a report is kept as plain text and never shown as markup. */
const plain = (markup: string): string =>
  markup
    .replace(/<(?:br|\/p|\/div|\/li|\/tr)\b[^>]*>/gi, "\n")
    .replace(/<[^>]*>/g, "")
    .replace(/&(?:lt|gt|quot|#39|nbsp|amp);/g, (entity) => entities.get(entity) ?? entity)
    .replace(/[ \t]+/g, " ")
    .trim();

/** The words of a report: its plain text, else its conclusion, else its narrative. */
export const reportText = (report: {
  conclusion?: string | undefined;
  presentedForm?: readonly { contentType?: string | undefined; data?: string | undefined }[] | undefined;
  text?: { div?: string | undefined } | undefined;
}): string | undefined => {
  const form = (report.presentedForm ?? [])
    .filter(({ contentType }) => contentType?.startsWith("text/plain"))
    .map(({ data }) => (data === undefined ? undefined : decoded(data)))
    .find((words) => words?.trim());
  const words = (form ?? report.conclusion ?? plain(report.text?.div ?? "")).trim();
  return words === "" ? undefined : words;
};
