/** Lists and maps in brackets. */
import { alias, anchored } from "./anchors.ts";
import { giveUp, type Reading, signs, skipWithinBrackets } from "./reading.ts";
import { isQuote, keyText, meaningOf, passColon, plainText, put, quotedText } from "./scalar.ts";

/** Passes a comma, or the closing bracket and says that it was the end. */
const atEnd = (reading: Reading, close: number, deeperThan: number): boolean => {
  skipWithinBrackets(reading, deeperThan);
  const sign = reading.text.charCodeAt(reading.at);
  if (sign !== close && sign !== signs.comma) giveUp();
  reading.at++;
  if (sign === close) return true;
  skipWithinBrackets(reading, deeperThan);
  return false;
};

const isEmpty = (reading: Reading, close: number, deeperThan: number): boolean => {
  reading.at++;
  skipWithinBrackets(reading, deeperThan);
  if (reading.text.charCodeAt(reading.at) !== close) return false;
  reading.at++;
  return true;
};

const flowList = (reading: Reading, deeperThan: number): unknown[] => {
  const list: unknown[] = [];
  if (isEmpty(reading, signs.closeList, deeperThan)) return list;
  do list.push(flowNode(reading, deeperThan));
  while (!atEnd(reading, signs.closeList, deeperThan));
  return list;
};

const flowMap = (reading: Reading, deeperThan: number): Record<string, unknown> => {
  const map: Record<string, unknown> = {};
  if (isEmpty(reading, signs.closeMap, deeperThan)) return map;
  do {
    const key = keyText(reading, true);
    if (!passColon(reading)) giveUp();
    skipWithinBrackets(reading, deeperThan);
    put(map, key, flowNode(reading, deeperThan));
  } while (!atEnd(reading, signs.closeMap, deeperThan));
  return map;
};

/** A node that may stand in brackets; also what such a node may be after a key of a block. */
export const flowNode = (reading: Reading, deeperThan: number): unknown => {
  const sign = reading.text.charCodeAt(reading.at);
  if (sign === signs.openMap) return flowMap(reading, deeperThan);
  if (sign === signs.openList) return flowList(reading, deeperThan);
  if (isQuote(sign)) return quotedText(reading);
  if (sign === signs.star) return alias(reading);
  if (sign === signs.ampersand)
    return anchored(reading, () => {
      skipWithinBrackets(reading, deeperThan);
      const next = reading.text.charCodeAt(reading.at);
      return next === signs.ampersand || next === signs.star ? giveUp() : flowNode(reading, deeperThan);
    });
  return meaningOf(plainText(reading, true));
};
