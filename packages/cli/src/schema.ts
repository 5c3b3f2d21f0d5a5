import { chartFileJsonSchema } from "@pinpoint/chart";
import { type Command, complain, print } from "./command.ts";

const help = `pinpoint schema

Prints the JSON Schema of a chart file: every entry kind with its fields.
`;

export const schemaCommand: Command = {
  name: "schema",
  about: "the JSON Schema of a chart file",
  help,
  run: async (args) => {
    if (args.length > 0) {
      complain("Write: pinpoint schema, without further words.");
      return 2;
    }
    print(JSON.stringify(chartFileJsonSchema(), null, 2));
    return 0;
  },
};
