import type { DeclaredForm } from "./declared.ts";
import { textOfId } from "./lists.ts";

/** A written document that is in the file: what it is, what it holds, who signed it. */
export const document: DeclaredForm = {
  kind: "document",
  fields: [
    {
      name: "type",
      as: "known",
      list: "documents",
      needed: true,
      label: { en: "Kind of document", es: "Clase de documento" },
      hint: { en: "Begin to type.", es: "Empiece a escribir." },
    },
    { name: "title", as: "text", most: 200, label: { en: "Title", es: "Título" } },
    { name: "contains", as: "several", list: "contents", label: { en: "What it holds", es: "Qué contiene" } },
    {
      name: "signedBy",
      as: "text",
      most: 200,
      row: 1,
      label: { en: "Signed by", es: "Firmado por" },
      hint: { en: "Left open, it is not signed.", es: "Abierto, no está firmado." },
    },
    {
      name: "reference",
      as: "text",
      most: 500,
      row: 1,
      label: { en: "Where it is kept", es: "Dónde se guarda" },
    },
  ],
  fresh: ({ what }, { rendering }) => ({ type: [what === "" ? "" : textOfId("documents", what, rendering)] }),
};
