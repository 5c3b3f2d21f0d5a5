import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readChartFile } from "@pinpoint/chart";
import type { DemoChart } from "@pinpoint/platform";

const examples = fileURLToPath(new URL("../../../examples", import.meta.url));

/** The day after which no example happens; their days may lie ahead of this machine's clock. */
const afterAllExamples = "2999-12-31";

/** The example charts of the demonstration. An example that cannot be read is a defect of ours and ends the start. */
export const demoCharts = (): DemoChart[] => {
  if (!existsSync(examples)) return [];
  const names = readdirSync(examples).filter((name) => name.endsWith(".json"));
  return names.sort().map((fileName) => {
    const read = readChartFile(readFileSync(join(examples, fileName), "utf8"), { today: afterAllExamples });
    if (read.ok) return { fileName, chart: read.value };
    throw new Error(`examples/${fileName}: ${read.problems.map(({ says }) => says).join(" ")}`);
  });
};
