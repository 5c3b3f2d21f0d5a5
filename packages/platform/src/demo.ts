import { type Chart, type Outcome, ok, type Problem, refuse } from "@pinpoint/chart";
import type pg from "pg";
import { v5 as uuidOf } from "uuid";
import type { Accounts } from "./accounts/accounts.ts";
import { type DemoRole, demoAccounts, demoPassword } from "./accounts/demo-accounts.ts";
import type { Charts } from "./platform.ts";
import type { StaffRole, Viewer } from "./viewer.ts";

/** An example chart of the project, as read from its file. */
export interface DemoChart {
  readonly fileName: string;
  readonly chart: Chart;
}

export const demoOrganization = {
  id: "0b6f1f5e-6f0e-4d3a-9d63-5f1f4c1d7a01",
  name: "Demonstration practice (invented)",
} as const;

/** The chart the invented patient opens: it has blocks, scores and a decision ahead. */
const chartOfThePatient = "facet-two-blocks.json";

/** The same file gives the same id on every start, so loading again finds what is there. */
const idFor = (what: string): string => uuidOf(what, demoOrganization.id);

/** A number that stays with the file when others come and go. */
const numberOf = (fileName: string): string => `D-${idFor(`patient ${fileName}`).slice(0, 6).toUpperCase()}`;

export interface DemoOptions {
  readonly accounts: Accounts;
  readonly authPool: pg.Pool;
  readonly withOwner: <T>(work: (owner: pg.ClientBase) => Promise<T>) => Promise<T>;
  /** Charts whose "today" reaches the last day in the files. */
  readonly charts: Charts;
  readonly secret: string;
}

const accountOf = async ({ accounts, authPool, secret }: DemoOptions, role: DemoRole): Promise<string> => {
  const { rows } = await authPool.query<{ id: string }>(`select id from auth."user" where email = $1`, [
    demoAccounts[role].email,
  ]);
  if (rows[0]) return rows[0].id;
  const made = await accounts.createAccount({ ...demoAccounts[role], password: demoPassword(secret, role) });
  if (!made.ok) throw new Error(`the account of the demonstration's ${role} could not be made`);
  return made.value.userId;
};

const regionNames: Readonly<Record<string, string>> = {
  head: "Headache",
  neck: "Neck pain",
  thoracic: "Mid-back pain",
  lumbar: "Low back pain",
  sacral: "Pain below the low back",
};

/** What a clinic would call the problem: the region of the complaint, where it goes, and the side. */
const titleOf = ({ entries }: Chart): string => {
  const complaint = entries.find((entry) => entry.kind === "complaint");
  if (complaint?.kind !== "complaint") return "Pain problem";
  const { region, side, radiatesTo = [] } = complaint.body;
  const named = regionNames[region] ?? `${region.charAt(0).toUpperCase()}${region.slice(1)} pain`;
  const goes = radiatesTo.find((one) => ["leg", "foot", "arm", "hand", "head"].includes(one));
  return `${named}${goes ? ` to the ${goes}` : ""}, ${side === "both" ? "both sides" : side}`;
};

const insertPeople = async (
  owner: pg.ClientBase,
  files: readonly DemoChart[],
  users: Record<DemoRole, string>,
): Promise<void> => {
  const organization = demoOrganization.id;
  await owner.query(
    "insert into organization (organization_id, name, takes_requests) values ($1, $2, true) on conflict (organization_id) do update set takes_requests = true",
    [organization, demoOrganization.name],
  );
  const staff: readonly (StaffRole & DemoRole)[] = ["physician", "nurse", "coordinator"];
  for (const role of staff) {
    const values = [organization, users[role], role, demoAccounts[role].name];
    await owner.query(
      "insert into membership (organization_id, user_id, role, name) values ($1, $2, $3, $4) on conflict do nothing",
      values,
    );
  }
  for (const [index, { fileName, chart }] of files.entries()) {
    const { birthDate, sex, state } = chart.patient;
    const patient = [
      organization,
      idFor(`patient ${fileName}`),
      numberOf(fileName),
      "Invented",
      `patient ${index + 1}`,
      birthDate,
      sex,
      state ?? null,
    ];
    await owner.query(
      "insert into patient (organization_id, patient_id, number, given_name, family_name, birth_date, sex, state) values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict do nothing",
      patient,
    );
    await owner.query(
      "insert into episode (organization_id, episode_id, patient_id, title) values ($1, $2, $3, $4) on conflict do nothing",
      [organization, idFor(`episode ${fileName}`), idFor(`patient ${fileName}`), titleOf(chart)],
    );
  }
  const own = files.find(({ fileName }) => fileName === chartOfThePatient) ?? files[0];
  if (own) {
    const account = [organization, idFor(`patient ${own.fileName}`), users.patient];
    await owner.query(
      "insert into patient_account (organization_id, patient_id, user_id) values ($1, $2, $3) on conflict do nothing",
      account,
    );
  }
};

/** A practice's data are no place for invented people. */
const isPractice = async (owner: pg.ClientBase): Promise<boolean> => {
  const { rows } = await owner.query<{ practice: boolean }>(
    "select exists (select from organization where organization_id <> $1) as practice",
    [demoOrganization.id],
  );
  return rows[0]?.practice ?? false;
};

const notADemonstration: Problem = {
  kind: "conflict",
  field: "PINPOINT_DEMO",
  says: "These data are those of a practice, not of the demonstration; set PINPOINT_DEMO=off, or PINPOINT_HOME to another folder.",
};

/**
 * Loads the example charts into the demonstration, once: everything carries an id that follows from its file, and each chart
 * is one append under its own request id, so an interrupted load goes on where it stopped.
 */
export const loadDemo = async (options: DemoOptions, files: readonly DemoChart[]): Promise<Outcome<null>> => {
  if (await options.withOwner(isPractice)) return refuse(notADemonstration);
  const sorted = files.toSorted((a, b) => (a.fileName < b.fileName ? -1 : 1));
  const users = {
    physician: await accountOf(options, "physician"),
    nurse: await accountOf(options, "nurse"),
    coordinator: await accountOf(options, "coordinator"),
    patient: await accountOf(options, "patient"),
  };
  await options.withOwner((owner) => insertPeople(owner, sorted, users));
  const viewer: Viewer = {
    userId: users.physician,
    name: demoAccounts.physician.name,
    organizationId: demoOrganization.id,
    role: "physician",
  };
  for (const { fileName, chart } of sorted) {
    const drafts = chart.entries.map(({ id, kind, at, body }) => ({ id, kind, at, body }));
    const done = await options.charts.append(
      { viewer, from: "demonstration" },
      idFor(`episode ${fileName}`),
      drafts,
      `demonstration ${fileName}`,
    );
    if (!done.ok && done.problems.some(({ kind }) => kind !== "conflict")) {
      return refuse(...done.problems.map((problem) => ({ ...problem, says: `${fileName}: ${problem.says}` })));
    }
  }
  return ok(null);
};
