import { expect, it } from "vitest";
import { benchKill } from "./kill.ts";

it("loses no acknowledged entry and breaks no chain when the program, the database or both are killed while they write", async () => {
  const { rounds, kills, acknowledged, missing, broken } = await benchKill(3);
  expect({ rounds, kills, missing, broken }).toEqual({
    rounds: 3,
    kills: { node: 1, database: 1, both: 1 },
    missing: 0,
    broken: 0,
  });
  expect(acknowledged).toBeGreaterThan(10);
}, 180_000);
