import type { Generated, GeneratedAlways } from "kysely";
import type { StaffRole } from "../viewer.ts";

/** The tables as the application may touch them; instants and dates arrive as text (see the pool). */
export interface Tables {
  organization: {
    organization_id: string;
    name: string;
    created_at: Generated<string>;
    takes_requests: Generated<boolean>;
  };
  membership: {
    organization_id: string;
    user_id: string;
    role: StaffRole;
    name: string;
    created_at: Generated<string>;
  };
  patient: {
    organization_id: string;
    patient_id: string;
    number: string;
    given_name: string;
    family_name: string;
    birth_date: string;
    sex: "female" | "male" | "other" | "unknown";
    state: string | null;
    created_at: Generated<string>;
  };
  patient_account: { organization_id: string; patient_id: string; user_id: string; created_at: Generated<string> };
  episode: {
    organization_id: string;
    episode_id: string;
    patient_id: string;
    title: string;
    opened: GeneratedAlways<string>;
    closed: GeneratedAlways<string | null>;
    last_seq: GeneratedAlways<number>;
    last_hash: GeneratedAlways<string>;
    last_at: GeneratedAlways<string | null>;
  };
  audit: {
    organization_id: string;
    audit_id: GeneratedAlways<number>;
    at: GeneratedAlways<string>;
    person: string;
    name: string;
    role: string;
    action: "open" | "append" | "list" | "refused" | "register" | "member" | "sign" | "referral";
    episode_id: string | null;
    detail: string;
    from_address: string;
  };
  knowledge_signoff: {
    organization_id: string;
    rule: string;
    digest: string;
    person: string;
    name: string;
    at: GeneratedAlways<string>;
    statement: string;
  };
  referral: {
    organization_id: GeneratedAlways<string>;
    referral_id: GeneratedAlways<string>;
    number: GeneratedAlways<string>;
    sent_at: GeneratedAlways<string>;
    day: GeneratedAlways<string>;
    locale: GeneratedAlways<"en" | "es">;
    name: GeneratedAlways<string>;
    contact: GeneratedAlways<string>;
    words: GeneratedAlways<string>;
    answers: GeneratedAlways<unknown>;
    drafts: GeneratedAlways<unknown>;
  };
  referral_decision: {
    organization_id: string;
    referral_id: string;
    at: GeneratedAlways<string>;
    person: string;
    name: string;
    role: string;
    state: "accepted" | "declined";
    reason: string | null;
    episode_id: string | null;
  };
}
