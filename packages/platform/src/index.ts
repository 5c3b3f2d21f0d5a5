/** The platform: PostgreSQL, people, access, accounts, charts, audit. */
export type { Accounts, NewAccount, Standing } from "./accounts/accounts.ts";
export { demoAccounts } from "./accounts/demo-accounts.ts";
export type { FirstAccountLink } from "./accounts/first-account.ts";
export { idleSeconds, passwordLength } from "./accounts/limits.ts";
export { isConfidentialInstrument } from "./confidential.ts";
export { type DemoChart, demoOrganization } from "./demo.ts";
export type { Maintenance } from "./maintenance.ts";
export type {
  Audit,
  AuditRow,
  Charts,
  EpisodeRow,
  Episodes,
  ImportedDraft,
  NewPatient,
  OpenChart,
  PatientRow,
  People,
  Platform,
  Signoff,
  Signoffs,
} from "./platform.ts";
export { referralLimits } from "./referrals/new-referral.ts";
export type {
  Decision,
  NewReferral,
  Practice,
  Referral,
  ReferralRow,
  Referrals,
  SentReferral,
  ToldFields,
} from "./referrals/referrals.ts";
export type { Break } from "./sealing/break.ts";
export { readOwnSettings, readSettings, type Settings } from "./settings.ts";
export { type BesideOptions, type BesidePlatform, startBeside } from "./start-beside.ts";
export { type PlatformOptions, startPlatform } from "./start-platform.ts";
export type { VerifyProgress, VerifyReport } from "./verify.ts";
export { type Asking, type Role, type StaffRole, staffRoles, type Viewer } from "./viewer.ts";
