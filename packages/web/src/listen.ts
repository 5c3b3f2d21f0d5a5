import type { RequestListener, Server } from "node:http";

/** A server that listens: its address as a browser on this machine takes it, and how to end it. */
export interface Listening {
  readonly url: string;
  /** Takes no new request, lets the running ones finish for at most five seconds, then cuts them off. */
  readonly drain: () => Promise<void>;
}

const patienceMs = 5_000;

const isTaken = (error: unknown): boolean => error instanceof Error && "code" in error && error.code === "EADDRINUSE";

const portOf = (server: Server): number => {
  const address = server.address();
  if (typeof address === "object" && address !== null) return address.port;
  throw new Error("a listening server has no port");
};

const drain = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    const cut = setTimeout(() => server.closeAllConnections(), patienceMs);
    server.close(() => {
      clearTimeout(cut);
      resolve();
    });
    server.closeIdleConnections();
  });

/** Where to listen. Port 0 takes any free one. */
export interface Place {
  readonly port: number;
  readonly host: string;
}

/** Lets the server listen. Undefined when another program has the port. */
export const listen = (
  server: Server,
  listener: RequestListener,
  { port, host }: Place,
): Promise<Listening | undefined> =>
  new Promise((resolve, reject) => {
    server.on("request", listener);
    server.once("error", (error) => (isTaken(error) ? resolve(undefined) : reject(error)));
    server.listen(port, host, () => resolve({ url: `http://localhost:${portOf(server)}`, drain: () => drain(server) }));
  });
