/** Resolves when the process is asked to end: SIGTERM, SIGINT, or its parent is gone (a shell that npm killed passes nothing on). */
export const untilStopped = (): Promise<void> =>
  new Promise((resolve) => {
    const parent = process.ppid;
    const watch = setInterval(() => {
      if (process.ppid !== parent) stop();
    }, 500);
    watch.unref();
    const stop = (): void => {
      clearInterval(watch);
      resolve();
    };
    process.once("SIGTERM", stop);
    process.once("SIGINT", stop);
  });
