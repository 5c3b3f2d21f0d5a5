const families = /^(phq|gad|pc-ptsd|pcs|tsk|pseq|ort|comm|soapp|audit|dast|promis-(anxiety|depression))(-|$)/;

/**
 * True for a questionnaire that tells of a person's mind or of the use of substances: its scores are kept from a coordinator, as
 * the database does (`psychological`). What rests on one cannot be judged from a chart without them.
 */
export const isConfidentialInstrument = (instrument: string): boolean => families.test(instrument);
