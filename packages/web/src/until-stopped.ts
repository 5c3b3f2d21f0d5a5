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
    // For good: Ctrl-C under npm arrives twice, and a second signal nobody listens to would end the process before its database.
    process.on("SIGTERM", stop);
    process.on("SIGINT", stop);
  });
