import { addressKey, type Role, type Viewer, viewerKey } from "@pinpoint/web/context";
import { RouterContextProvider } from "react-router";
import { describe, expect, it } from "vitest";
import { type ClinicRights, rightsOf, visitOf } from "./access.ts";

const visit = (role: Role | null, needed?: keyof ClinicRights) => {
  const context = new RouterContextProvider();
  const viewer: Viewer | null = role && { userId: "u", name: "Invented", organizationId: "o", role };
  context.set(viewerKey, viewer);
  context.set(addressKey, "192.0.2.1");
  const request = new Request("http://localhost/clinic/patients?q=a%20b");
  try {
    return visitOf({ request, context }, needed);
  } catch (thrown) {
    return thrown;
  }
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
  it("let only a physician and a nurse record or see the assessment", () => {
    for (const role of ["physician", "nurse"] as const)
      expect(rightsOf(role)).toEqual({ list: true, assessment: true, record: true });
    expect(rightsOf("coordinator")).toEqual({ list: true, assessment: false, record: false });
    expect(visit("coordinator", "record")).toMatchObject({ init: { status: 403 } });
    expect(visit("coordinator")).toMatchObject({ asking: { from: "192.0.2.1" } });
  });
});
