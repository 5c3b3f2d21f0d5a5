import type { Settings } from "@pinpoint/platform";
import { readArguments } from "./arguments.ts";
import { type Command, complain, print } from "./command.ts";
import { ownSettings, withPlatform } from "./with-platform.ts";

const options = { organization: { type: "string" }, help: { type: "boolean", short: "h" } } as const;

const help = `pinpoint init [--organization NAME]

Sets up the database of a real installation, makes its organization and prints a link with which the first administrator
makes their account. The link works once, for a day; asked again before it was used, a new one takes its place.

  --organization NAME   the organization's name ("Our practice" when left out); a new name makes a further organization

A real installation has DATABASE_URL, or PINPOINT_DEMO=off with the database that comes with Pinpoint, and a
PINPOINT_SECRET. The address in the link is PINPOINT_URL, else this machine with PORT.

Exit code: 0 the link is printed, 1 refused, 2 the words of the call are off.
`;

const addressOf = ({ url, port }: Settings, token: string): string =>
  new URL(`/first-account?token=${encodeURIComponent(token)}`, url ?? `http://localhost:${port}`).href;

const untilText = (instant: string): string =>
  new Date(instant).toLocaleString("en-US", {
    year: "numeric",
    month: "long",
    day: "numeric",
    hour: "numeric",
    minute: "2-digit",
    timeZoneName: "short",
  });

const run = async (name: string | null): Promise<number> => {
  const settings = await ownSettings();
  if (!settings) return 1;
  if (settings.demo) {
    complain(
      "This is the demonstration, which has invented people and no administrator; set DATABASE_URL, or PINPOINT_DEMO=off, for a real installation.",
    );
    return 1;
  }
  return withPlatform({ settings }, async ({ maintenance }) => {
    const made = await maintenance.firstLink(name);
    if (!made.ok) {
      for (const { says } of made.problems) complain(says);
      return 1;
    }
    const { token, expiresAt, organizationName } = made.value;
    print(`The first administrator of "${organizationName}" makes their account here, once:`);
    print(`  ${addressOf(settings, token)}`);
    print(
      `The link works until ${untilText(expiresAt)}. Whoever has it becomes the administrator: pass it on in private.`,
    );
    return 0;
  });
};

export const initCommand: Command = {
  name: "init",
  about: "sets up a real installation and prints the first administrator's one-time link",
  help,
  run: async (args) => {
    const read = readArguments(args, options);
    if (!read.ok) {
      for (const { says } of read.problems) complain(`${says} See pinpoint init --help.`);
      return 2;
    }
    const { values, positionals } = read.value;
    const name = values.organization;
    if (positionals.length > 0 || name?.trim() === "") {
      complain("Write: pinpoint init [--organization NAME].");
      return 2;
    }
    return run(name ?? null);
  },
};
