import type { Problem } from "@pinpoint/chart";

const statuses: Readonly<Record<Problem["kind"], number>> = {
  "not-json": 400,
  "not-fhir": 400,
  "not-a-chart": 400,
  forbidden: 403,
  "not-found": 404,
  conflict: 409,
  "closed-episode": 409,
  "too-large": 413,
  "bad-field": 422,
  "before-birth": 422,
  future: 422,
  "missing-reference": 422,
  "other-patient": 422,
  "unknown-id": 422,
  "unknown-kind": 422,
  throttled: 429,
  unavailable: 503,
};

/** The HTTP status of a problem. */
export const statusOf = (problem: Problem): number => statuses[problem.kind];

/** The status of several problems: the one they share, else 422. */
export const statusOfAll = (problems: readonly Problem[]): number => {
  const all = new Set(problems.map(statusOf));
  const [only] = all;
  return all.size === 1 && only !== undefined ? only : 422;
};

/** Problems as an RFC 9457 answer. `title` is the first sentence; every problem stands in `problems`. */
export const problemResponse = (problems: readonly Problem[]): Response => {
  const status = statusOfAll(problems);
  const [first] = problems;
  const body = {
    type: `urn:pinpoint:problem:${first?.kind ?? "bad-field"}`,
    title: first?.says ?? "This did not work.",
    status,
    problems,
  };
  return new Response(JSON.stringify(body), {
    status,
    headers: { "content-type": "application/problem+json", "cache-control": "no-store" },
  });
};
