// The house's limit on file length: none over 400 lines. The aim is median 80 and p90 250, printed, not enforced.
import { globSync, readFileSync } from "node:fs";

const files = globSync("{packages,scripts,bench,e2e}/**/*.{ts,tsx,css,mjs,yaml}", {
  exclude: (path) => /node_modules|(^|\/)build$|\.react-router/.test(path),
});
const sizes = files
  .map((path) => ({ path, lines: readFileSync(path, "utf8").split("\n").length - 1 }))
  .sort((a, b) => a.lines - b.lines);
const at = (share: number) => sizes[Math.min(sizes.length - 1, Math.floor(sizes.length * share))]?.lines ?? 0;
const long = sizes.filter(({ lines }) => lines > 400);
for (const { path, lines } of long) process.stderr.write(`${path}: ${lines} lines; give each thought its own file\n`);
if (sizes.length === 0) process.stderr.write("file sizes: read nothing\n");
process.stdout.write(`file sizes: ${sizes.length} files, median ${at(0.5)}, p90 ${at(0.9)}, longest ${at(1)} lines\n`);
process.exit(long.length > 0 || sizes.length === 0 ? 1 : 0);
