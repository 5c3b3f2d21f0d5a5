import { pino } from "pino";
import { v7 as uuid } from "uuid";
import { setUpDatabase } from "../database/set-up.ts";
import { ownTarget } from "../database/target.ts";
import { startPostgres } from "../postgres/start-postgres.ts";
import { createServices, type Services } from "../services.ts";
import { type Asking, type Role, type StaffRole, staffRoles } from "../viewer.ts";
import { temporaryHome } from "./temporary-home.ts";

/** One invented practice: somebody in each role, one patient with an account, one episode. */
export interface Practice {
  readonly organizationId: string;
  readonly patientId: string;
  readonly episodeId: string;
  readonly as: Readonly<Record<Role, Asking>>;
}

export interface TestWorld extends Services {
  readonly one: Practice;
  readonly other: Practice;
  /** A second set of services on the same database, as a second process would have it. */
  again(): Services;
  end(): Promise<void>;
}

/** The password of every invented person. */
export const testPassword = "invented and long enough";

const must = <T>(outcome: { ok: true; value: T } | { ok: false; problems: readonly { says: string }[] }): T => {
  if (!outcome.ok) throw new Error(outcome.problems.map(({ says }) => says).join(" "));
  return outcome.value;
};

const buildPractice = async ({ platform, withOwner }: Services, name: string): Promise<Practice> => {
  const organizationId = uuid();
  const newUser = async (who: string) => {
    const email = `${who}@${name}.invalid`;
    return must(
      await platform.accounts.createAccount({ name: `Invented ${who} of ${name}`, email, password: testPassword }),
    ).userId;
  };
  const asking = (userId: string, role: Role): Asking => ({
    viewer: {
      userId,
      name: `Invented ${role} of ${name}`,
      role,
      organizationId: role === "patient" ? null : organizationId,
    },
    from: "192.0.2.1",
  });
  const users = new Map<Role, string>();
  for (const role of [...staffRoles, "patient"] as const) users.set(role, await newUser(role));
  const idOf = (role: Role): string => users.get(role) ?? "";
  await withOwner(async (owner) => {
    await owner.query("insert into organization (organization_id, name) values ($1, $2)", [
      organizationId,
      `Invented practice ${name}`,
    ]);
    const first: StaffRole = "admin";
    await owner.query("insert into membership (organization_id, user_id, role, name) values ($1, $2, $3, $4)", [
      organizationId,
      idOf(first),
      first,
      `Invented ${first}`,
    ]);
  });
  const as = {
    physician: asking(idOf("physician"), "physician"),
    nurse: asking(idOf("nurse"), "nurse"),
    coordinator: asking(idOf("coordinator"), "coordinator"),
    quality: asking(idOf("quality"), "quality"),
    credentialing: asking(idOf("credentialing"), "credentialing"),
    admin: asking(idOf("admin"), "admin"),
    patient: asking(idOf("patient"), "patient"),
  };
  for (const role of staffRoles) {
    if (role !== "admin")
      must(await platform.people.addMember(as.admin, { userId: idOf(role), name: `Invented ${role}`, role }));
  }
  const person = {
    number: "T-1",
    givenName: "Invented",
    familyName: `patient of ${name}`,
    birthDate: "1970-05-06",
    sex: "female",
    state: "TX",
  } as const;
  const { patientId } = must(await platform.people.createPatient(as.nurse, person));
  const { episodeId } = must(await platform.people.createEpisode(as.nurse, patientId, "low back pain"));
  must(await platform.people.linkPatientAccount(as.admin, patientId, idOf("patient")));
  return { organizationId, patientId, episodeId, as };
};

/** Two invented practices on a PostgreSQL of their own, with the owner's key that only tests hold. */
export const startTestWorld = async ({
  demo = true,
  sync = false,
}: {
  demo?: boolean;
  /** True waits for the disk, as a real installation does: for measurements. */
  sync?: boolean;
} = {}): Promise<TestWorld> => {
  const home = temporaryHome();
  const postgres = must(await startPostgres({ home: home.path, sync, onExit: () => undefined }));
  const target = ownTarget(postgres.connection);
  const log = pino({ level: "silent" });
  must(await setUpDatabase(target, log));
  const services = () =>
    createServices({ target, secret: postgres.secret, url: null, demo, log, stopDatabase: async () => undefined });
  const first = services();
  const more: Services[] = [];
  return {
    ...first,
    one: await buildPractice(first, "one"),
    other: await buildPractice(first, "other"),
    again: () => {
      const made = services();
      more.push(made);
      return made;
    },
    end: async () => {
      for (const { platform } of [first, ...more]) await platform.close();
      await postgres.stop();
      home.remove();
    },
  };
};
