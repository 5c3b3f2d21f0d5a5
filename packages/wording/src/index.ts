/** Sentences: keys and values rendered for a reader, in a language. */
export { assessmentJson } from "./assessment-json.ts";
export { assessmentText } from "./assessment-text.ts";
export { headingsIn, stateText, urgencyText, whoText } from "./assessment-words.ts";
export { type Locale, locales, messageKeys, patternOf, type Reader } from "./catalogue.ts";
export { factText, instrumentText } from "./fact-names.ts";
export { alertText, nameOf, type Rendering, ruleText, textIn } from "./knowledge-names.ts";
export { listText } from "./lists.ts";
export { dateText, decimalText, momentText, percentText, probabilityText, ratioText, spanText } from "./numbers.ts";
export { certaintyText } from "./option-words.ts";
export { easeOf, gradeOf, spanishSyllablesOf, syllablesOf } from "./reading-level.ts";
export { type RecordWord, recordIds, recordText } from "./record-words.ts";
export { render } from "./render.ts";
export { sideText, structureText, targetsText, targetText } from "./target-text.ts";
export { type OptionChange, type WhatIfChange, whatIfChanges } from "./what-if-changes.ts";
export { type Laid, whatIfLines } from "./what-if-text.ts";
