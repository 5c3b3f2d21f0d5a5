import type { ServerBuild } from "react-router";

const isServerBuild = (loaded: Record<string, unknown>): loaded is Record<string, unknown> & ServerBuild =>
  "routes" in loaded && "entry" in loaded;

/** The pages as React Router's handler takes them, from a module that was loaded. */
export const serverBuildOf = (loaded: Record<string, unknown>): ServerBuild => {
  if (isServerBuild(loaded)) return loaded;
  throw new Error("what was built has no pages");
};
