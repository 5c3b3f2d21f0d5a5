// Imported before everything else: React, React Router and Vite look at NODE_ENV while they load.
const isDevelopmentServer = process.argv[1]?.endsWith("dev.ts") ?? false;
process.env.NODE_ENV ??= isDevelopmentServer ? "development" : "production";
