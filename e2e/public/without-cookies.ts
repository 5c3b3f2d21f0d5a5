import { createServer, request } from "node:http";

/** The program as a browser sees it that keeps no cookies: the same answers, but what they want kept is lost on the way. */
export const withoutCookies = async (base: string): Promise<{ readonly base: string; close(): void }> => {
  const server = createServer((asked, answer) => {
    const passed = request(
      `${base}${asked.url ?? "/"}`,
      { method: asked.method ?? "GET", headers: asked.headers },
      (got) => {
        const { "set-cookie": _lost, ...headers } = got.headers;
        answer.writeHead(got.statusCode ?? 502, headers);
        got.pipe(answer);
      },
    );
    asked.pipe(passed);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const address = server.address();
  if (typeof address !== "object" || address === null) throw new Error("the way without cookies has no port");
  return {
    base: `http://localhost:${address.port}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
};
