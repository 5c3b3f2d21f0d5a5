/** Where a reader of plain YAML stands, and how it gives up: what is not plain is left to the library, which knows all of YAML and every fault. */
import type { Anchor } from "./anchors.ts";

export interface Reading {
  readonly text: string;
  /** The next sign to read. */
  at: number;
  /** Where the line of `at` begins. */
  lineStart: number;
  /** The column of the next line that says something; -1 at the end. Right after `toContent` only. */
  column: number;
  readonly anchors: Map<string, Anchor>;
  /** Every anchor in the order it was written, those whose name was taken again included. */
  readonly written: Anchor[];
  /** The anchors whose nodes are being read. */
  readonly open: Anchor[];
}

class NotPlain extends Error {}
const notPlain = new NotPlain("is not plain");

/** Ends the reading: the text may be right or wrong, but not in a way this reader decides. */
export const giveUp = (): never => {
  throw notPlain;
};

export const isGivingUp = (thrown: unknown): boolean => thrown === notPlain;

export const signs = {
  newline: 10,
  space: 32,
  doubleQuote: 34,
  hash: 35,
  ampersand: 38,
  singleQuote: 39,
  star: 42,
  comma: 44,
  minus: 45,
  zero: 48,
  nine: 57,
  colon: 58,
  openList: 91,
  backslash: 92,
  closeList: 93,
  openMap: 123,
  closeMap: 125,
} as const;

export const skipSpaces = (reading: Reading): void => {
  const { text } = reading;
  let { at } = reading;
  while (text.charCodeAt(at) === signs.space) at++;
  reading.at = at;
};

/** A break of the line, or the end of the text, at a place. */
export const isLineEnd = (text: string, at: number): boolean =>
  at >= text.length || text.charCodeAt(at) === signs.newline;

const lineEndFrom = (text: string, at: number): number => {
  const end = text.indexOf("\n", at);
  return end < 0 ? text.length : end;
};

/** From the start of a line to the next line that says something: empty ones and remarks are passed over. */
export const toContent = (reading: Reading): void => {
  const { text } = reading;
  let at = reading.at;
  for (;;) {
    const start = at;
    while (text.charCodeAt(at) === signs.space) at++;
    if (at >= text.length) {
      reading.at = at;
      reading.column = -1;
      return;
    }
    const sign = text.charCodeAt(at);
    if (sign !== signs.newline && sign !== signs.hash) {
      reading.at = at;
      reading.lineStart = start;
      reading.column = at - start;
      return;
    }
    at = lineEndFrom(text, at) + 1;
  }
};

/** Whether nothing but spaces and a remark follow on the line; then the next line that says something is reached. */
export const endLine = (reading: Reading): boolean => {
  const { text, at: before } = reading;
  skipSpaces(reading);
  const remark = text.charCodeAt(reading.at) === signs.hash && reading.at > before;
  if (!remark && !isLineEnd(text, reading.at)) return false;
  reading.at = lineEndFrom(text, reading.at) + 1;
  toContent(reading);
  return true;
};

/** Within brackets: over spaces, breaks and remarks. A line has to lie deeper than the block the brackets stand in. */
export const skipWithinBrackets = (reading: Reading, deeperThan: number): void => {
  const { text } = reading;
  const before = reading.at;
  skipSpaces(reading);
  const sign = text.charCodeAt(reading.at);
  if (sign === signs.hash && reading.at === before) giveUp();
  if (sign !== signs.hash && sign !== signs.newline) return;
  reading.at = lineEndFrom(text, reading.at) + 1;
  toContent(reading);
  if (reading.column <= deeperThan) giveUp();
};
