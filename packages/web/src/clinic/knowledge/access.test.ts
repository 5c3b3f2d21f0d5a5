import { addressKey, type Role, type Viewer, viewerKey } from "@pinpoint/web/context";
import { RouterContextProvider } from "react-router";
import { describe, expect, it } from "vitest";
import { visitToKnowledge } from "./access.ts";

const visit = (role: Role | null, needed?: "mayRead" | "maySign") => {
  const context = new RouterContextProvider();
  const viewer: Viewer | null = role && { userId: "u", name: "Invented", organizationId: "o", role };
  context.set(viewerKey, viewer);
  context.set(addressKey, "192.0.2.1");
  try {
    return visitToKnowledge({ request: new Request("http://localhost/clinic/knowledge"), context }, needed);
  } catch (thrown) {
    return thrown;
  }
};

describe("the rules and signatures", () => {
  it("are signed by a physician alone, and counted by those who may open charts", () => {
    for (const role of ["nurse", "coordinator", "quality", "admin"] as const) {
      expect(visit(role), role).toMatchObject({ maySign: false, mayCount: role === "nurse" });
      expect(visit(role, "maySign"), role).toMatchObject({ init: { status: 403 } });
    }
    expect(visit("physician", "maySign")).toMatchObject({ maySign: true, mayCount: true });
  });
  it("are closed to who checks credentials and to a patient, and ask a stranger to sign in", () => {
    for (const role of ["credentialing", "patient"] as const)
      expect(visit(role), role).toMatchObject({ init: { status: 403 } });
    const sent = visit(null);
    expect(sent instanceof Response && sent.headers.get("location")).toBe("/sign-in?next=%2Fclinic%2Fknowledge");
  });
});
