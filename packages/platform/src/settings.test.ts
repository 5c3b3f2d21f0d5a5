import { describe, expect, it } from "vitest";
import { readSettings } from "./settings.ts";

const strong = "q8Zk1vXw0uJmR4tYbN7cLdE2fGhA5sPi";
const read = (values: Record<string, string>) => readSettings(values);
const says = (values: Record<string, string>) => {
  const settings = read(values);
  return settings.ok ? [] : settings.problems.map(({ field }) => field);
};

describe("settings", () => {
  it("are a demonstration on port 4000 when nothing is set", () => {
    expect(read({})).toMatchObject({ ok: true, value: { port: 4000, demo: true, databaseUrl: null, secret: null } });
    expect(read({ PORT: "" })).toMatchObject({ ok: true, value: { port: 4000 } });
  });

  it("say every problem at once, each with its name", () => {
    expect(says({ PORT: "many", PINPOINT_URL: "pinpoint", PINPOINT_DEMO: "maybe" })).toEqual([
      "PORT",
      "PINPOINT_URL",
      "PINPOINT_DEMO",
    ]);
    expect(says({ DATABASE_URL: "mysql://db.example/x", PINPOINT_DEMO: "on" })).toEqual([
      "DATABASE_URL",
      "PINPOINT_DEMO",
      "PINPOINT_SECRET",
    ]);
  });

  it.each(["", "short", "a".repeat(64), "abababababababababababababababababababab"])(
    "refuse the secret %j outside the demonstration",
    (secret) => {
      expect(says({ DATABASE_URL: "postgres://u:p@localhost/x", PINPOINT_SECRET: secret })).toEqual([
        "PINPOINT_SECRET",
      ]);
      expect(says({ PINPOINT_DEMO: "off", PINPOINT_SECRET: secret })).toEqual(["PINPOINT_SECRET"]);
    },
  );

  it("refuse a weak secret in the demonstration too, when one is set", () => {
    expect(says({ PINPOINT_SECRET: "short" })).toEqual(["PINPOINT_SECRET"]);
  });

  it.each([
    ["postgres://u:p@db.example/x", false],
    ["postgres://u:p@db.example/x?sslmode=disable", false],
    ["postgres://u:p@db.example/x?sslmode=require", false],
    ["postgres://u:p@db.example/x?sslmode=require&uselibpqcompat=true", false],
    ["postgres://u:p@db.example/x?sslmode=verify-full&uselibpqcompat=true", false],
    ["postgres://u:p@localhost/x?host=db.example", false],
    ["postgres://u:p@db.example/x?sslmode=verify-full", true],
    ["postgres://u:p@db.example/x?sslmode=verify-full&sslrootcert=/etc/authority.pem", true],
    ["postgres://u:p@localhost/x", true],
    ["postgres://u:p@[::1]:5433/x", true],
    ["postgres://u:p@localhost/x?host=/run/postgresql", true],
    ["not an address", false],
  ])("of the database %s: taken %s", (url, taken) => {
    expect(says({ DATABASE_URL: url, PINPOINT_SECRET: strong })).toEqual(taken ? [] : ["DATABASE_URL"]);
  });
});
