import { defineMessages } from "../../language/messages.ts";

export const searchMessages = defineMessages({
  en: {
    title: "Search",
    lead: "Type a place, a pain or a treatment. Spelling need not be right.",
    label: "What are you looking for?",
    go: "Search",
    found: (count: number) => (count === 1 ? "1 page" : `${count} pages`),
    none: (asked: string) => `Nothing found for “${asked}”`,
    noneText: "Try one word, such as back, knee or nerve. Or go to Understand and look by place.",
  },
  es: {
    title: "Buscar",
    lead: "Escriba un lugar, un dolor o un tratamiento. No hace falta escribirlo sin faltas.",
    label: "¿Qué busca?",
    go: "Buscar",
    found: (count: number) => (count === 1 ? "1 página" : `${count} páginas`),
    none: (asked: string) => `Nada encontrado para «${asked}»`,
    noneText: "Pruebe con una sola palabra, como espalda, rodilla o nervio. O vaya a Entender y busque por lugar.",
  },
});
