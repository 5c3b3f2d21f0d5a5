import { fileURLToPath } from "node:url";
import type { Outcome } from "@pinpoint/chart";
import { load } from "@pinpoint/knowledge";
import { readContentFiles } from "@pinpoint/knowledge/read-content";
import type { Role } from "@pinpoint/platform";
import { createRequestHandler } from "react-router";
import { z } from "zod";
import {
  type Practice,
  startTestWorld,
  type TestWorld,
  testPassword,
} from "../../packages/platform/src/testing/test-world.ts";
import { createApp } from "../../packages/web/src/app.ts";
import { build } from "../../packages/web/src/build.ts";
import { readEducation } from "../../packages/web/src/public/kept-education.ts";
import { createSite } from "../../packages/web/src/public/site.ts";

/** An outcome that has to be good for the test to mean anything. */
export const must = <T>(outcome: Outcome<T>): T => {
  if (!outcome.ok) throw new Error(outcome.problems.map(({ says }) => says).join(" "));
  return outcome.value;
};

const draftsWith = (mark: string) => [
  {
    id: "complaint-1",
    kind: "complaint",
    at: "2026-03-02",
    body: { region: "lumbar", side: "both", pattern: "axial", onset: "2025", mechanism: `${mark}-mechanism` },
  },
  { id: "note-1", kind: "note", at: "2026-03-02", body: { text: `An invented note ${mark}.` } },
  { kind: "medication", at: "2026-03-02", body: { drug: `${mark}-drug`, from: "2026-01-01" } },
  { kind: "therapy", at: "2026-03-02", body: { therapy: `${mark}-therapy`, from: "2026-01-01" } },
  { kind: "preference", at: "2026-03-02", body: { goal: "activity", what: `${mark} activity` } },
  { kind: "condition", at: "2026-03-02", body: { condition: "diabetes", detail: `${mark} detail` } },
  { kind: "allergy", at: "2026-03-02", body: { substance: `${mark} substance` } },
  {
    kind: "insurance",
    at: "2026-03-02",
    body: { payer: `${mark}-payer`, program: "commercial", state: "TX", memberId: `${mark}-member` },
  },
  {
    kind: "amendment",
    at: "2026-03-02",
    body: { entry: "note-1", action: "replace", why: `${mark} why`, body: { text: `Another invented note ${mark}.` } },
  },
];

/** Writes marked text wherever a practice holds text: chart, names, title, number. Answers a second, marked chart. */
const markPractice = async ({ platform }: TestWorld, { as, episodeId }: Practice, mark: string) => {
  must(await platform.charts.append(as.physician, episodeId, draftsWith(mark), `marked ${mark}`));
  const email = `${mark}@marked.invalid`;
  const { userId } = must(
    await platform.accounts.createAccount({ name: `${mark} staff`, email, password: testPassword }),
  );
  must(await platform.people.addMember(as.admin, { userId, name: `${mark} staff`, role: "nurse" }));
  const person = { number: `${mark}-7`, givenName: `${mark}-given`, familyName: `${mark}-family` };
  const rest = { birthDate: "1980-01-01", sex: "male" } as const;
  const { patientId } = must(await platform.people.createPatient(as.nurse, { ...person, ...rest }));
  const second = must(await platform.people.createEpisode(as.nurse, patientId, `${mark} title`));
  must(await platform.charts.append(as.physician, second.episodeId, draftsWith(`${mark}-second`), `second ${mark}`));
  return { patientId, episodeId: second.episodeId };
};

/** The ids of a practice that somebody could put into an address. */
const idsOf = (
  { organizationId, patientId, episodeId, as }: Practice,
  second: { patientId: string; episodeId: string },
) => ({
  episode: episodeId,
  patient: patientId,
  organization: organizationId,
  user: as.physician.viewer.userId,
  entry: "note-1",
  secondEpisode: second.episodeId,
  secondPatient: second.patientId,
});
export type Ids = ReturnType<typeof idsOf>;

const socket = { incoming: { socket: { remoteAddress: "192.0.2.44", remotePort: 1, remoteFamily: "IPv4" } } };
const home = "http://localhost:4000";

/** What the build tells of its pages. */
const built = z.looseObject({
  routes: z.record(
    z.string(),
    z.looseObject({ id: z.string(), parentId: z.string().optional(), path: z.string().optional() }),
  ),
});
export type Manifest = z.output<typeof built>["routes"];

/** Two practices on a real PostgreSQL, every text of each marked, and the whole HTTP app around them. */
export const startAccessWorld = async () => {
  if (!build()) throw new Error("the pages could not be built");
  const world = await startTestWorld();
  const own = idsOf(world.one, await markPractice(world, world.one, "zqone"));
  const foreign = idsOf(world.other, await markPractice(world, world.other, "zqother"));
  const server = await import(fileURLToPath(new URL("../../packages/web/build/server/index.js", import.meta.url)));
  const broken: string[] = [];
  const knowledge = must(load(readContentFiles()));
  const app = createApp({
    services: {
      ...world.platform,
      knowledge,
      site: createSite(knowledge, () => readEducation(knowledge)),
      origin: null,
      checkScript: () => null,
    },
    handlePage: createRequestHandler(server, "production"),
    report: (error) => broken.push(error instanceof Error ? (error.stack ?? error.message) : String(error)),
  });

  const ask = (path: string, cookie: string, init: RequestInit = {}): Promise<Response> => {
    const headers = new Headers({ host: "localhost:4000", origin: home, ...(cookie && { cookie }) });
    for (const [name, value] of new Headers(init.headers)) headers.set(name, value);
    return Promise.resolve(app.request(`${home}${path}`, { ...init, headers }, socket));
  };

  const signIn = async (practice: "one" | "other", role: Role): Promise<string> => {
    const who = { email: `${role}@${practice}.invalid`, password: testPassword };
    const headers = new Headers({ host: "localhost:4000", origin: home });
    // Each account signs in from an address of its own, so that the throttle by address is not what is tested.
    const from = `198.51.100.${role.length * 10 + practice.length}`;
    const { headers: answer } = must(await world.platform.accounts.signIn(who, headers, from));
    return answer
      .getSetCookie()
      .map((one) => one.split(";")[0])
      .join("; ");
  };

  /** How many rows the other practice has in every table that names an organization, counted by the owner. */
  const foreignRows = () =>
    world.withOwner(async (owner) => {
      const counts: Record<string, number> = {};
      for (const table of [
        "entry",
        "audit",
        "request",
        "episode",
        "patient",
        "membership",
        "patient_account",
        "knowledge_signoff",
      ]) {
        const { rows } = await owner.query<{ n: string }>(
          `select count(*) as n from ${table} where organization_id = $1`,
          [world.other.organizationId],
        );
        counts[table] = Number(rows[0]?.n);
      }
      return counts;
    });

  return { world, app, manifest: built.parse(server).routes, own, foreign, ask, signIn, foreignRows, broken };
};
export type AccessWorld = Awaited<ReturnType<typeof startAccessWorld>>;
