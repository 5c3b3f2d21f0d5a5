import type { Problem } from "@pinpoint/chart";
import { describe, expect, it } from "vitest";
import { problemResponse, statusOfAll } from "./problems.ts";

const problem = (kind: Problem["kind"]): Problem => ({ kind, field: "body.total", says: "body.total: is missing." });

describe("problems over HTTP", () => {
  it("share one status when they are alike, else 422", () => {
    expect(statusOfAll([problem("not-found"), problem("not-found")])).toBe(404);
    expect(statusOfAll([problem("not-found"), problem("conflict")])).toBe(422);
    expect(statusOfAll([problem("throttled")])).toBe(429);
  });
  it("are an RFC 9457 document that keeps every problem with its field", async () => {
    const answer = problemResponse([problem("bad-field"), problem("future")]);
    expect(answer.status).toBe(422);
    expect(answer.headers.get("content-type")).toBe("application/problem+json");
    expect(await answer.json()).toEqual({
      type: "urn:pinpoint:problem:bad-field",
      title: "body.total: is missing.",
      status: 422,
      problems: [problem("bad-field"), problem("future")],
    });
  });
});
