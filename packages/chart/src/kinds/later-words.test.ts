import { describe, expect, it } from "vitest";
import { readDraft } from "../read-draft.ts";

const patient = { birthDate: "1968-04-02", sex: "female" } as const;
const read = (kind: string, body: object) =>
  readDraft({ kind, at: "2026-09-14", body }, { patient, today: "2026-09-15" });
const targets = [{ structure: "spinal-cord", level: "T9" }];
const ordered = (planned?: object) =>
  read("order", { procedure: "scs-trial", purpose: "trial", targets, ...(planned && { planned }) });
const done = (more: object = {}) => read("procedure", { procedure: "scs-trial", purpose: "trial", targets, ...more });
const insured = (program: string, more: object = {}) =>
  read("insurance", { payer: "invented-plan", program, state: "CA", ...more });

describe("a chart of before the later words", () => {
  it("reads as it did: an order, a procedure and an insurance without them stay without them", () => {
    expect(ordered({ place: "22" })).toMatchObject({ ok: true, value: { body: { planned: { place: "22" } } } });
    for (const one of [ordered(), done(), insured("tricare"), insured("commercial")]) {
      expect(one.ok).toBe(true);
      expect(JSON.stringify(one)).not.toMatch(/leads|contacts|electrode|activeDuty/);
    }
  });
});

describe("the leads of a stimulator", () => {
  const both = { leads: 2, contacts: 16, electrode: "percutaneous" };

  it("are read on what is ordered and on what was done", () => {
    expect(ordered(both)).toMatchObject({ ok: true, value: { body: { planned: both } } });
    expect(done(both)).toMatchObject({ ok: true, value: { body: both } });
  });

  it.each([
    [{ leads: 1 }, true],
    [{ leads: 8 }, true],
    [{ leads: 0 }, false],
    [{ leads: 9 }, false],
    [{ leads: 1.5 }, false],
    [{ contacts: 1 }, true],
    [{ contacts: 64 }, true],
    [{ contacts: 0 }, false],
    [{ contacts: 65 }, false],
    [{ leads: 4, contacts: 4 }, true],
    [{ electrode: "plate" }, false],
  ])("%o: is read %s", (words, is) => {
    expect(ordered(words).ok).toBe(is);
    expect(done(words).ok).toBe(is);
  });

  it("are not more than their contacts, and the sentence names the field", () => {
    const says = "is 3 for 4 leads; each lead has one contact or more, so count all contacts";
    const few = { leads: 4, contacts: 3 };
    expect(ordered(few)).toMatchObject({
      ok: false,
      problems: [{ field: "body.planned.contacts", says: expect.stringContaining(says) }],
    });
    expect(done(few)).toMatchObject({
      ok: false,
      problems: [{ field: "body.contacts", says: expect.stringContaining(says) }],
    });
  });
});

describe("active duty", () => {
  it.each([true, false])("is said of TRICARE: %s", (activeDuty) => {
    expect(insured("tricare", { activeDuty })).toMatchObject({ ok: true, value: { body: { activeDuty } } });
  });

  it.each([true, false])("is refused under another program, yes and no alike: %s", (activeDuty) => {
    expect(insured("commercial", { activeDuty })).toMatchObject({
      ok: false,
      problems: [
        {
          field: "body.activeDuty",
          says: expect.stringContaining("is asked of TRICARE only, and the program is commercial; leave it out"),
        },
      ],
    });
  });
});
