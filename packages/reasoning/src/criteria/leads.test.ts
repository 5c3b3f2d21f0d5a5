import { criteria } from "@pinpoint/knowledge";
import { describe, expect, it } from "vitest";
import type { Request } from "../procedures/request.ts";
import { chartOf, type Written } from "../testing/chart-of.ts";
import { judge } from "../testing/judge.ts";

const verdict = (rule: object, request: Partial<Request> = {}, ...entries: readonly Written[]) =>
  judge({ leads: rule }, chartOf({}, ...entries), { request: { procedure: "scs-implant", ...request } });

describe("the leads of one request", () => {
  const rule = { max: 2, orContacts: 16 };

  it.each<[Partial<Request>, string]>([
    [{ leads: 2 }, "met"],
    [{ leads: 2, contacts: 32 }, "met"],
    [{ leads: 3, contacts: 16 }, "met"],
    [{ leads: 3, contacts: 17 }, "unmet"],
    [{ leads: 3 }, "unknown"],
    [{ contacts: 8 }, "unknown"],
    [{}, "unknown"],
  ])("%o: %s", (request, is) => {
    expect(verdict(rule, request).is).toBe(is);
  });

  it("are asked for where nobody wrote how many, or how many contacts more leads have", () => {
    expect(verdict(rule)).toMatchObject({
      says: { key: "criterion.leads.unknown", values: { max: 2 } },
      missing: [{ record: "order", says: { key: "need.leads" }, settles: ["lumbar-rfa"] }],
    });
    expect(verdict(rule, { leads: 3 })).toMatchObject({
      says: { key: "criterion.leads.contacts-unknown", values: { count: 3, max: 2, contacts: 16 } },
      missing: [{ record: "order", says: { key: "need.contacts" } }],
    });
  });

  it("are told with their limit", () => {
    expect(verdict(rule, { leads: 3, contacts: 17 }).says).toEqual({
      key: "criterion.leads.contacts",
      values: { count: 3, contacts: 17, max: 16 },
    });
    expect(verdict({ max: 2 }, { leads: 3 })).toMatchObject({
      is: "unmet",
      says: { key: "criterion.leads", values: { count: 3, max: 2 } },
    });
  });
});

const done = (id: string, body: object = {}, at = "2025-03-03"): Written => ({
  id,
  kind: "procedure",
  at,
  body: { procedure: "scs-trial", targets: [{ structure: "spinal-cord", level: "T9" }], ...body },
});
const ever = { procedures: ["scs-trial", "scs-implant"], places: ["11", "24", "22"] };
const through = { electrode: "percutaneous", place: "22" };

describe("the leads of a lifetime", () => {
  const rule = { max: 4, electrode: "percutaneous", ever };
  const now = { leads: 2, place: "24" };
  const of = (request: Partial<Request>, ...entries: readonly Written[]) => verdict(rule, request, ...entries);

  it("are those of the request and of all before: four pass, five do not", () => {
    expect(of(now, done("a", { ...through, leads: 2 }))).toMatchObject({
      is: "met",
      says: { key: "criterion.leads.ever", values: { count: 4, max: 4 } },
      because: ["a"],
    });
    expect(of(now, done("a", { ...through, leads: 3 }))).toMatchObject({
      is: "unmet",
      says: { key: "criterion.leads.ever", values: { count: 5, max: 4 } },
      missing: [],
    });
  });

  it("are counted where the record of the trial tells the number", () => {
    const trial = (leads: number | string): Written => ({
      kind: "trial",
      at: "2025-03-10",
      body: { of: "a", from: "2025-03-03", to: "2025-03-10", reliefPercent: 60, leads, decision: "implant" },
    });
    expect(of(now, done("a", through), trial(2)).is).toBe("met");
    expect(of(now, done("a", through), trial(3)).is).toBe("unmet");
    expect(of(now, done("a", through), trial("two leads")).is).toBe("unknown");
  });

  it("are not known where an earlier number is not, and that record is asked for", () => {
    expect(of(now, done("a", through))).toMatchObject({
      is: "unknown",
      says: { key: "criterion.leads.ever-unknown", values: { count: 3, max: 4 } },
      missing: [
        {
          record: "procedure",
          says: { key: "need.leads-done", values: { procedure: "scs-trial", date: "2025-03-03" } },
        },
      ],
    });
    expect(of({ place: "22" })).toMatchObject({ is: "unknown", missing: [{ says: { key: "need.leads" } }] });
  });

  it("exceed the limit whatever the unknown numbers are, since each is one at least", () => {
    expect(of({ place: "22" }, done("a", { ...through, leads: 4 })).is).toBe("unmet");
    expect(of(now, done("a", { ...through, leads: 2 }), done("b", through)).is).toBe("unmet");
  });

  it("count only at the places the payer names; a place nobody wrote may be one", () => {
    const inpatient = done("a", { ...through, place: "21", leads: 8 });
    expect(of(now, inpatient)).toMatchObject({ is: "met", because: [] });
    expect(of({ leads: 8, place: "21" })).toMatchObject({ is: "met", says: { key: "criterion.leads.elsewhere" } });
    const somewhere = done("a", { electrode: "percutaneous", leads: 3 });
    expect(of(now, somewhere).is).toBe("unknown");
    expect(of({ leads: 5 })).toMatchObject({
      is: "unknown",
      missing: [{ record: "order", says: { key: "need.place" } }],
    });
    expect(of({ leads: 1 }, done("a", { ...through, leads: 5 })).is).toBe("unknown");
    expect(of({ leads: 4 }).is).toBe("met");
    expect(verdict({ max: 4, ever: { procedures: ["scs-trial"] } }, { leads: 5 }).is).toBe("unmet");
  });

  it("are of one kind; an earlier lead of an unknown kind may be one", () => {
    expect(of(now, done("a", { electrode: "paddle", place: "22", leads: 8 })).is).toBe("met");
    expect(of(now, done("a", { place: "22", leads: 3 })).is).toBe("unknown");
    expect(of({ ...now, electrode: "paddle", leads: 8 })).toMatchObject({
      is: "met",
      says: { key: "criterion.leads.other-kind", values: { electrode: "paddle" } },
    });
  });

  it("say that the usual kind was assumed, where the order does not say it", () => {
    expect(of({ ...now, assumed: new Set(["electrode"]) }).assumes).toEqual([
      { key: "assumes.electrode", values: { electrode: "percutaneous" } },
    ]);
  });

  it("are only those before the planned day", () => {
    expect(of(now, done("a", { ...through, leads: 3 }, "2026-10-26")).is).toBe("met");
  });
});

describe("a rule on leads", () => {
  it("counts contacts of one request only", () => {
    expect(criteria.leads.safeParse({ max: 2, orContacts: 16, ever }).success).toBe(false);
    expect(criteria.leads.safeParse({ max: 2, ever: { ...ever, places: ["office"] } }).success).toBe(false);
    expect(criteria.leads.safeParse({ max: 2, ever }).success).toBe(true);
  });
});
