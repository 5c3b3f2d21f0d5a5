import { describe, expect, it } from "vitest";
import { resource } from "../fixtures/bundle-of.ts";
import { readAll } from "../fixtures/reading.ts";

describe("a resource no entry is read from", () => {
  it.each([
    ["Immunization", "There is no entry kind for an immunization."],
    ["Encounter", "A visit by itself is no entry; what was found and done in it is read from its own resources."],
    ["Goal", "There is no entry kind for a coded goal; write what the patient wants as a preference."],
    ["CarePlan", "A plan is not what was done; there is no entry kind for it."],
    ["Practitioner", "It describes a clinician and not the patient."],
    ["Organization", "It describes an organization and not the patient."],
    ["NutritionOrder", "There is no entry kind for a NutritionOrder."],
  ])("is listed with its reason: %s", (type, why) => {
    expect(readAll(resource(type, "one", {}))).toMatchObject({
      drafts: [],
      unread: [{ resource: `${type}/one`, why }],
    });
  });
});
