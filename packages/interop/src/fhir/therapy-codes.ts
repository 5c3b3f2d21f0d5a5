/** Courses of care by CPT number or SNOMED CT code. Evaluations alone are no course of care and are not here. */
const byCode: ReadonlyMap<string, string> = new Map([
  ["97110", "physical-therapy"],
  ["97112", "physical-therapy"],
  ["97140", "physical-therapy"],
  ["97530", "physical-therapy"],
  ["91251008", "physical-therapy"],
  ["98940", "chiropractic"],
  ["98941", "chiropractic"],
  ["98942", "chiropractic"],
  ["97810", "acupuncture"],
  ["97811", "acupuncture"],
  ["97813", "acupuncture"],
  ["97814", "acupuncture"],
  ["44868003", "acupuncture"],
  ["90832", "psychotherapy"],
  ["90834", "psychotherapy"],
  ["90837", "psychotherapy"],
]);

const byWords: readonly (readonly [RegExp, string])[] = [
  [/cognitive[- ]behaviou?ral/i, "cbt"],
  [/home exercise/i, "home-exercise"],
  [/physical therapy|physiotherapy/i, "physical-therapy"],
  [/chiropractic/i, "chiropractic"],
  [/acupuncture/i, "acupuncture"],
  [/\bmassage\b/i, "massage"],
  [/psychotherapy/i, "psychotherapy"],
];

/** SNOMED CT codes of referrals; any words that say referral count as well. */
const referrals = ["308449000", "444831000124102", "81294000"];

/** True when somebody was sent somewhere: that tells nothing about what was done there. */
export const isReferral = (codes: readonly string[], words: string): boolean =>
  codes.some((code) => referrals.includes(code)) || /\breferr(?:al|ed)\b/i.test(words);

/** The course of care that codes or words name. */
export const therapyOf = (codes: readonly string[], words: string): string | undefined => {
  const coded = codes.find((code) => byCode.has(code));
  if (coded !== undefined) return byCode.get(coded);
  if (/\bevaluation\b|\bassessment\b|\beducation\b/i.test(words)) return undefined;
  return byWords.find(([pattern]) => pattern.test(words))?.[1];
};
