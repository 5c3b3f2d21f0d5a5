// Starts PostgreSQL on the folder given and holds it until it is killed: the owner process of the recovery tests.
import { startPostgres } from "../postgres/start-postgres.ts";

const started = await startPostgres({ home: process.argv[2] ?? "", onExit: () => process.exit(1), sync: false });
process.stdout.write(started.ok ? `ready ${started.value.processId}\n` : `refused ${started.problems[0]?.says}\n`);
if (!started.ok) process.exit(1);
