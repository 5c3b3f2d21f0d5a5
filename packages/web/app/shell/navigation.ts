import type { Role } from "../../src/services.ts";
import type { Texts } from "../language/messages.ts";
import type { shellMessages } from "./messages.ts";

type Label = keyof Texts<(typeof shellMessages)["en"]>;

/** One entry of the header's menu. `roles` left out: for everyone. */
export interface Destination {
  readonly to: string;
  readonly label: Label;
  readonly roles?: readonly Role[];
}

/** The menu, in order. A new page that belongs there gets a line here and a text in messages.ts. */
export const destinations: readonly Destination[] = [
  { to: "/clinic/patients", label: "patients", roles: ["physician", "nurse", "coordinator"] },
  { to: "/clinic/owed", label: "owed", roles: ["physician", "nurse", "coordinator"] },
  { to: "/clinic/knowledge", label: "rules", roles: ["physician", "nurse", "coordinator", "quality", "admin"] },
  { to: "/me", label: "me", roles: ["patient"] },
  { to: "/evidence", label: "evidence" },
  { to: "/about", label: "about" },
];

/** The entries one person sees; null is a stranger. */
export const destinationsFor = (role: Role | null): readonly Destination[] =>
  destinations.filter(({ roles }) => roles === undefined || (role !== null && roles.includes(role)));

/** Where a person lands after signing in. */
export const homeOf = (role: Role): string => {
  if (role === "patient") return "/me";
  return role === "physician" || role === "nurse" || role === "coordinator" ? "/clinic/patients" : "/";
};
