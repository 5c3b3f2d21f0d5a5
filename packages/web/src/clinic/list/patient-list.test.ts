import type { EpisodeRow } from "@pinpoint/platform";
import { describe, expect, it } from "vitest";
import { findPatients } from "./find-patients.ts";
import { patientListView, rowsPerPage } from "./patient-list.ts";

const episode = (index: number, patient: Partial<EpisodeRow["patient"]> = {}): EpisodeRow => ({
  id: `episode-${index}`,
  organizationId: "o-1",
  patient: {
    id: `p-${index}`,
    number: `D-${String(index).padStart(4, "0")}`,
    givenName: "Invented",
    familyName: `Patient ${index}`,
    birthDate: "1968-04-02",
    sex: "female",
    state: null,
    ...patient,
  },
  title: "low back pain",
  opened: "2026-09-01",
  closed: null,
  entries: 3,
  lastEntryAt: "2026-10-19",
});

const found = (rows: readonly EpisodeRow[], query: string) => findPatients(rows, query).map(({ id }) => id);

describe("finding a patient", () => {
  const rows = [
    episode(1, { givenName: "José", familyName: "Inventado" }),
    episode(2, { birthDate: "1974-11-30" }),
    episode(3, { birthDate: "1968-11-30" }),
  ];
  it("needs no accents, no capitals and no order of the names", () => {
    expect(found(rows, "jose")).toEqual(["episode-1"]);
    expect(found(rows, "  INVENTADO josé ")).toEqual(["episode-1"]);
  });
  it("takes a birth date whole, by its beginning, and as it is written in the United States", () => {
    expect(found(rows, "1974-11-30")).toEqual(["episode-2"]);
    expect(found(rows, "1968")).toEqual(["episode-1", "episode-3"]);
    expect(found(rows, "11/30/1974")).toEqual(["episode-2"]);
    expect(found(rows, "4/2/1968")).toEqual(["episode-1"]);
  });
  it("takes the number, and asks that every word fits", () => {
    expect(found(rows, "d-0002")).toEqual(["episode-2"]);
    expect(found(rows, "jose 1974")).toEqual([]);
  });
  it("finds everybody for nothing and nobody for a stranger", () => {
    expect(found(rows, "  ")).toHaveLength(3);
    expect(found(rows, "nobody at all")).toEqual([]);
  });
});

describe("the list of patients", () => {
  const many = Array.from({ length: 10_000 }, (_, index) => episode(index + 1));
  const ask = (page: number, query = "") => patientListView(many, { query, page, today: "2026-11-24", locale: "en" });
  it("shows one page of ten thousand and says how many there are", () => {
    const view = ask(1);
    expect(view.rows).toHaveLength(rowsPerPage);
    expect([view.all, view.found, view.pages]).toEqual([10_000, 10_000, 200]);
  });
  it("stays inside its pages whatever the address says", () => {
    expect(ask(9999).page).toBe(200);
    expect(ask(-3).page).toBe(1);
    expect(ask(Number.NaN).page).toBe(1);
    expect(ask(7, "D-0042")).toMatchObject({ page: 1, found: 1 });
  });
  it("tells the age in completed years", () => {
    expect(ask(1).rows[0]?.who).toBe("58, female");
    expect(patientListView(many, { query: "", page: 1, today: "2026-04-01", locale: "es" }).rows[0]?.who).toBe(
      "57, mujer",
    );
  });
});
