import { type Draft, type Origin, type Outcome, ok, type Problem, refuse } from "@pinpoint/chart";
import type { Knowledge } from "@pinpoint/knowledge";
import type { Transaction } from "kysely";
import { allOrNothing } from "../all-or-nothing.ts";
import { appendEntries } from "../charts/append.ts";
import type { Database } from "../database/as-viewer.ts";
import { asksWithin } from "../database/asks.ts";
import { constraintOf, isForbidden, isTaken } from "../database/pg-error.ts";
import type { Tables } from "../database/tables.ts";
import { readNewPatient } from "../new-patient.ts";
import type { NewPatient } from "../platform.ts";
import { addEpisode, addPatient, titleProblem } from "../register.ts";
import type { Asking } from "../viewer.ts";
import { isReferralId, noReferral, noteReferral, readReferral } from "./read-referrals.ts";
import type { Referral } from "./referrals.ts";

const mostOfReason = 600;

const decided = (by?: string): Problem => ({
  kind: "conflict",
  field: "decision",
  says: by === undefined ? "Somebody decided on this request just now." : `${by} already decided on this request.`,
});

const refusedBy = (error: unknown, { viewer }: Asking): Problem => {
  if (isForbidden(error))
    return { kind: "forbidden", field: "role", says: `The role ${viewer.role} may not do this with a request.` };
  if (isTaken(error)) {
    return constraintOf(error)?.startsWith("referral_decision")
      ? decided()
      : { kind: "conflict", field: "number", says: "There already is a patient with this number." };
  }
  throw error;
};

type Work<T> = (transaction: Transaction<Tables>, referral: Referral, organizationId: string) => Promise<Outcome<T>>;

/** Decides on a request nobody decided on yet, all of it or nothing. */
const decide = async <T>(db: Database, asking: Asking, id: string, work: Work<T>): Promise<Outcome<T>> => {
  const { organizationId } = asking.viewer;
  if (!isReferralId(id) || organizationId === null) return refuse(noReferral);
  try {
    return await allOrNothing(db, asking.viewer, async (transaction) => {
      const referral = await readReferral(transaction, id);
      if (!referral) return refuse(noReferral);
      if (referral.decision) return refuse(decided(referral.decision.name));
      return work(transaction, referral, organizationId);
    });
  } catch (error) {
    return refuse(refusedBy(error, asking));
  }
};

const insertDecision = async (
  transaction: Transaction<Tables>,
  { viewer }: Asking,
  decision: Pick<Tables["referral_decision"], "organization_id" | "referral_id" | "state" | "reason" | "episode_id">,
): Promise<void> => {
  const who = { person: viewer.userId, name: viewer.name, role: viewer.role };
  await transaction
    .insertInto("referral_decision")
    .values({ ...decision, ...who })
    .execute();
};

/** An illness is not for a patient to write: the clinic takes it as told, and says so in the entry itself. */
const asWritten = (draft: Draft, number: string): { readonly value: Draft; readonly origin: Origin } => {
  if (draft.kind !== "condition") return { value: draft, origin: { from: "patient" } };
  const detail = `Told with request ${number}; not examined.`;
  return { value: { ...draft, body: { ...draft.body, detail } }, origin: { from: "clinic" } };
};

export interface Accepting {
  readonly patient: NewPatient;
  readonly title: string;
  readonly today: string;
  readonly knowledge?: Knowledge | undefined;
}

/** Makes the person a patient, opens an episode, and writes what was told as its first entries. */
export const acceptReferral = async (
  db: Database,
  asking: Asking,
  id: string,
  { patient, title, today, knowledge }: Accepting,
): Promise<Outcome<{ episodeId: string }>> => {
  const read = readNewPatient(patient);
  if (!read.ok) return read;
  const wrong = titleProblem(title);
  if (wrong) return refuse({ kind: "bad-field", field: "title", says: wrong });
  return decide(db, asking, id, async (transaction, referral, organizationId) => {
    const patientId = await addPatient(transaction, organizationId, read.value);
    const episodeId = await addEpisode(transaction, organizationId, patientId, title);
    await insertDecision(transaction, asking, {
      organization_id: organizationId,
      referral_id: id,
      state: "accepted",
      reason: null,
      episode_id: episodeId,
    });
    const written = referral.drafts.map((draft) => asWritten(draft, referral.number));
    const done = await appendEntries(asksWithin(transaction), {
      asking,
      episodeId,
      requestId: `referral ${id}`,
      values: written.map(({ value }) => value),
      origins: written.map(({ origin }) => origin),
      sources: [],
      today,
      knowledge,
    });
    if (!done.ok) return done;
    await noteReferral(transaction, asking, { does: "accepted", referral: id, patient: patientId, episode: episodeId });
    return ok({ episodeId });
  });
};

/** Declines, with the reason the practice keeps. */
export const declineReferral = async (
  db: Database,
  asking: Asking,
  id: string,
  typed: string,
): Promise<Outcome<null>> => {
  const reason = typed.trim();
  if (reason === "" || [...reason].length > mostOfReason || reason.includes("\0") || !reason.isWellFormed())
    return refuse({ kind: "bad-field", field: "reason", says: `reason: write 1 to ${mostOfReason} characters.` });
  return decide(db, asking, id, async (transaction, _referral, organization_id) => {
    await insertDecision(transaction, asking, {
      organization_id,
      referral_id: id,
      state: "declined",
      reason,
      episode_id: null,
    });
    await noteReferral(transaction, asking, { does: "declined", referral: id });
    return ok(null);
  });
};
