import type { Command } from "./command.ts";
export const initCommand: Command = { name: "init", about: "", help: "", run: async () => 2 };
