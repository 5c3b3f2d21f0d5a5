import type pg from "pg";
import { z } from "zod";
import { type Role, staffRoles } from "../viewer.ts";
import type { Standing } from "./accounts.ts";
import type { Auth } from "./auth.ts";

const place = z.object({
  organization_id: z.string().nullable(),
  role: z.enum([...staffRoles, "patient"]),
  name: z.string(),
});

/** The first place of a user: in an organization, else the chart of one's own; null for neither. */
export const placeOf = async (database: pg.Pool | pg.ClientBase, userId: string) => {
  const { rows } = await database.query("select organization_id, role, name from places_of($1)", [userId]);
  return z.array(place).parse(rows)[0] ?? null;
};

const needsSecondFactor = (role: Role): boolean => role !== "patient";

/**
 * Who the cookie in these headers stands for. A place in an organization comes before the chart of one's own;
 * staff without a second factor are nobody yet, except in the demonstration.
 */
export const standingOf = async (auth: Auth, pool: pg.Pool, headers: Headers, demo: boolean): Promise<Standing> => {
  const found = await auth.api.getSession({ headers });
  if (!found) return { kind: "nobody" };
  const userId = found.user.id;
  const here = await placeOf(pool, userId);
  if (!here) return { kind: "no-place", userId };
  if (!demo && needsSecondFactor(here.role) && !found.user.twoFactorEnabled)
    return { kind: "needs-second-factor", userId };
  return { kind: "viewer", viewer: { userId, name: here.name, organizationId: here.organization_id, role: here.role } };
};
