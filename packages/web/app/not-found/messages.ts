import { defineMessages } from "../language/messages.ts";

export const notFoundMessages = defineMessages({
  en: {
    title: "There is no page here",
    says: "The address may be old or misspelled. Nothing is lost.",
    unwrittenTitle: "Not in this language yet",
    unwritten: (language: string) =>
      `Nobody has written these pages in this language yet (${language}). We have them in English and in Spanish.`,
    close: "Did you mean one of these?",
    waysOn: "Other ways on",
    front: "Front page: where does it hurt?",
    learn: "Understand: every page by place",
    faq: "Questions people ask",
  },
  es: {
    title: "Aquí no hay ninguna página",
    says: "Puede que la dirección sea antigua o tenga un error. No se ha perdido nada.",
    unwrittenTitle: "Todavía no en este idioma",
    unwritten: (language: string) =>
      `Nadie ha escrito aún estas páginas en este idioma (${language}). Las tenemos en inglés y en español.`,
    close: "¿Busca alguna de estas?",
    waysOn: "Otros caminos",
    front: "Página inicial: ¿dónde le duele?",
    learn: "Entender: todas las páginas por lugar",
    faq: "Preguntas que hace la gente",
  },
});
