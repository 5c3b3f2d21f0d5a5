/** Words, numbers and quoted texts, as the core schema of YAML 1.2 reads them. */
import { giveUp, type Reading, signs } from "./reading.ts";

/** What a sign does in an unquoted text: nothing, may begin none, is to be looked at, or ends it within brackets. */
const kinds = { inside: 0, startsNone: 1, looked: 2, bracket: 3 } as const;

const kindOf = new Uint8Array(128);
for (const sign of "?!|>'\"%@`&*.+~<=") kindOf[sign.charCodeAt(0)] = kinds.startsNone;
for (const sign of "\n:#") kindOf[sign.charCodeAt(0)] = kinds.looked;
for (const sign of ",[]{}") kindOf[sign.charCodeAt(0)] = kinds.bracket;

const kindAt = (text: string, at: number): number => kindOf[text.charCodeAt(at)] ?? kinds.inside;

const isBreak = (sign: number): boolean => sign === signs.space || sign === signs.newline || Number.isNaN(sign);

const endsBefore = (text: string, at: number, inBrackets: boolean): boolean => {
  const sign = text.charCodeAt(at);
  if (sign === signs.newline) return true;
  if (sign === signs.hash) return text.charCodeAt(at - 1) === signs.space;
  const next = text.charCodeAt(at + 1);
  return isBreak(next) || (inBrackets && kindOf[next] === kinds.bracket);
};

const startsPlain = (text: string, at: number): boolean => {
  const sign = text.charCodeAt(at);
  if (sign !== signs.minus) return kindAt(text, at) === kinds.inside;
  const next = text.charCodeAt(at + 1);
  return next >= signs.zero && next <= signs.nine;
};

/** An unquoted text of one line. It ends at a break, a remark, a colon before a space, and within brackets at one of their signs. */
export const plainText = (reading: Reading, inBrackets: boolean): string => {
  const { text, at: start } = reading;
  if (start >= text.length || !startsPlain(text, start)) return giveUp();
  let at = start + 1;
  for (; at < text.length; at++) {
    const kind = kindAt(text, at);
    if (kind < kinds.looked) continue;
    if (kind === kinds.bracket ? inBrackets : endsBefore(text, at, inBrackets)) break;
  }
  let end = at;
  while (text.charCodeAt(end - 1) === signs.space) end--;
  reading.at = end;
  return text.slice(start, end);
};

const number = /^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,15})?$/;
/** What the core schema takes for a number too, in ways that are not plain: leading zeros, exponents, other bases, a bare point. */
const otherNumber = /^(?:0o[0-7]+|0x[0-9a-fA-F]+|-?\d+(?:\.\d*)?(?:[eE][-+]?\d+)?)$/;
const words: ReadonlyMap<string, boolean | null> = new Map([
  ["true", true],
  ["false", false],
  ["null", null],
]);
const otherWord = /^(?:True|TRUE|False|FALSE|Null|NULL)$/;

/** What an unquoted text means. */
export const meaningOf = (plain: string): unknown => {
  const first = plain.charCodeAt(0);
  if (first <= signs.nine) {
    if (number.test(plain) && plain !== "-0") return Number(plain);
    return otherNumber.test(plain) ? giveUp() : plain;
  }
  if (plain.length > 5) return plain;
  const word = words.get(plain);
  if (word !== undefined) return word;
  return otherWord.test(plain) ? giveUp() : plain;
};

/** A quoted text of one line without escapes; a doubled single quote stands for one. */
export const quotedText = (reading: Reading): string => {
  const { text, at: start } = reading;
  const double = text.charCodeAt(start) === signs.doubleQuote;
  const quote = double ? '"' : "'";
  let end = text.indexOf(quote, start + 1);
  while (!double && end >= 0 && text.charCodeAt(end + 1) === signs.singleQuote) end = text.indexOf(quote, end + 2);
  if (end < 0) return giveUp();
  const inner = text.slice(start + 1, end);
  if (inner.includes("\n") || (double && inner.includes("\\"))) return giveUp();
  reading.at = end + 1;
  return double ? inner : inner.replaceAll("''", "'");
};

export const isQuote = (sign: number): boolean => sign === signs.doubleQuote || sign === signs.singleQuote;

const wholeNumber = /^(?:0|[1-9]\d{0,14})$/;

/** A key: a text, or a whole number that is written as its text. */
export const keyText = (reading: Reading, inBrackets: boolean): string => {
  if (isQuote(reading.text.charCodeAt(reading.at))) return quotedText(reading);
  const plain = plainText(reading, inBrackets);
  return typeof meaningOf(plain) === "string" || wholeNumber.test(plain) ? plain : giveUp();
};

/** Passes the colon after a key, if one stands there with a space or a break behind it. */
export const passColon = (reading: Reading): boolean => {
  if (reading.text.charCodeAt(reading.at) !== signs.colon || !isBreak(reading.text.charCodeAt(reading.at + 1)))
    return false;
  reading.at++;
  return true;
};

/** Gives a key its value; one that is there already, or that every object has, is left to the library. */
export const put = (map: Record<string, unknown>, key: string, value: unknown): void => {
  if (map[key] !== undefined || key === "__proto__") giveUp();
  map[key] = value;
};
