import { type ParseArgsConfig, parseArgs } from "node:util";
import { type Outcome, ok, refuse } from "@pinpoint/chart";

type Options = NonNullable<ParseArgsConfig["options"]>;
type Read<O extends Options> = ReturnType<
  typeof parseArgs<{ args: string[]; options: O; allowPositionals: true; strict: true }>
>;

/** Reads the words of a call; an unknown or half-said option is one sentence. */
export const readArguments = <O extends Options>(args: readonly string[], options: O): Outcome<Read<O>> => {
  try {
    return ok(parseArgs({ args: [...args], options, allowPositionals: true, strict: true }));
  } catch (error) {
    const says =
      error instanceof Error ? (error.message.split(". ")[0] ?? error.message) : "the words of the call cannot be read";
    return refuse({ kind: "bad-field", field: "", says: `${says}.` });
  }
};
