import { complain } from "./command.ts";

const everyMs = 2000;

/** Says how far a long work has come, on the error stream, no more often than every two seconds; a short work says nothing. */
export const progress = (): ((says: string) => void) => {
  let last = Date.now();
  return (says) => {
    if (Date.now() - last < everyMs) return;
    last = Date.now();
    complain(says);
  };
};
