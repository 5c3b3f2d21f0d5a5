import { resolve } from "node:path";
import { type Outcome, ok, type Problem, refuse } from "@pinpoint/chart";
import { z } from "zod";
import { readDatabaseUrl } from "./database/database-url.ts";

/** What the environment says, checked. */
export interface Settings {
  readonly port: number;
  /** The folder of the data when PostgreSQL is ours. */
  readonly home: string;
  readonly databaseUrl: string | null;
  /** Null in a demonstration: there it follows from the secret of the data folder. */
  readonly secret: string | null;
  /** The address people use, when it is known. */
  readonly url: string | null;
  readonly demo: boolean;
}

const leastSecretLength = 32;
const leastDistinctCharacters = 12;

const blankIsMissing = (value: unknown): unknown => (value === "" ? undefined : value);
const optional = <S extends z.ZodType>(schema: S) => z.preprocess(blankIsMissing, schema.optional());

const environment = z.object({
  PORT: optional(
    z
      .string()
      .regex(/^\d{1,5}$/)
      .transform(Number)
      .refine((port) => port <= 65_535),
  ),
  PINPOINT_HOME: optional(z.string()),
  DATABASE_URL: optional(z.string()),
  PINPOINT_SECRET: optional(z.string()),
  PINPOINT_URL: optional(z.url({ protocol: /^https?$/ })),
  PINPOINT_DEMO: optional(z.enum(["on", "off"])),
});

const sentences: Record<string, string> = {
  PORT: "PORT: write a number from 0 to 65535, such as 4000.",
  PINPOINT_URL: "PINPOINT_URL: write the address people use, such as https://pinpoint.example.org.",
  PINPOINT_DEMO: "PINPOINT_DEMO: write on or off.",
};

const problem = (field: string, says: string): Problem => ({ kind: "bad-field", field, says });

const secretProblems = (secret: string | undefined): Problem[] => {
  const mend = "make one with: openssl rand -base64 32";
  if (secret === undefined) return [problem("PINPOINT_SECRET", `PINPOINT_SECRET: is missing; ${mend}.`)];
  const weak = secret.length < leastSecretLength || new Set(secret).size < leastDistinctCharacters;
  return weak ? [problem("PINPOINT_SECRET", `PINPOINT_SECRET: is too easy to guess; ${mend}.`)] : [];
};

/**
 * Reads the environment and says every problem at once. Without DATABASE_URL the platform is a demonstration, unless
 * PINPOINT_DEMO=off; outside it a strong PINPOINT_SECRET is required.
 */
export const readSettings = (values: Readonly<Record<string, string | undefined>>): Outcome<Settings> => {
  const read = environment.safeParse(values);
  if (!read.success) {
    const fields = new Set(read.error.issues.map((issue) => String(issue.path[0])));
    return refuse(...[...fields].map((field) => problem(field, sentences[field] ?? `${field}: cannot be read.`)));
  }
  const { PORT, PINPOINT_HOME, DATABASE_URL, PINPOINT_SECRET, PINPOINT_URL, PINPOINT_DEMO } = read.data;
  const demo = DATABASE_URL === undefined && PINPOINT_DEMO !== "off";
  const problems: Problem[] = [];
  if (DATABASE_URL !== undefined) {
    const url = readDatabaseUrl(DATABASE_URL);
    if (!url.ok) problems.push(...url.problems);
    if (PINPOINT_DEMO === "on")
      problems.push(
        problem(
          "PINPOINT_DEMO",
          "PINPOINT_DEMO: a demonstration keeps its own database; leave out DATABASE_URL or PINPOINT_DEMO.",
        ),
      );
  }
  if (!demo || PINPOINT_SECRET !== undefined) problems.push(...secretProblems(PINPOINT_SECRET));
  if (problems.length > 0) return refuse(...problems);
  return ok({
    port: PORT ?? 4000,
    home: resolve(PINPOINT_HOME ?? resolve(import.meta.dirname, "../../../.pinpoint")),
    databaseUrl: DATABASE_URL ?? null,
    secret: PINPOINT_SECRET ?? null,
    url: PINPOINT_URL ?? null,
    demo,
  });
};

/** The settings of this process. */
export const readOwnSettings = (): Outcome<Settings> => readSettings(process.env);
