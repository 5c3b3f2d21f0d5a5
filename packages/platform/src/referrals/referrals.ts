import type { Draft, Outcome } from "@pinpoint/chart";
import type { NewPatient } from "../platform.ts";
import type { Asking } from "../viewer.ts";

/** A practice that takes requests for a visit. */
export interface Practice {
  readonly id: string;
  readonly name: string;
}

/** Fields of the check's form as they were sent, in their order. */
export type ToldFields = readonly (readonly [name: string, value: string])[];

/** What somebody without an account sends to a practice. */
export interface NewReferral {
  readonly practiceId: string;
  /** An idempotency key of the sender: the same again does nothing and gives the same answer. */
  readonly requestId: string;
  /** The day it was told on, `YYYY-MM-DD`. */
  readonly day: string;
  readonly locale: "en" | "es";
  readonly name: string;
  /** A phone number or an email address. */
  readonly contact: string;
  readonly words: string;
  readonly answers: ToldFields;
  /** The entries that follow from the answers. */
  readonly drafts: readonly Draft[];
}

/** What was sent, for the person who sent it. */
export interface SentReferral {
  readonly number: string;
  readonly sentAt: string;
  readonly practice: string;
}

/** The one decision on a referral. */
export type Decision = { readonly at: string; readonly name: string } & (
  | { readonly state: "accepted"; readonly episodeId: string }
  | { readonly state: "declined"; readonly reason: string }
);

/** A line of the practice's list; `decision` is null while it is new. */
export interface ReferralRow {
  readonly id: string;
  readonly number: string;
  readonly sentAt: string;
  readonly name: string;
  readonly decision: Decision | null;
}

export interface Referral extends ReferralRow {
  readonly day: string;
  readonly locale: "en" | "es";
  readonly contact: string;
  readonly words: string;
  readonly answers: ToldFields;
  readonly drafts: readonly Draft[];
}

/** Requests for a visit: sent by strangers, read and answered by the practice they were sent to and by nobody else. */
export interface Referrals {
  /** The practices that take requests; anybody may ask. */
  practices(): Promise<readonly Practice[]>;
  /**
   * Sends a request as somebody without an account. `from` is the address of the socket. Problems: bad-field with the field's name,
   * too-large, not-found (the practice takes no requests), throttled, conflict (the key was used for something else).
   */
  send(referral: NewReferral, from: string): Promise<Outcome<SentReferral>>;
  /** The requests of the viewer's practice (physician, nurse, coordinator), new ones first; told to the audit. */
  list(asking: Asking): Promise<readonly ReferralRow[]>;
  /** One request, told to the audit as read. Not there and not allowed look the same: problem "not-found". */
  open(asking: Asking, id: string): Promise<Outcome<Referral>>;
  /**
   * Makes the person a patient with an episode whose first entries are what was told (physician, nurse): all of it or nothing.
   * What a patient may write joins as the patient's words; an illness joins as the clinic's, told and not examined.
   * Problems: bad-field, not-found, forbidden, conflict (`number` is taken, or `decision`: somebody decided before).
   */
  accept(asking: Asking, id: string, patient: NewPatient, title: string): Promise<Outcome<{ episodeId: string }>>;
  /** Declines with a reason the practice keeps (physician, nurse, coordinator). Problems as `accept`. */
  decline(asking: Asking, id: string, reason: string): Promise<Outcome<null>>;
  /** Whether the viewer's own practice takes requests. */
  taking(asking: Asking): Promise<boolean>;
  /** Lets strangers ask the practice for a visit, or no longer (admin). Problem: forbidden. */
  setTaking(asking: Asking, taking: boolean): Promise<Outcome<null>>;
}
