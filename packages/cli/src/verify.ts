import type { VerifyReport } from "@pinpoint/platform";
import { type Command, complain, print } from "./command.ts";
import { progress } from "./progress.ts";
import { ownSettings, withPlatform } from "./with-platform.ts";

const help = `pinpoint verify

Checks the record: that no entry of any chart was changed, taken out or moved since it was written, and that no line of the
audit under a seal was. Works beside a running server. Says what was checked, or where the first break is.

Exit code: 0 all holds, 1 a break was found or the database cannot be reached, 2 the words of the call are off.
`;

const report = ({ charts, entries, seals, sealedRows, unsealedRows, firstBreak }: VerifyReport): number => {
  if (firstBreak) {
    complain(`The record does not hold. First break: ${firstBreak.where}: ${firstBreak.says}`);
    return 1;
  }
  print(`Charts: ${charts} with ${entries} entries, every chain holds.`);
  print(
    `Audit: ${sealedRows} lines under ${seals} seals, every seal holds; ${unsealedRows} lines wait for their seal.`,
  );
  return 0;
};

const run = async (): Promise<number> => {
  const settings = await ownSettings();
  if (!settings) return 1;
  return withPlatform({ settings, mustExist: true }, async ({ maintenance }) => {
    const tell = progress();
    return report(
      await maintenance.verify(({ charts, entries }) =>
        tell(`${charts} charts with ${entries} entries checked so far`),
      ),
    );
  });
};

export const verifyCommand: Command = {
  name: "verify",
  about: "checks that no entry and no line of the audit was changed since it was written",
  help,
  run: async (args) => {
    if (args.length === 0) return run();
    complain("Write: pinpoint verify, without further words.");
    return 2;
  },
};
