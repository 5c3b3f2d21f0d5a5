import { ok, refuse } from "@pinpoint/chart";
import type { NewPatient, Referral } from "@pinpoint/platform";
import { describe, expect, it } from "vitest";
import { hiddenFields } from "../../check/form.ts";
import { content, contentIn, today, walk } from "../../check/testing/walk.ts";
import { answerRequest } from "./answer-request.ts";
import { referralList } from "./list-view.ts";
import { partedName, referralView } from "./one-view.ts";

const referral: Referral = {
  id: "r-1",
  number: "V-ABCDEFG",
  sentAt: "2026-11-24T10:00:00.000Z",
  name: "Invented Middle Person",
  decision: null,
  day: today,
  locale: "es",
  contact: "invented@example.invalid",
  words: "",
  answers: hiddenFields(
    walk({
      background: [
        ["background.seen", "1"],
        ["background", "diabetes"],
      ],
    }).state,
  ),
  drafts: [],
};
const asking = {
  viewer: { userId: "u-1", name: "Invented physician", organizationId: "o-1", role: "physician" },
  from: "192.0.2.1",
} as const;
const typed = [
  ["does", "accept"],
  ["given", "Invented"],
  ["family", "Person"],
  ["number", "A-1"],
  ["birthDate", "1979-02-03"],
  ["sex", "female"],
  ["title", "Low back, left"],
] as const;
const answer = async (fields: readonly (readonly [string, string])[], { mayAccept = true, refused = "" } = {}) => {
  const accepted: NewPatient[] = [];
  const problem = { kind: "conflict", field: refused, says: "x" } as const;
  const referrals = {
    accept: async (_asking: unknown, _id: string, patient: NewPatient) => {
      accepted.push(patient);
      return refused === "" ? ok({ episodeId: "e-1" }) : refuse(problem);
    },
    decline: async () => (refused === "" ? ok(null) : refuse(problem)),
  };
  const told = { age: 47, day: today };
  return { accepted, answer: await answerRequest({ fields, id: "r-1", told, mayAccept, asking, referrals }) };
};
const but = (name: string, value: string) => typed.map(([own, was]) => [own, own === name ? value : was] as const);

describe("a request as the practice reads it", () => {
  it("is read by the rules that made the person's own result, in the reader's language", () => {
    expect(referralView(referral, content)).toMatchObject({
      summary: { where: "Low back" },
      illnesses: ["I have diabetes"],
      told: { age: 47, sex: "female" },
      suggested: { given: "Invented Middle", family: "Person", title: "Low back, left" },
    });
    expect(referralView(referral, contentIn("es")).summary?.where).toBe("Parte baja de la espalda");
  });

  it("says so when its answers can no longer be read, and when today's rules call them an emergency", () => {
    expect(referralView({ ...referral, answers: [] }, content)).toMatchObject({ summary: null, urgent: [] });
    const answers = [...referral.answers.filter(([name]) => name !== "warnings.none"), ["warnings", "saddle"] as const];
    const view = referralView({ ...referral, answers }, content);
    expect(view.summary).toBeNull();
    expect(view.urgent.join(" ")).toMatch(/emergency department now/);
  });

  it("parts a name at its last word, whatever it is", () => {
    expect(partedName("  One ")).toEqual({ given: "", family: "One" });
    expect(partedName("Ana  Inventada Gómez")).toEqual({ given: "Ana Inventada", family: "Gómez" });
  });

  it("stands among those that wait until it is decided", () => {
    const decision = { state: "declined", at: referral.sentAt, name: "Invented nurse", reason: "x" } as const;
    const { waiting, answered } = referralList([referral, { ...referral, id: "r-2", decision }], "en");
    expect([waiting.map(({ id }) => id), answered.map(({ id }) => id)]).toEqual([["r-1"], ["r-2"]]);
  });
});

describe("accepting", () => {
  it("registers the patient as typed", async () => {
    const done = await answer(typed);
    expect(done.answer).toEqual({ is: "accepted", episodeId: "e-1" });
    expect(done.accepted).toEqual([
      { number: "A-1", givenName: "Invented", familyName: "Person", birthDate: "1979-02-03", sex: "female" },
    ]);
  });

  it.each([
    ["given", "", "missing"],
    ["family", "x".repeat(201), "long"],
    ["number", "", "missing"],
    ["birthDate", "3 Feb 1979", "birthDateWrong"],
    ["birthDate", "", "birthDateWrong"],
    ["birthDate", "2999-01-01", "birthDateAhead"],
    ["birthDate", "1970-02-03", "otherAge"],
    ["sex", "", "sexMissing"],
    ["title", "", "missing"],
  ] as const)("refuses %s = %j, and registers nobody", async (field, value, says) => {
    const done = await answer(but(field, value));
    expect(done.answer).toMatchObject({ is: "accept", problems: { [field]: says }, typed: { [field]: value } });
    expect(done.accepted).toEqual([]);
  });

  it("takes another age than was told once it is said to be right", async () => {
    const done = await answer([...but("birthDate", "1970-02-03"), ["ageRight", "1"]]);
    expect(done.answer).toMatchObject({ is: "accepted" });
  });

  it("is not for who may not write clinical entries", async () => {
    const done = await answer(typed, { mayAccept: false });
    expect([done.answer, done.accepted]).toEqual([{ is: "forbidden" }, []]);
  });

  it("says beside its field what the platform refused, and else why nothing was written", async () => {
    expect((await answer(typed, { refused: "number" })).answer).toMatchObject({ problems: { number: "numberTaken" } });
    expect((await answer(typed, { refused: "decision" })).answer).toMatchObject({ notWritten: "decided" });
    expect((await answer(typed, { refused: "elsewhere" })).answer).toMatchObject({ notWritten: "failed" });
  });
});

describe("declining", () => {
  it("wants a reason, and keeps one that is too long", async () => {
    const decline = (reason: string, more = {}) =>
      answer(
        [
          ["does", "decline"],
          ["reason", reason],
        ],
        more,
      );
    expect((await decline("No room.")).answer).toEqual({ is: "declined" });
    expect((await decline(" ")).answer).toMatchObject({ isWrong: true });
    const long = "x".repeat(601);
    expect((await decline(long)).answer).toMatchObject({ isWrong: true, reason: long });
    expect((await decline("No room.", { refused: "decision" })).answer).toMatchObject({ notWritten: "decided" });
  });
});
