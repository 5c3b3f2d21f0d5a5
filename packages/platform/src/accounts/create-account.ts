import { type Outcome, ok, type Problem, refuse } from "@pinpoint/chart";
import { z } from "zod";
import type { NewAccount } from "./accounts.ts";
import type { Auth } from "./auth.ts";
import { passwordLength } from "./limits.ts";
import { password } from "./password.ts";

const problem = (field: string, says: string): Problem => ({ kind: "bad-field", field, says: `${field}: ${says}` });

const problemsIn = ({ name, email, password: plain }: NewAccount): Problem[] => {
  const problems: Problem[] = [];
  if (name.trim() === "" || name.length > 200 || /\p{Cc}/u.test(name))
    problems.push(problem("name", "write 1 to 200 characters."));
  if (!z.email().max(254).safeParse(email).success)
    problems.push(problem("email", "is no email address; write it as name@example.org."));
  if (plain.length < passwordLength.least)
    problems.push(problem("password", `is too short; use at least ${passwordLength.least} characters.`));
  if (plain.length > passwordLength.most)
    problems.push(problem("password", `is too long; use at most ${passwordLength.most} characters.`));
  return problems;
};

/** Makes a user who signs in with a password. There is no door for strangers: only the platform itself calls this. */
export const createAccount = async (auth: Auth, account: NewAccount): Promise<Outcome<{ userId: string }>> => {
  const problems = problemsIn(account);
  if (problems.length > 0) return refuse(...problems);
  const { internalAdapter } = await auth.$context;
  const email = account.email.toLowerCase();
  if (await internalAdapter.findUserByEmail(email)) {
    return refuse({ kind: "conflict", field: "email", says: "email: there already is an account with this address." });
  }
  const kept = await password.hash(account.password);
  const user = await internalAdapter.createUser(
    { name: account.name.trim(), email, emailVerified: true },
    { method: "admin" },
  );
  await internalAdapter.linkAccount({ userId: user.id, providerId: "credential", accountId: user.id, password: kept });
  return ok({ userId: user.id });
};
