/** Reads the form that sends a summary to a practice. Its names begin with `visit.`, so that no answer of the check is taken for one. */
import { randomUUID } from "node:crypto";
import type { Practice } from "@pinpoint/platform";
import type { Fields } from "../check/form.ts";
import { visitLimits } from "./limits.ts";

export interface VisitTyped {
  readonly practice: string;
  readonly name: string;
  readonly contact: string;
  readonly words: string;
  readonly agree: boolean;
  /** The idempotency key: a page sends once, however often it is loaded again. */
  readonly request: string;
}

export const visitFields = ["practice", "name", "contact", "words", "agree"] as const;
export type VisitField = (typeof visitFields)[number];

/** Which sentence is said beside a field. */
export type VisitSays =
  | "choosePractice"
  | "nameMissing"
  | "nameLong"
  | "contactMissing"
  | "contactWrong"
  | "wordsLong"
  | "strange"
  | "tick";
export type VisitProblems = Partial<Record<VisitField, VisitSays>>;

const one = (fields: Fields, name: string): string => fields.find(([own]) => own === name)?.[1] ?? "";

/** What was typed, trimmed; a page that was just opened gets a key of its own. */
export const readTyped = (fields: Fields): VisitTyped => {
  const request = one(fields, "visit.request");
  return {
    practice: one(fields, "visit.practice"),
    name: one(fields, "visit.name").trim(),
    contact: one(fields, "visit.contact").trim(),
    words: one(fields, "visit.words").replaceAll("\r\n", "\n").trim(),
    agree: one(fields, "visit.agree") === "1",
    request: /^[0-9a-f-]{36}$/.test(request) ? request : randomUUID(),
  };
};

const isEmail = (text: string): boolean => /^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/.test(text);
const isPhone = (text: string): boolean => /^[+\d][\d\s().x-]*$/i.test(text) && text.replaceAll(/\D/g, "").length >= 7;

/** A character that cannot be kept: a control sign that came in by pasting. */
const isStrange = (text: string): boolean => !text.isWellFormed() || /[\p{Cc}--[\n\t]]/v.test(text);

const problemOfName = (name: string): VisitSays | undefined => {
  if (name === "") return "nameMissing";
  if (name.length > visitLimits.name) return "nameLong";
  return isStrange(name) ? "strange" : undefined;
};

const problemOfContact = (contact: string): VisitSays | undefined => {
  if (contact === "") return "contactMissing";
  const fits = contact.length <= visitLimits.contact && (isEmail(contact) || isPhone(contact));
  return fits ? undefined : "contactWrong";
};

const problemOfWords = (words: string): VisitSays | undefined => {
  if (words.length > visitLimits.words) return "wordsLong";
  return isStrange(words) ? "strange" : undefined;
};

/** What each field still lacks; nothing when it may be sent. */
export const problemsOfVisit = (typed: VisitTyped, practices: readonly Practice[]): VisitProblems => {
  const found: readonly (readonly [VisitField, VisitSays | undefined])[] = [
    ["practice", practices.some(({ id }) => id === typed.practice) ? undefined : "choosePractice"],
    ["name", problemOfName(typed.name)],
    ["contact", problemOfContact(typed.contact)],
    ["words", problemOfWords(typed.words)],
    ["agree", typed.agree ? undefined : "tick"],
  ];
  const problems: VisitProblems = {};
  for (const [field, says] of found) if (says) problems[field] = says;
  return problems;
};
