import { addressKey, type Role, type Viewer, viewerKey } from "@pinpoint/web/context";
import { RouterContextProvider } from "react-router";
import { describe, expect, it } from "vitest";
import { type ClinicRights, rightsOf, visitOf, visitToWrite } from "./access.ts";
import { type RecordKind, recordKinds } from "./record/forms.ts";

const visited = (role: Role | null) => {
  const context = new RouterContextProvider();
  const viewer: Viewer | null = role && { userId: "u", name: "Invented", organizationId: "o", role };
  context.set(viewerKey, viewer);
  context.set(addressKey, "192.0.2.1");
  return { request: new Request("http://localhost/clinic/patients?q=a%20b"), context };
};

const orThrown = (work: () => unknown): unknown => {
  try {
    return work();
  } catch (thrown) {
    return thrown;
  }
};
const visit = (role: Role | null, needed?: Exclude<keyof ClinicRights, "write">) =>
  orThrown(() => visitOf(visited(role), needed));
const mayWrite = (role: Role, kind: RecordKind): boolean => {
  const came = orThrown(() => visitToWrite(visited(role), kind));
  return typeof came === "object" && came !== null && "asking" in came;
};

describe("the clinic's pages", () => {
  it("send a stranger to sign in, and back to where they were going", () => {
    const sent = visit(null);
    expect(sent).toBeInstanceOf(Response);
    if (sent instanceof Response)
      expect(sent.headers.get("location")).toBe(`/sign-in?next=${encodeURIComponent("/clinic/patients?q=a%20b")}`);
  });
  it("are closed to everyone outside the care of patients", () => {
    for (const role of ["quality", "credentialing", "admin", "patient"] as const)
      expect(visit(role), role).toMatchObject({ init: { status: 403 } });
  });
  it("let only a physician and a nurse record everything or see the assessment", () => {
    for (const role of ["physician", "nurse"] as const) {
      expect(rightsOf(role)).toMatchObject({ list: true, assessment: true, record: true });
      expect(recordKinds.filter((kind) => !mayWrite(role, kind))).toEqual([]);
    }
    expect(rightsOf("coordinator")).toMatchObject({ list: true, assessment: false, record: false });
    expect(visit("coordinator", "record")).toMatchObject({ init: { status: 403 } });
    expect(visit("coordinator")).toMatchObject({ asking: { from: "192.0.2.1" } });
  });
  it("let a coordinator write the insurance, what is stated and documents, mend these, and no other", () => {
    expect(recordKinds.filter((kind) => mayWrite("coordinator", kind)).toSorted()).toEqual([
      "amendment",
      "attestation",
      "document",
      "insurance",
    ]);
    for (const role of ["quality", "credentialing", "admin", "patient"] as const)
      expect(recordKinds.filter((kind) => mayWrite(role, kind))).toEqual([]);
  });
});
