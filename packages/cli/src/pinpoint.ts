import { assessCommand } from "./assess.ts";
import { type Command, complain, print } from "./command.ts";
import { importCommand } from "./import.ts";
import { initCommand } from "./init.ts";
import { knowledgeCommand } from "./knowledge.ts";
import { policiesCommand } from "./policies.ts";
import { schemaCommand } from "./schema.ts";
import { startCommand } from "./start.ts";
import { verifyCommand } from "./verify.ts";

const commands: readonly Command[] = [
  startCommand,
  initCommand,
  assessCommand,
  importCommand,
  schemaCommand,
  knowledgeCommand,
  policiesCommand,
  verifyCommand,
];

const overview = `pinpoint COMMAND

${commands.map(({ name, about }) => `  ${name.padEnd(10)} ${about}`).join("\n")}

pinpoint COMMAND --help says more. Exit code: 0 done, 1 refused or found bad, 2 the words of the call are off.
`;

/** Runs one call of the program and answers its exit code. */
export const runPinpoint = async ([name, ...args]: readonly string[]): Promise<number> => {
  if (name === undefined || name === "--help" || name === "-h" || name === "help") {
    print(overview);
    return name === undefined ? 2 : 0;
  }
  const command = commands.find((one) => one.name === name);
  if (!command) {
    complain(`There is no command "${name}". The commands are: ${commands.map((one) => one.name).join(", ")}.`);
    return 2;
  }
  if (args.includes("--help") || args.includes("-h")) {
    print(command.help);
    return 0;
  }
  return command.run(args);
};

process.exitCode = await runPinpoint(process.argv.slice(2));
