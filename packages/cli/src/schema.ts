import { chartFileJsonSchema } from "@pinpoint/chart";
import { type Command, print } from "./command.ts";

const help = `pinpoint schema

Prints the JSON Schema of a chart file: every entry kind with its fields.
`;

export const schemaCommand: Command = {
  name: "schema",
  about: "the JSON Schema of a chart file",
  help,
  run: async (args) => {
    print(args.includes("--help") || args.includes("-h") ? help : JSON.stringify(chartFileJsonSchema(), null, 2));
    return 0;
  },
};
