import { type Role, staffRoles } from "@pinpoint/platform";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { addressesOf, type Pattern, patternsOf, takesIds } from "./access/addresses.ts";
import { type AccessWorld, must, startAccessWorld } from "./access/world.ts";

const roles: readonly Role[] = [...staffRoles, "patient"];
const viewers: readonly (Role | "stranger")[] = ["stranger", ...roles];

/** Pages there are today; fewer means that this test no longer finds them. */
const leastPages = 15;
const leastBeforePages = 2;

/** Every text of the other practice holds one of these. */
const marks = [
  "zqother",
  "patient of other",
  "practice other",
  "other.invalid",
  ...roles.map((role) => `${role} of other`),
];
const marksIn = (text: string): string[] => marks.filter((mark) => text.toLowerCase().includes(mark));

/** Asking here ends the session, so it is done with one that is thrown away. */
const endsSession = (address: string): boolean => address.startsWith("/sign-out") || address.startsWith("/api/auth");

let here: AccessWorld;
let patterns: readonly Pattern[] = [];
const cookies = new Map<string, string>();
const spare = new Map<string, string>();
let rowsBefore: Record<string, number> = {};

beforeAll(async () => {
  // The pages tell the terminal of each address that takes no form; here that is most of them.
  vi.spyOn(process.stderr, "write").mockReturnValue(true);
  here = await startAccessWorld();
  patterns = patternsOf(here.manifest, here.app);
  for (const role of roles) {
    cookies.set(role, await here.signIn("one", role));
    spare.set(role, await here.signIn("one", role));
  }
  rowsBefore = await here.foreignRows();
});
afterAll(async () => {
  vi.restoreAllMocks();
  await here?.world.end();
});

const seen = async (answer: Response): Promise<string> =>
  [...answer.headers].map(([name, value]) => `${name}: ${value}`).join("\n") + (await answer.text());

const cookieFor = (viewer: string, address: string): string =>
  (endsSession(address) ? spare : cookies).get(viewer) ?? "";

/** The names and values of the forms on a page of one's own, with one's own ids changed into the other practice's. */
const formOf = (html: string): URLSearchParams => {
  const form = new URLSearchParams();
  for (const [tag] of html.matchAll(/<(?:input|select|textarea|button)\b[^>]*>/g)) {
    const name = /\bname="([^"]*)"/.exec(tag)?.[1];
    if (name && name !== "back") form.append(name, /\bvalue="([^"]*)"/.exec(tag)?.[1] ?? "1");
  }
  const { own, foreign } = here;
  let text = form.toString();
  for (const key of Object.keys(own) as (keyof typeof own)[]) text = text.replaceAll(own[key], foreign[key]);
  return new URLSearchParams(text);
};

const draft = { kind: "score", at: "2026-03-03", body: { instrument: "nrs", total: 1 } };

/** What is sent to one address: a form that names everything, the page's own form, and a program's JSON. */
const bodiesFor = async (pattern: Pattern, viewer: string): Promise<RequestInit[]> => {
  const everything = new URLSearchParams({
    ...here.foreign,
    id: here.foreign.episode,
    episodeId: here.foreign.episode,
    patientId: here.foreign.patient,
    text: "a foreign hand",
    kind: "note",
    drafts: JSON.stringify([draft]),
    draft: JSON.stringify(draft),
    requestId: crypto.randomUUID(),
  });
  const [ownAddress = "/"] = addressesOf(pattern, here.own);
  const page = await here.ask(ownAddress, cookies.get(viewer) ?? "");
  const json = JSON.stringify({ ...here.foreign, entries: [draft], drafts: [draft], requestId: crypto.randomUUID() });
  return [
    { method: "POST", body: everything },
    { method: "POST", body: formOf(await page.text()) },
    { method: "POST", body: json, headers: { "content-type": "application/json" } },
  ];
};

describe("the addresses", () => {
  it("are all found: no fewer than there were, and each of the patient's and the clinic's pages", () => {
    const pages = patterns.filter(({ from }) => from === "pages").map(({ path }) => path);
    expect(pages.length).toBeGreaterThanOrEqual(leastPages);
    expect(patterns.length - pages.length).toBeGreaterThanOrEqual(leastBeforePages);
    expect(pages).toEqual(expect.arrayContaining(["/", "/evidence", "/me", "/me/:episodeId", "/*"]));
    expect(patterns.map(({ path }) => path)).toEqual(expect.arrayContaining(["/health", "/api/auth/*"]));
    for (const pattern of patterns.filter(takesIds))
      for (const address of addressesOf(pattern, here.foreign)) expect(address).not.toMatch(/[:*{}]/);
  });
});

describe.each(viewers)("another practice, to %s", (viewer) => {
  it("is not read from any address", async () => {
    const faults: unknown[] = [];
    for (const pattern of patterns)
      for (const address of addressesOf(pattern, here.foreign)) {
        const answer = await here.ask(address, cookieFor(viewer, address));
        const shown = marksIn(await seen(answer));
        const { status } = answer;
        // 202 is a redirect in the language of the pages' data.
        const refused = [202, 301, 302, 303, 307, 308, 401, 403, 404].includes(status);
        if (shown.length > 0 || status >= 500 || (takesIds(pattern) && !refused))
          faults.push({ address, status, shown });
      }
    expect(faults).toEqual([]);
  });

  it("is not read and not written by any form or program", async () => {
    const faults: unknown[] = [];
    for (const pattern of patterns) {
      const bodies = await bodiesFor(pattern, viewer);
      for (const address of addressesOf(pattern, here.foreign))
        for (const body of bodies) {
          const answer = await here.ask(address, cookieFor(viewer, address), body);
          const shown = marksIn(await seen(answer));
          const { status } = answer;
          const done = takesIds(pattern) && status >= 200 && status < 300 && status !== 202;
          // A page takes forms; that it stumbles over a program's JSON lets nobody in.
          const broke = status >= 500 && typeof body.body !== "string";
          if (shown.length > 0 || broke || done) faults.push({ address, status, shown });
        }
    }
    expect(faults).toEqual([]);
    expect(await here.foreignRows()).toEqual(rowsBefore);
  });

  if (viewer !== "stranger")
    it("was asked for by somebody who was signed in all the time", async () => {
      const standing = await here.world.platform.accounts.viewerOf(new Headers({ cookie: cookies.get(viewer) ?? "" }));
      expect(standing?.role).toBe(viewer);
    });
});

describe("the test itself", () => {
  const textsOf = async (practice: "one" | "other", role: Role, ids: AccessWorld["own"]): Promise<string> => {
    const cookie = await here.signIn(practice, role);
    const pages = patterns.filter(({ from, path }) => from === "pages" && !endsSession(path));
    const texts: string[] = [];
    for (const pattern of pages)
      for (const address of addressesOf(pattern, ids)) texts.push(await seen(await here.ask(address, cookie)));
    return texts.join("\n");
  };

  it("finds the marks in the pages of the patient they are about", async () => {
    const text = await textsOf("other", "patient", here.foreign);
    expect(marksIn(text)).toContain("zqother");
    expect(text).not.toContain("zqone");
    expect(text).not.toContain("zqother-second");
  });

  it("finds the marks when the physician of that practice reads its chart", async () => {
    const opened = must(await here.world.platform.charts.open(here.world.other.as.physician, here.foreign.episode));
    expect(marksIn(JSON.stringify(opened))).toContain("zqother");
  });

  it("finds the marks in the clinic's pages of that physician, where there are any", async () => {
    const clinic = patterns.filter((pattern) => pattern.path.startsWith("/clinic") && takesIds(pattern));
    const text = await textsOf("other", "physician", here.foreign);
    expect(marksIn(text).includes("zqother")).toBe(clinic.length > 0);
  });

  it("counts what the other practice writes itself", async () => {
    const { physician } = here.world.other.as;
    const before = await here.foreignRows();
    must(await here.world.platform.charts.append(physician, here.foreign.episode, [draft], crypto.randomUUID()));
    const after = await here.foreignRows();
    expect(after.entry).toBe((before.entry ?? 0) + 1);
    expect(after.audit).toBeGreaterThan(before.audit ?? 0);
  });

  it("broke nothing on the way", () => {
    expect(here.broken).toEqual([]);
  });
});
