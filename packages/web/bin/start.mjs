// Plain JavaScript: it must run before Node reads any TypeScript, for what Node compiles is kept from here on.
import { enableCompileCache } from "node:module";
import { fileURLToPath } from "node:url";

enableCompileCache(fileURLToPath(new URL("../.react-router/compiled", import.meta.url)));
await import("../src/launch.ts");
