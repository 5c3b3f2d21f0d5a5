/** Lists and maps by their indentation. */
import { alias, anchored } from "./anchors.ts";
import { flowNode } from "./flow.ts";
import { endLine, giveUp, isLineEnd, type Reading, signs, skipSpaces } from "./reading.ts";
import { isQuote, keyText, meaningOf, passColon, plainText, put, quotedText } from "./scalar.ts";

const isDash = ({ text, at }: Reading): boolean =>
  text.charCodeAt(at) === signs.minus && (text.charCodeAt(at + 1) === signs.space || isLineEnd(text, at + 1));

/** What follows a value has to begin a line that is not deeper: else the value goes on, and that is not plain. */
const ended = <T>(reading: Reading, column: number, value: T): T => {
  if (!endLine(reading) || reading.column > column) giveUp();
  return value;
};

/** What `&name` names, on its line or below it. A name for a name is none. */
const anchoredNode = (reading: Reading, column: number): unknown =>
  anchored(reading, () => {
    const { text, at } = reading;
    const below = isLineEnd(text, at) || text.charCodeAt(at) === signs.hash;
    if (below && !(endLine(reading) && reading.column > column)) giveUp();
    const sign = text.charCodeAt(reading.at);
    if (sign === signs.ampersand || sign === signs.star) giveUp();
    return below ? blockNode(reading, reading.column) : inlineValue(reading, column);
  });

/** A value that begins on the line of its key or dash and is no block itself. */
const inlineValue = (reading: Reading, column: number): unknown => {
  const sign = reading.text.charCodeAt(reading.at);
  if (sign === signs.ampersand) return anchoredNode(reading, column);
  if (sign === signs.openMap || sign === signs.openList) return ended(reading, column, flowNode(reading, column));
  if (sign === signs.star) return ended(reading, column, alias(reading));
  if (isQuote(sign)) return ended(reading, column, quotedText(reading));
  return ended(reading, column, meaningOf(plainText(reading, false)));
};

/** After the colon of a key: on its line, on the lines below, or nothing. */
const valueAfterKey = (reading: Reading, column: number): unknown => {
  skipSpaces(reading);
  const { text, at } = reading;
  if (!isLineEnd(text, at) && text.charCodeAt(at) !== signs.hash) return inlineValue(reading, column);
  if (!endLine(reading)) return giveUp();
  if (reading.column > column) return blockNode(reading, reading.column);
  return reading.column === column && isDash(reading) ? blockList(reading, column) : null;
};

/** A map whose first key is read and its colon passed. */
const blockMap = (reading: Reading, column: number, firstKey: string): Record<string, unknown> => {
  const map: Record<string, unknown> = {};
  let key = firstKey;
  for (;;) {
    put(map, key, valueAfterKey(reading, column));
    if (reading.column < column) return map;
    if (reading.column > column || isDash(reading)) giveUp();
    key = keyText(reading, false);
    if (!passColon(reading)) giveUp();
  }
};

const blockList = (reading: Reading, column: number): unknown[] => {
  const list: unknown[] = [];
  do {
    reading.at++;
    skipSpaces(reading);
    if (isLineEnd(reading.text, reading.at)) giveUp();
    const inner = reading.at - reading.lineStart;
    list.push(
      reading.text.charCodeAt(reading.at) === signs.ampersand
        ? anchoredNode(reading, column)
        : blockNode(reading, inner, column),
    );
    if (reading.column > column) giveUp();
  } while (reading.column === column && isDash(reading));
  return list;
};

const isKeyStart = (sign: number): boolean =>
  sign !== signs.openMap && sign !== signs.openList && sign !== signs.star && sign !== signs.ampersand;

/** A node that begins at `column`: a list, a map, or a value alone, which ends where a line is not deeper than `parent`. */
export const blockNode = (reading: Reading, column: number, parent = column - 1): unknown => {
  if (isDash(reading)) return blockList(reading, column);
  const { at: start } = reading;
  const sign = reading.text.charCodeAt(start);
  if (!isKeyStart(sign)) return inlineValue(reading, parent);
  const quoted = isQuote(sign);
  const word = quoted ? quotedText(reading) : plainText(reading, false);
  if (passColon(reading)) {
    const after = reading.at;
    reading.at = start;
    const key = keyText(reading, false);
    reading.at = after;
    return blockMap(reading, column, key);
  }
  return ended(reading, parent, quoted ? word : meaningOf(word));
};
