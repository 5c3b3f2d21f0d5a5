import { type Outcome, refuse } from "@pinpoint/chart";
import { type Knowledge, load } from "@pinpoint/knowledge";
import { readContentFiles } from "@pinpoint/knowledge/read-content";
import { readEducation } from "../public/kept-education.ts";
import { createSite } from "../public/site.ts";
import type { Services, Viewer } from "../services.ts";

const invented: Readonly<Record<string, Viewer>> = {
  physician: { userId: "u-physician", name: "Invented physician", organizationId: "o-1", role: "physician" },
  nurse: { userId: "u-nurse", name: "Invented nurse", organizationId: "o-1", role: "nurse" },
  coordinator: { userId: "u-coordinator", name: "Invented coordinator", organizationId: "o-1", role: "coordinator" },
  patient: { userId: "u-patient", name: "Invented patient 14", organizationId: null, role: "patient" },
};

const viewerOf = (headers: Headers): Viewer | null =>
  invented[/(?:^|;\s*)stand-in=([a-z]+)/.exec(headers.get("cookie") ?? "")?.[1] ?? ""] ?? null;

const cookie = (value: string): Headers =>
  new Headers({ "set-cookie": `stand-in=${value}; Path=/; HttpOnly; SameSite=Lax` });

const notHere = (): Outcome<never> => refuse({ kind: "unavailable", field: "", says: "The stand-in has no charts." });

let loaded: Knowledge | undefined;

/** The medicine as it is in the repository, read once. */
const ownKnowledge = (): Knowledge => {
  const read = loaded ? undefined : load(readContentFiles());
  if (read && !read.ok) throw new Error(read.problems.map(({ says }) => says).join("\n"));
  loaded ??= read?.value;
  if (loaded) return loaded;
  throw new Error("the knowledge was not read");
};

const noReferrals: Services["referrals"] = {
  practices: async () => [],
  send: async () => notHere(),
  list: async () => [],
  open: async () => notHere(),
  accept: async () => notHere(),
  decline: async () => notHere(),
  taking: async () => false,
  setTaking: async () => notHere(),
};

/** What a test may change of the stand-in. */
export interface StandInOptions {
  readonly knowledge?: Knowledge;
  readonly demo?: boolean;
  readonly referrals?: Services["referrals"];
  /** Answers `/api/auth/*`; the address it is given is the one the app read from the socket. */
  readonly handler?: (request: Request, from: string) => Promise<Response>;
}

/** A platform without a database, for tests of the HTTP app and the pages: it knows four invented people and no chart. */
export const standInPlatform = ({ demo = true, handler, knowledge, referrals }: StandInOptions = {}): Services => ({
  demo,
  get knowledge() {
    return knowledge ?? ownKnowledge();
  },
  get site() {
    return createSite(knowledge ?? ownKnowledge(), () => readEducation(knowledge ?? ownKnowledge()));
  },
  origin: null,
  checkScript: () => null,
  accounts: {
    handler: handler ?? (async () => new Response(null, { status: 401 })),
    viewerOf: async (headers) => viewerOf(headers),
    standingOf: async (headers) => {
      const viewer = viewerOf(headers);
      return viewer ? { kind: "viewer", viewer } : { kind: "nobody" };
    },
    signIn: async ({ email, password }) =>
      email === "invented@pinpoint.test" && password === "twelve invented letters"
        ? { ok: true, value: { headers: cookie("physician"), secondFactor: true } }
        : refuse({ kind: "forbidden", field: "password", says: "Email and password do not belong together." }),
    signOut: async () => new Headers({ "set-cookie": "stand-in=; Path=/; Max-Age=0" }),
    signInDemo: async (role) => ({ ok: true, value: cookie(role) }),
    createAccount: async () => notHere(),
    createFirstAccountLink: async () => notHere(),
    redeemFirstAccountLink: async (token) =>
      token === "good"
        ? { ok: true, value: { userId: "u-first", organizationId: "o-1" } }
        : refuse({ kind: "not-found", field: "token", says: "This link was used already, or it is older than a day." }),
  },
  episodes: { list: async () => [] },
  charts: {
    open: async () => notHere(),
    openAll: async () => [],
    mine: async () => [],
    append: async () => notHere(),
    begin: async () => notHere(),
    bringIn: async () => notHere(),
  },
  people: {
    createPatient: async () => notHere(),
    createEpisode: async () => notHere(),
    addMember: async () => notHere(),
    linkPatientAccount: async () => notHere(),
    members: async () => [],
  },
  audit: { list: async () => [] },
  signoffs: { list: async () => [], sign: async () => notHere() },
  referrals: referrals ?? noReferrals,
  verify: async () => ({ ok: true, charts: 0, entries: 0, seals: 0, sealedRows: 0, unsealedRows: 0, firstBreak: null }),
  sealAudit: async () => ({ sealed: 0 }),
  ready: async () => true,
  close: async () => {},
});
