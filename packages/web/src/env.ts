// Imported before everything else: React, React Router and Vite look at NODE_ENV while they load.
const isDevelopmentServer = process.argv[1]?.endsWith("dev.ts") ?? false;
process.env.NODE_ENV ??= isDevelopmentServer ? "development" : "production";

const readPort = (text: string | undefined): number => {
  if (text === undefined || text === "") return 4000;
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  process.stderr.write(
    `PORT is "${text}", which is no port. Give a number from 0 to 65535, or leave it out for 4000.\n`,
  );
  process.exit(1);
};

/** What the web room itself reads from the environment; every other setting belongs to the platform. */
export const env: { readonly port: number } = { port: readPort(process.env.PORT) };
