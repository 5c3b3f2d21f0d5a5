// Keeps the floor plan: reads the imports of every source and fails on one that points the wrong way, or when it read nothing.
import { globSync, readFileSync } from "node:fs";
import { dirname, relative, resolve, sep } from "node:path";
import { parseSync } from "vite";
import { edges, floorPlan, pureRooms } from "./floor-plan.ts";

const importsOf = (path: string, text: string): string[] => {
  const parsed = parseSync(path, text);
  const { staticImports, staticExports, dynamicImports } = parsed.module;
  return [
    ...staticImports.map((one) => one.moduleRequest.value),
    ...staticExports.flatMap((one) => one.entries.flatMap((entry) => entry.moduleRequest?.value ?? [])),
    ...dynamicImports.map((one) =>
      text.slice(one.moduleRequest.start, one.moduleRequest.end).replace(/^["'`]|["'`]$/g, ""),
    ),
  ];
};

/** Every fault of one file against the floor plan, as sentences. */
export const faultsOf = (path: string, text: string): string[] => {
  const [, room = ""] = path.split(sep);
  const allowed = floorPlan[room];
  if (!allowed)
    return [
      `${path}: the room "${room}" is not in the floor plan; add it to scripts/floor-plan.ts and docs/architecture.md`,
    ];
  const faults: string[] = [];
  const isTest = /\.test\.tsx?$/.test(path);
  for (const target of importsOf(path, text)) {
    const other = /^@pinpoint\/([^/]+)(\/.*)?$/.exec(target);
    if (other && other[1] !== room && !allowed.includes(other[1] ?? ""))
      faults.push(`${path}: ${room} may not import ${other[1]}`);
    if (target.startsWith(".")) {
      const home = resolve("packages", room);
      if (relative(home, resolve(dirname(path), target)).startsWith(".."))
        faults.push(`${path}: "${target}" leaves the room; import the other room by its name`);
    }
    const pure = pureRooms.includes(room) && !isTest && !edges.includes(path.split(sep).join("/"));
    if (pure && target.startsWith("node:")) faults.push(`${path}: ${room} is pure and may not import ${target}`);
  }
  if (pureRooms.includes(room) && !isTest && /\bMath\.random\b/.test(text))
    faults.push(`${path}: ${room} is pure and may not use Math.random`);
  return faults;
};

if (import.meta.main) {
  const files = globSync("packages/*/{src,app,bin}/**/*.{ts,tsx,mjs}");
  const faults = files.flatMap((path) => faultsOf(path, readFileSync(path, "utf8")));
  for (const fault of faults) process.stderr.write(`${fault}\n`);
  if (files.length < 20) faults.push("read almost nothing");
  if (faults.length > 0) {
    process.stderr.write(`layers: ${files.length} files read, ${faults.length} faults\n`);
    process.exit(1);
  }
  process.stdout.write(`layers: ${files.length} files read, every import points up the floor plan\n`);
}
