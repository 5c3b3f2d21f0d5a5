import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["packages/reasoning/src/criteria/**/*.test.ts", "packages/reasoning/src/options/**/*.test.ts"],
    testTimeout: 60_000,
  },
});
