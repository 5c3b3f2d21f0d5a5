import type { Command } from "./command.ts";
export const importCommand: Command = { name: "import", about: "", help: "", run: async () => 2 };
