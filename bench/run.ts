// Every measurement of the project in one run: node bench/run.ts [assess|options|heap|append|page|public|start|kill …]; all when none is named.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const parts: Readonly<Record<string, readonly string[]>> = {
  assess: ["assess.ts"],
  options: ["options.ts"],
  heap: ["--expose-gc", "heap.ts"],
  append: ["append.ts"],
  page: ["page.ts"],
  public: ["public.ts"],
  start: ["start.ts"],
  kill: ["kill.ts"],
};

const named = process.argv.slice(2);
const unknown = named.filter((name) => !Object.hasOwn(parts, name));
if (unknown.length > 0) {
  process.stderr.write(
    `There is no measurement "${unknown.join(", ")}"; there are: ${Object.keys(parts).join(", ")}.\n`,
  );
  process.exit(2);
}

let failed = 0;
for (const [name, words] of Object.entries(parts)) {
  if (named.length > 0 && !named.includes(name)) continue;
  process.stdout.write(`\n${name}\n`);
  // A process of its own for each, so that one does not warm up or weigh on the next.
  const args = words.map((word) =>
    word.endsWith(".ts") ? fileURLToPath(new URL(`./${word}`, import.meta.url)) : word,
  );
  const { status } = spawnSync(process.execPath, args, { stdio: "inherit" });
  if (status !== 0) failed++;
}
process.exit(failed > 0 ? 1 : 0);
