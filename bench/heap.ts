// Heap after collection at 100,000 and at 1,000,000 assessments: node --expose-gc bench/heap.ts
import { benchHeap } from "./assess.ts";

process.stdout.write(`${JSON.stringify(benchHeap(), null, 2)}\n`);
