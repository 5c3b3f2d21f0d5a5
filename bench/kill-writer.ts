// Writes into every chart of the folder given until it is killed, and tells each entry once it is acknowledged: the process the kill test kills.
import { randomUUID } from "node:crypto";
import { demoAccounts, startBeside } from "@pinpoint/platform";
import { killSettings } from "./kill-settings.ts";

const writersPerChart = 3;

const started = await startBeside({
  settings: killSettings(process.argv[2] ?? ""),
  onDatabaseExit: () => process.exit(1),
});
if (!started.ok) throw new Error(started.problems[0]?.says);
const { maintenance, episodes, charts } = started.value;
const physician = await maintenance.viewerByEmail(demoAccounts.physician.email);
if (!physician.ok) throw new Error(physician.problems[0]?.says);
const asking = { viewer: physician.value, from: "bench" };
const rows = await episodes.list(asking);

const write = async (episode: string): Promise<void> => {
  for (let count = 0; ; count++) {
    const drafts = Array.from({ length: 1 + (count % 3) }, (_, index) => ({
      kind: "score",
      at: "2026-01-02",
      body: { instrument: "nrs", total: (count + index) % 11 },
    }));
    const done = await charts.append(asking, episode, drafts, randomUUID());
    if (!done.ok) throw new Error(done.problems[0]?.says);
    // A pipe is written at once: what was told before the kill is with the parent.
    for (const { id } of done.value) process.stdout.write(`${episode} ${id}\n`);
  }
};

// A writer whose database was killed ends with an error of the connection; the process ends when the database's end is seen.
await Promise.allSettled(rows.flatMap(({ id }) => Array.from({ length: writersPerChart }, () => write(id))));
