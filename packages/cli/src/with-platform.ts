import type { BesideOptions, BesidePlatform, Settings } from "@pinpoint/platform";
import { complain } from "./command.ts";

/** Loaded when it is needed: most of a short command's time would go into it. */
const loadPlatform = () => import("@pinpoint/platform");

/** The address of the demonstration's physician. */
export const demoPhysician = async (): Promise<string> => (await loadPlatform()).demoAccounts.physician.email;

/** The settings of this process; says what is wrong with them. */
export const ownSettings = async (): Promise<Settings | undefined> => {
  const read = (await loadPlatform()).readOwnSettings();
  if (read.ok) return read.value;
  for (const { says } of read.problems) complain(says);
  return undefined;
};

const lostCodes = /^(57P\d\d|08\d\d\d|ECONNREFUSED|ECONNRESET|EPIPE|ENOENT|ETIMEDOUT)$/;

/** The server ended, or was ended, while a command worked on its database. */
const isLost = (error: unknown): boolean =>
  error instanceof Error &&
  (/connection terminated|timeout exceeded/i.test(error.message) ||
    ("code" in error && typeof error.code === "string" && lostCodes.test(error.code)));

const worked = async (
  platform: BesidePlatform,
  work: (platform: BesidePlatform) => Promise<number>,
): Promise<number> => {
  try {
    return await work(platform);
  } catch (error) {
    if (!isLost(error)) throw error;
    complain("The database ended while this command worked. Give the same command again; nothing is written twice.");
    return 1;
  }
};

/**
 * Runs a command's work on the platform, beside a running server or on a database started for it, and ends what was started, also
 * when the command is interrupted. Answers the exit code.
 */
export const withPlatform = async (
  options: Omit<BesideOptions, "onNote">,
  work: (platform: BesidePlatform) => Promise<number>,
): Promise<number> => {
  const { startBeside } = await loadPlatform();
  const started = await startBeside({ ...options, onNote: complain });
  if (!started.ok) {
    for (const { says } of started.problems) complain(says);
    return 1;
  }
  const platform = started.value;
  const interrupt = () => {
    platform.close().finally(() => process.exit(1));
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, interrupt);
  try {
    return await worked(platform, work);
  } finally {
    await platform.close();
  }
};
