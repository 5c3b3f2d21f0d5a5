import type { DeclaredForm } from "./declared.ts";
import { textOfId } from "./lists.ts";
import { meantAmong, procedureIds } from "./standing.ts";

/** Free text. Nothing is computed from it, except that it can be the reason to go ahead against a warning. */
export const note: DeclaredForm = {
  kind: "note",
  fields: [
    {
      name: "text",
      as: "text",
      long: true,
      most: 100_000,
      needed: true,
      label: { en: "Note", es: "Nota" },
      hint: { en: "Nothing is computed from the text.", es: "Del texto no se calcula nada." },
    },
    {
      name: "rule",
      path: "reasonFor.rule",
      as: "known",
      list: "warnings",
      label: {
        en: "It is the reason to go ahead against this warning",
        es: "Es la razón para seguir pese a este aviso",
      },
      hint: {
        en: "Left empty, it is a plain note. Only a warning that leaves room can be answered.",
        es: "Vacío, es una nota sin más. Solo se puede responder a un aviso que deja margen.",
      },
    },
    {
      name: "procedure",
      path: "reasonFor.procedure",
      as: "known",
      list: "treatments",
      label: { en: "For which treatment", es: "Para qué tratamiento" },
      hint: {
        en: "Left empty, for every treatment this warning speaks of.",
        es: "Vacío, para todo tratamiento del que habla el aviso.",
      },
    },
  ],
  fresh: ({ what, at }, { rendering, standing }) => {
    const treatment = meantAmong(procedureIds(at), standing);
    return {
      rule: [what === "" ? "" : textOfId("warnings", what, rendering)],
      procedure: [treatment === undefined ? "" : textOfId("treatments", treatment, rendering)],
    };
  },
};
