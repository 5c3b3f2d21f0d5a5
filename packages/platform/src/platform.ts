import type { Chart, Entry, Outcome } from "@pinpoint/chart";
import type { Accounts } from "./accounts/accounts.ts";
import type { Referrals } from "./referrals/referrals.ts";
import type { VerifyReport } from "./verify.ts";
import type { Asking, StaffRole } from "./viewer.ts";

/** A person in care, as the clinic's lists show them. Dates are `YYYY-MM-DD`. */
export interface PatientRow {
  readonly id: string;
  readonly number: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly birthDate: string;
  readonly sex: "female" | "male" | "other" | "unknown";
  readonly state: string | null;
}

/** One pain problem of one patient. `closed` and `lastEntryAt` are null while open, or while nothing was written. */
export interface EpisodeRow {
  readonly id: string;
  readonly organizationId: string;
  readonly patient: PatientRow;
  readonly title: string;
  readonly opened: string;
  readonly closed: string | null;
  readonly entries: number;
  readonly lastEntryAt: string | null;
}

/**
 * A chart as this viewer may see it. `complete` is false for a role from which some entries are kept
 * (a coordinator sees no notes): its hash chain then has gaps by design and is not to be verified.
 */
export interface OpenChart {
  readonly episode: EpisodeRow;
  readonly chart: Chart;
  readonly complete: boolean;
}

/** An entry read from another system: the draft, the reference of its source, and the source kept whole. */
export interface ImportedDraft {
  readonly draft: unknown;
  readonly reference: string;
  readonly source: unknown;
}

export interface Episodes {
  /** The clinic's list (all episodes of the viewer's organization) or a patient's own, the newest entry first. */
  list(asking: Asking): Promise<EpisodeRow[]>;
}

export interface Charts {
  /** Reads one chart and writes that it was read. Not there and not allowed look the same: problem "not-found". */
  open(asking: Asking, episodeId: string): Promise<Outcome<OpenChart>>;
  /**
   * Every open chart of the viewer's organization that they may see, each written to the audit as read, in one question to the
   * database; the newest entry first. A role that sees no chart gets none.
   */
  openAll(asking: Asking): Promise<OpenChart[]>;
  /** A patient's own charts, each read audited. */
  mine(asking: Asking): Promise<OpenChart[]>;
  /**
   * Adds all drafts or none, and answers once PostgreSQL has them on disk. The same `requestId` again
   * (an idempotency key of the sender, 8 to 200 characters) does nothing and gives the same entries.
   * Problems name the draft's field (`entries[0].body.total`); kinds: bad-field, future, missing-reference, closed-episode,
   * not-found, forbidden, conflict (the request id was used for something else), unavailable.
   */
  append(asking: Asking, episodeId: string, drafts: readonly unknown[], requestId: string): Promise<Outcome<Entry[]>>;
  /**
   * Opens an episode of the patient who asks, in the practice that tied them to their account, with its first entries: both or neither.
   * The same `requestId` again gives the same episode. Problems as `append`, and throttled (too many in a day).
   */
  begin(
    asking: Asking,
    title: string,
    drafts: readonly unknown[],
    requestId: string,
  ): Promise<Outcome<{ episodeId: string; entries: Entry[] }>>;
  /** As `append`, for entries read from another system: each keeps its source beside it and says where it came from. */
  bringIn(
    asking: Asking,
    episodeId: string,
    imported: readonly ImportedDraft[],
    requestId: string,
  ): Promise<Outcome<Entry[]>>;
}

/** A patient's demographics as typed; dates are `YYYY-MM-DD`. */
export interface NewPatient {
  readonly number: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly birthDate: string;
  readonly sex: "female" | "male" | "other" | "unknown";
  readonly state?: string;
}

export interface People {
  /** Registers a patient (physician, nurse, coordinator, admin). */
  createPatient(asking: Asking, patient: NewPatient): Promise<Outcome<{ patientId: string }>>;
  /** Opens an episode for a patient of the organization (physician, nurse, coordinator). */
  createEpisode(asking: Asking, patientId: string, title: string): Promise<Outcome<{ episodeId: string }>>;
  /** Gives a user a place in the organization (admin). */
  addMember(asking: Asking, member: { userId: string; name: string; role: StaffRole }): Promise<Outcome<null>>;
  /** Ties a patient to the user account they sign in with (admin). */
  linkPatientAccount(asking: Asking, patientId: string, userId: string): Promise<Outcome<null>>;
  /** Names and roles of the organization's members. */
  members(asking: Asking): Promise<{ userId: string; name: string; role: StaffRole }[]>;
}

/** One line of the audit, as the viewer may see it: a patient reads who opened their chart. */
export interface AuditRow {
  readonly at: string;
  readonly person: string;
  readonly name: string;
  readonly role: string;
  readonly action: string;
  readonly episodeId: string | null;
  readonly from: string;
}

export interface Audit {
  /** The newest lines this viewer may see; `episodeId` narrows them to one chart. */
  list(asking: Asking, episodeId?: string): Promise<AuditRow[]>;
}

/** Who checked which content of a rule, and what they checked. `rule` is a kind and an id: `policy/medicare-facet`. */
export interface Signoff {
  readonly rule: string;
  /** Of the rule's content as it was signed (SHA-256, hexadecimal): another content is not signed by it. */
  readonly digest: string;
  readonly person: string;
  readonly name: string;
  readonly at: string;
  readonly statement: string;
}

export interface Signoffs {
  /** The signatures of the viewer's organization (a patient: of those that treat them), the newest first. */
  list(asking: Asking): Promise<Signoff[]>;
  /**
   * Signs the content of a rule (physician), told to the audit in the same transaction. `statement` says what was checked, in 10 to 1000
   * characters. Problems: bad-field, forbidden, conflict (this person signed this content before).
   */
  sign(asking: Asking, signing: Pick<Signoff, "rule" | "digest" | "statement">): Promise<Outcome<null>>;
}

/** Everything the pages, the command line and the interfaces ask of the platform. Made by `startPlatform`. */
export interface Platform {
  /** True when no database was configured: invented people, one-click sign-in. */
  readonly demo: boolean;
  readonly accounts: Accounts;
  readonly episodes: Episodes;
  readonly charts: Charts;
  readonly people: People;
  readonly audit: Audit;
  readonly signoffs: Signoffs;
  readonly referrals: Referrals;
  /** Checks the chain of every chart and every seal of the audit, and names the first break. */
  verify(): Promise<VerifyReport>;
  /** Seals the audit now (it also happens each minute). Answers how many organizations got a new seal. */
  sealAudit(): Promise<{ sealed: number }>;
  /** True when PostgreSQL answers. */
  ready(): Promise<boolean>;
  /** Ends pools and, when it is ours, PostgreSQL. */
  close(): Promise<void>;
}
