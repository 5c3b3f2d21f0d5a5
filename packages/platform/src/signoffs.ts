import { type Outcome, ok, type Problem, refuse } from "@pinpoint/chart";
import { sql } from "kysely";
import type { Logger } from "pino";
import { asViewer, type Database } from "./database/as-viewer.ts";
import { isForbidden, isTaken } from "./database/pg-error.ts";
import type { Signoff, Signoffs } from "./platform.ts";
import type { Asking } from "./viewer.ts";

type Signing = Pick<Signoff, "rule" | "digest" | "statement">;

const bad = (field: keyof Signing, says: string): Problem => ({ kind: "bad-field", field, says: `${field}: ${says}` });

const problemsOf = ({ rule, digest, statement }: Signing): Problem[] => {
  const problems: Problem[] = [];
  if (!/^[a-z]+\/[a-z0-9][a-z0-9-]{0,99}$/.test(rule)) problems.push(bad("rule", "write a kind and an id."));
  if (!/^[0-9a-f]{64}$/.test(digest)) problems.push(bad("digest", "is no SHA-256 in hexadecimal."));
  const { length } = [...statement];
  if (length < 10 || length > 1000)
    problems.push(bad("statement", "write what you checked, in 10 to 1000 characters."));
  else if (statement.includes("\u0000") || !statement.isWellFormed())
    problems.push(bad("statement", "has a character that cannot be kept; type it again."));
  return problems;
};

const insert = (db: Database, { viewer, from }: Asking, organization_id: string, signing: Signing): Promise<void> =>
  asViewer(db, viewer, async (transaction) => {
    const who = { organization_id, person: viewer.userId, name: viewer.name };
    await transaction
      .insertInto("knowledge_signoff")
      .values({ ...who, ...signing })
      .execute();
    const detail = JSON.stringify(signing);
    const line = { role: viewer.role, action: "sign", episode_id: null, detail, from_address: from } as const;
    await transaction
      .insertInto("audit")
      .values({ ...who, ...line })
      .execute();
  });

const sign = async (db: Database, asking: Asking, typed: Signing): Promise<Outcome<null>> => {
  const { viewer } = asking;
  const signing = { rule: typed.rule, digest: typed.digest, statement: typed.statement.trim() };
  const problems = problemsOf(signing);
  if (problems.length > 0) return refuse(...problems);
  const forbidden = { kind: "forbidden", field: "role", says: `The role ${viewer.role} may not sign rules.` } as const;
  if (viewer.organizationId === null) return refuse(forbidden);
  try {
    await insert(db, asking, viewer.organizationId, signing);
    return ok(null);
  } catch (error) {
    if (isForbidden(error)) return refuse(forbidden);
    if (isTaken(error))
      return refuse({ kind: "conflict", field: "rule", says: "You signed this rule before, as it stands now." });
    throw error;
  }
};

/** The signatures under the rules of the medicine, as far as the viewer's role goes. */
export const createSignoffs = (db: Database, log: Logger): Signoffs => ({
  list: ({ viewer }) =>
    asViewer(db, viewer, (transaction) =>
      transaction
        .selectFrom("knowledge_signoff")
        .select(["rule", "digest", "person", "name", "at", "statement"])
        .orderBy(sql`at`, "desc")
        .execute(),
    ),
  sign: async (asking, signing) => {
    const done = await sign(db, asking, signing);
    const { userId: person, role } = asking.viewer;
    log.info({ person, role, rule: signing.rule.slice(0, 100), done: done.ok }, "rule signed");
    return done;
  },
});
