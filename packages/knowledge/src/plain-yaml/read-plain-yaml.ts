/**
 * A quick reader of the plain part of YAML: maps and lists by indentation or in brackets, words, numbers, quoted texts of one line, anchors
 * and remarks. It never says what is wrong and never guesses: a text it is not sure of is left to the library, which reads all of YAML.
 */
import { fewAliases } from "./anchors.ts";
import { blockNode } from "./block.ts";
import { giveUp, isGivingUp, type Reading, toContent } from "./reading.ts";

/** Tabs, carriage returns, other breaks and signs outside the basic plane are not plain. */
const odd = /[^\n\x20-\x7e\u00a1-\u1fff\u2010-\u2027\u2030-\u205e\u2070-\ud7ff]/;

const read = (text: string): unknown => {
  const reading: Reading = {
    text,
    at: 0,
    lineStart: 0,
    column: 0,
    anchors: new Map(),
    written: [],
    open: [],
  };
  toContent(reading);
  if (reading.column !== 0 || odd.test(text)) giveUp();
  const value = blockNode(reading, 0);
  return reading.column === -1 && fewAliases(reading.written) ? value : giveUp();
};

/** The value of a plain text of YAML; undefined where the library has to read it. */
export const readPlainYaml = (text: string): unknown => {
  try {
    return read(text);
  } catch (thrown) {
    if (isGivingUp(thrown)) return undefined;
    throw thrown;
  }
};
