import type { Knowledge } from "@pinpoint/knowledge";
import type { Asking, BesidePlatform, Settings } from "@pinpoint/platform";
import { z } from "zod";
import { readArguments } from "./arguments.ts";
import { bringIn } from "./bring-in.ts";
import { type Command, complain, print, today } from "./command.ts";
import { countsByKind, listUnread } from "./import-report.ts";
import { type TargetWords, targetOf } from "./import-target.ts";
import { type Incoming, readIncoming } from "./incoming.ts";
import { loadKnowledge } from "./load-knowledge.ts";
import { progress } from "./progress.ts";
import { demoPhysician, ownSettings, withPlatform } from "./with-platform.ts";

const options = {
  as: { type: "string" },
  number: { type: "string" },
  given: { type: "string" },
  family: { type: "string" },
  title: { type: "string" },
  episode: { type: "string" },
  "dry-run": { type: "boolean" },
  help: { type: "boolean", short: "h" },
} as const;

const help = `pinpoint import FILE --as EMAIL [--number N] [--given NAME --family NAME] [--title TEXT]
pinpoint import FILE --as EMAIL --episode ID
pinpoint import FILE --as EMAIL --dry-run …

Brings a FHIR R4 bundle or a chart file (- for standard input) into a new patient's episode, or into one that is there. Each
entry says which resource it was read from and keeps that resource beside it. The same file is written once, however often it
is brought in. Says how many entries of which kind were written, and what was not read and why.

  --as EMAIL        the member in whose name it is written: a physician or a nurse (in the demonstration: its physician)
  --number N        the new patient's number; when left out, the medical record number in the bundle, else one made of the file
  --given, --family the new patient's name, where the file does not tell it
  --title TEXT      the title of the new episode
  --episode ID      an episode that is there; refused when the file's day of birth or sex is another
  --dry-run         reads and checks everything and writes nothing

Exit code: 0 written, or was written before, 1 refused, 2 the words of the call are off.
`;

interface Asked {
  readonly path: string;
  readonly email: string;
  readonly words: TargetWords;
  readonly dryRun: boolean;
}

const refused = (problems: readonly { readonly says: string }[]): number => {
  for (const { says } of problems) complain(says);
  return 1;
};

/** The member a file is brought in by. Only who may write everything a file can hold may bring one in. */
const askingAs = async (
  { maintenance }: BesidePlatform,
  email: string,
): Promise<(Asking & { organizationId: string }) | undefined> => {
  const found = await maintenance.viewerByEmail(email);
  if (!found.ok) {
    refused(found.problems);
    return undefined;
  }
  const { role, organizationId } = found.value;
  if (organizationId !== null && (role === "physician" || role === "nurse"))
    return { viewer: found.value, from: "pinpoint import", organizationId };
  complain(`${email} has the role ${role}; a physician or a nurse brings records in.`);
  return undefined;
};

const work = async (platform: BesidePlatform, incoming: Incoming, { email, words, dryRun }: Asked): Promise<number> => {
  const asking = await askingAs(platform, email);
  if (!asking) return 1;
  const target = await targetOf(platform, asking, incoming, words);
  if (!target.ok) return refused(target.problems);
  const place = target.value;
  const number = place.kind === "new" ? place.patient.number : place.number;
  if (dryRun) {
    const where = place.kind === "new" ? "a new episode" : `episode ${place.episodeId}`;
    print(`Would be written for patient ${number} into ${where}: ${countsByKind(incoming.drafts)}.`);
    listUnread(incoming.unread);
    return 0;
  }
  const admitted =
    place.kind === "new" ? await platform.maintenance.admit(asking, place.patient, place.title) : undefined;
  if (admitted && !admitted.ok) return refused(admitted.problems);
  const episodeId = admitted?.value.episodeId ?? (place.kind === "episode" ? place.episodeId : "");
  const written = await bringIn(platform, asking, episodeId, incoming, progress());
  if (!written.ok) return refused(written.problems);
  if (written.value.length === 0) print("This file was brought in before; nothing was written again.");
  else print(`${written.value.length} entries were written: ${countsByKind(written.value)}.`);
  print(`Patient ${number}, episode ${episodeId}.`);
  listUnread(incoming.unread);
  return 0;
};

const run = async (asked: Asked, settings: Settings, knowledge: Knowledge): Promise<number> => {
  const read = readIncoming(asked.path, knowledge, today());
  if (!read.ok) return refused(read.problems);
  if (read.value.drafts.length === 0) {
    complain("The file holds nothing that is an entry of a chart; nothing was written.");
    listUnread(read.value.unread);
    return 1;
  }
  return withPlatform({ settings, knowledge, demoCharts: [] }, (platform) => work(platform, read.value, asked));
};

type Words = Partial<Record<keyof typeof options, string | boolean>>;

const text = (words: Words, name: keyof typeof options): string | undefined => {
  const value = words[name];
  return typeof value === "string" ? value : undefined;
};

/** Every word of the call that is off, as sentences. */
const faults = (words: Words, positionals: readonly string[]): string[] => [
  ...(positionals.length === 1 ? [] : ["Write the name of one file: pinpoint import FILE --as EMAIL."]),
  ...(["number", "given", "family", "title"] as const).flatMap((name) =>
    words.episode !== undefined && words[name] !== undefined
      ? [`--${name} is for a new patient's episode; leave it out with --episode.`]
      : [],
  ),
  ...(words.episode !== undefined && !z.uuid().safeParse(words.episode).success
    ? ["--episode: is no id of an episode; copy it whole."]
    : []),
];

/** Reads the call's words and the settings, and brings the file in. */
const called = async (words: Words, positionals: readonly string[]): Promise<number> => {
  const [path = ""] = positionals;
  const wrong = faults(words, positionals);
  for (const says of wrong) complain(says);
  if (wrong.length > 0) return 2;
  const settings = await ownSettings();
  if (!settings) return 1;
  const email = text(words, "as") ?? (settings.demo ? await demoPhysician() : undefined);
  if (email === undefined) {
    complain("Write in whose name it is written: --as EMAIL.");
    return 2;
  }
  const knowledge = loadKnowledge();
  if (!knowledge) return 1;
  const target = {
    episode: text(words, "episode"),
    title: text(words, "title"),
    number: text(words, "number"),
    given: text(words, "given"),
    family: text(words, "family"),
  };
  return run({ path, email, words: target, dryRun: words["dry-run"] === true }, settings, knowledge);
};

export const importCommand: Command = {
  name: "import",
  about: "brings a FHIR bundle or chart file into a patient's episode, once",
  help,
  run: async (args) => {
    const read = readArguments(args, options);
    if (read.ok) return called(read.value.values, read.value.positionals);
    for (const { says } of read.problems) complain(`${says} See pinpoint import --help.`);
    return 2;
  },
};
