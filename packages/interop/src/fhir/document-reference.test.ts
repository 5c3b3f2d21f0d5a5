import { describe, expect, it } from "vitest";
import { type Json, loinc, resource } from "../fixtures/bundle-of.ts";
import { draftsOf, whyNot } from "../fixtures/reading.ts";

const document = (fields: Json = {}): Json =>
  resource("DocumentReference", "paper", {
    status: "current",
    type: loinc("11506-3", "Progress note"),
    date: "2026-03-03T09:30:00-06:00",
    ...fields,
  });

describe("a document", () => {
  it("is read by its kind, title, signature and place, on the day of the visit", () => {
    const read = draftsOf(
      document({
        description: "Invented visit note",
        author: [{ display: "Invented resident" }],
        authenticator: { display: "Invented physician" },
        content: [{ attachment: { url: "https://clinic.example/Binary/7", title: "note.pdf" } }],
        context: { period: { start: "2026-03-02" } },
      }),
    );
    expect(read).toEqual([
      {
        kind: "document",
        at: "2026-03-02",
        body: {
          type: "visit-note",
          title: "Invented visit note",
          signedBy: "Invented physician",
          reference: "https://clinic.example/Binary/7",
        },
      },
    ]);
  });

  it("that only names its author is not signed", () => {
    const [read] = draftsOf(document({ author: [{ display: "Invented resident" }] }));
    expect(read?.body).toEqual({ type: "visit-note" });
  });

  it("of a kind without a code that is known goes by its words", () => {
    const [read] = draftsOf(document({ type: { text: "Letter to primary care" } }));
    expect(read?.body).toEqual({ type: "letter-to-primary-care" });
  });

  it("is never kept as its own bytes", () => {
    const content = [{ attachment: { url: "data:application/pdf;base64,AAAA", title: "Consent" } }];
    const [read] = draftsOf(document({ type: loinc("59284-0"), content }));
    expect(read?.body).toEqual({ type: "consent", title: "Consent" });
  });

  it.each([
    [{ status: "entered-in-error" }, "It was entered in error."],
    [{ status: "superseded" }, "It is not the current version of the document."],
    [{ docStatus: "preliminary" }, "It is not final, so it is not yet in the file."],
    [{ type: undefined }, "It does not tell what kind of document it is; add the words of its type."],
    [{ date: "2026" }, "Its date 2026 names no day; write the day it happened on."],
  ])("is listed with its reason: %o", (fields, why) => {
    expect(whyNot(document(fields))).toEqual([why]);
  });
});
