import type { Role } from "../../src/services.ts";
import type { Texts } from "../language/messages.ts";
import type { shellMessages } from "./messages.ts";

type Label = keyof Texts<(typeof shellMessages)["en"]>;

/** One entry of a menu. */
export interface Destination {
  /** A public path stands without its language. */
  readonly to: string;
  readonly label: Label;
}

interface MenuEntry extends Destination {
  /** Who sees it; "stranger" is everybody who is not signed in. */
  readonly roles: readonly (Role | "stranger")[];
}

const inClinic = ["physician", "nurse", "coordinator"] as const;
const allOfClinic = [...inClinic, "quality", "credentialing", "admin"] as const;
const outside = ["stranger", "patient"] as const;

/** The menu, in order. A new page that belongs there gets a line here and a text in messages.ts. */
const menu: readonly MenuEntry[] = [
  { to: "/clinic/patients", label: "patients", roles: inClinic },
  { to: "/clinic/owed", label: "owed", roles: inClinic },
  { to: "/clinic/referrals", label: "requests", roles: inClinic },
  { to: "/clinic/knowledge", label: "rules", roles: [...inClinic, "quality", "admin"] },
  { to: "/evidence", label: "evidence", roles: allOfClinic },
  { to: "/me", label: "me", roles: ["patient"] },
  { to: "/learn", label: "learn", roles: outside },
  { to: "/check", label: "check", roles: outside },
  { to: "/choosing-a-specialist", label: "choosing", roles: outside },
  { to: "/faq", label: "questions", roles: outside },
  { to: "/about", label: "about", roles: [...allOfClinic, ...outside] },
  { to: "/search", label: "search", roles: outside },
];

/** The entries one person sees; null is a stranger. */
export const destinationsFor = (role: Role | null): readonly Destination[] =>
  menu.filter(({ roles }) => roles.includes(role ?? "stranger"));

/** What stands at the foot of every page. */
export const footDestinations: readonly Destination[] = [
  { to: "/evidence", label: "sources" },
  { to: "/glossary", label: "glossary" },
  { to: "/insurance", label: "insurance" },
  { to: "/limits", label: "limits" },
  { to: "/privacy", label: "privacy" },
];

/** Where a person lands after signing in. */
export const homeOf = (role: Role): string => {
  if (role === "patient") return "/me";
  return role === "physician" || role === "nurse" || role === "coordinator" ? "/clinic/patients" : "/";
};
