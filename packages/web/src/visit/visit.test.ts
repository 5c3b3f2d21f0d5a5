import { ok, refuse } from "@pinpoint/chart";
import { type NewReferral, referralLimits } from "@pinpoint/platform";
import { describe, expect, it } from "vitest";
import { hiddenFields } from "../check/form.ts";
import { content, contentIn, today, walk } from "../check/testing/walk.ts";
import { mostOfReason } from "../clinic/referrals/most-of-reason.ts";
import { answerVisit } from "./answer-visit.ts";
import { keepCheck } from "./keep.ts";
import { visitLimits } from "./limits.ts";
import { broughtBy } from "./summary.ts";
import { titleOf } from "./title-of.ts";
import { problemsOfVisit, readTyped } from "./visit-form.ts";

const background = [
  ["background.seen", "1"],
  ["background", "diabetes"],
] as const;
const told = hiddenFields(walk({ background }).state);
const practice = { id: "0b6f1f5e-6f0e-4d3a-9d63-5f1f4c1d7a01", name: "Invented practice" };
const filled = [
  ["visit.practice", practice.id],
  ["visit.name", " Invented Person "],
  ["visit.contact", "invented@example.invalid"],
  ["visit.words", "Mornings are best."],
  ["visit.agree", "1"],
  ["visit.request", "11111111-2222-4333-8444-555555555555"],
] as const;
const send = ["go", "send"] as const;

/** A practice that takes what it is sent, and holds it for the test. */
const taking = (answer: "sent" | "conflict" | "throttled" | "not-found" | "unavailable" = "sent") => {
  const received: NewReferral[] = [];
  const referrals = {
    practices: async () => [practice],
    send: async (referral: NewReferral) => {
      received.push(referral);
      if (answer !== "sent") return refuse({ kind: answer, field: "x", says: "x" });
      return ok({ number: "V-ABCDEFG", sentAt: "2026-11-24T10:00:00.000Z", practice: practice.name });
    },
  };
  const ask = (fields: typeof told) => answerVisit({ fields, content, today, from: "192.0.2.1", referrals });
  return { received, ask };
};

describe("the page of a visit", () => {
  it("shows what was told and fits, and sends nothing before the button is pressed", async () => {
    const { ask, received } = taking();
    const answer = await ask([...told, ...filled, ["go", "visit"]]);
    expect(answer).toMatchObject({ is: "form", problems: {}, notSent: null });
    if (answer.is !== "form") throw new Error(answer.is);
    const { summary } = answer;
    expect(summary).toMatchObject({ where: "Low back", about: { age: 47, sex: "female", side: "left" } });
    expect(summary.tried).toEqual([{ what: "Physical therapy", weeks: "8" }]);
    expect(summary.yes).toContain("I have diabetes");
    expect(received).toEqual([]);
  });

  it("sends the summary, the answers that make it again, and the entries that follow", async () => {
    const { ask, received } = taking();
    const answer = await ask([...told, ...filled, send]);
    expect(answer).toMatchObject({ is: "sent", sent: { number: "V-ABCDEFG" } });
    const [referral, ...more] = received;
    expect(more).toEqual([]);
    expect(referral).toMatchObject({ name: "Invented Person", practiceId: practice.id, day: today, locale: "en" });
    expect(broughtBy(referral?.answers ?? [], content, today)).toEqual(broughtBy(told, content, today));
    expect(new Set(referral?.drafts.map(({ kind }) => kind))).toEqual(
      new Set(["complaint", "finding", "condition", "therapy", "preference"]),
    );
  });

  it.each([
    ["visit.practice", "", "practice", "choosePractice"],
    ["visit.practice", "another", "practice", "choosePractice"],
    ["visit.name", " ", "name", "nameMissing"],
    ["visit.name", "x".repeat(121), "name", "nameLong"],
    ["visit.name", "a\u0007b", "name", "strange"],
    ["visit.contact", "", "contact", "contactMissing"],
    ["visit.contact", "call me", "contact", "contactWrong"],
    ["visit.contact", "555", "contact", "contactWrong"],
    ["visit.words", "x".repeat(601), "words", "wordsLong"],
    ["visit.agree", "", "agree", "tick"],
  ] as const)(
    "refuses %s = %j with one sentence, keeps the rest, and sends nothing",
    async (name, value, field, says) => {
      const { ask, received } = taking();
      const typed = filled.map(([own, was]) => [own, own === name ? value : was] as const);
      const answer = await ask([...told, ...typed, send]);
      expect(answer).toMatchObject({ is: "form", problems: { [field]: says }, typed: readTyped(typed) });
      if (answer.is === "form") expect(Object.keys(answer.problems)).toEqual([field]);
      expect(received).toEqual([]);
    },
  );

  it.each(["invented@example.invalid", "212 555 0100", "+1 (212) 555-0100", "212-555-0100 x12"])(
    "takes the contact %s",
    (contact) => {
      expect(problemsOfVisit({ ...readTyped(filled), contact }, [practice])).toEqual({});
    },
  );

  it.each([
    ["conflict", "sentBefore"],
    ["throttled", "tooMany"],
    ["not-found", "notTaking"],
    ["unavailable", "failed"],
  ] as const)("says why nothing was sent: %s", async (kind, notSent) => {
    expect(await taking(kind).ask([...told, ...filled, send])).toMatchObject({ is: "form", notSent });
  });

  it("makes nothing of answers that are not whole", async () => {
    const { ask, received } = taking();
    for (const missing of ["region", "age", "pattern", "trail"])
      expect(await ask([...told.filter(([name]) => name !== missing), ...filled, send])).toEqual({ is: "incomplete" });
    expect(received).toEqual([]);
  });

  it("sends an emergency nowhere but to 911", async () => {
    const { ask, received } = taking();
    const fields = told.flatMap(([name, value]) =>
      name === "warnings.none" ? [["warnings", "saddle"] as const] : [[name, value] as const],
    );
    expect(await ask([...fields, ...filled, send])).toMatchObject({ is: "stop" });
    expect(received).toEqual([]);
  });

  it("bounds its fields as the platform does", () => {
    const { name, contact, words } = referralLimits;
    expect(visitLimits).toEqual({ name, contact, words });
    expect(mostOfReason).toBe(600);
  });

  it("names the pain problem in the language of the list", () => {
    const { answers } = walk({ background }).state;
    expect(titleOf(answers, content)).toBe("Low back, left");
    expect(titleOf(answers, contentIn("es"))).toBe("Parte baja de la espalda, izquierda");
  });
});

describe("keeping the check", () => {
  const asking = {
    viewer: { userId: "u-patient", name: "Invented patient", organizationId: null, role: "patient" },
    from: "192.0.2.1",
  } as const;
  const keep = async (fields: typeof told) => {
    const begun: { drafts: readonly unknown[]; requestId: string; title: string }[] = [];
    const begin = async (_asking: unknown, title: string, drafts: readonly unknown[], requestId: string) => {
      begun.push({ title, drafts, requestId });
      return ok({ episodeId: "episode-1", entries: [] });
    };
    return { kept: await keepCheck({ fields, content, today, asking, charts: { begin } }), begun };
  };

  it("begins a chart with what a patient may write, and says which illnesses were left out", async () => {
    const { kept, begun } = await keep(told);
    expect(kept).toMatchObject({ is: "kept", episodeId: "episode-1", left: ["I have diabetes"] });
    expect(JSON.stringify(begun)).not.toContain('"condition"');
    expect(begun[0]?.title).toBe("Low back, left");
  });

  it("is the same request for the same answers on the same day, and another for others", async () => {
    const ids = [told, told, hiddenFields(walk().state)].map(
      async (fields) => (await keep(fields)).begun[0]?.requestId,
    );
    const [first, again, other] = await Promise.all(ids);
    expect(again).toBe(first);
    expect(other).not.toBe(first);
  });

  it("keeps nothing of answers that are not whole", async () => {
    expect((await keep(told.filter(([name]) => name !== "region"))).kept).toEqual({ is: "incomplete" });
  });
});
