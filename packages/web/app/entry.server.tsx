import { nonceKey } from "@pinpoint/web/context";
import { type EntryContext, type HandleErrorFunction, type RouterContextProvider, ServerRouter } from "react-router";
import { compressHtml } from "../src/compress-html.ts";
import { wholePage } from "./whole-page.ts";

/** Renders a page whole before it is sent: its status is then the true one, and it needs no script to become complete. */
export default async function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  entry: EntryContext,
  context: Readonly<RouterContextProvider>,
): Promise<Response> {
  headers.set("content-type", "text/html; charset=utf-8");
  if (request.method === "HEAD") return new Response(null, { status, headers });
  const nonce = context.get(nonceKey);
  const page = <ServerRouter context={entry} url={request.url} nonce={nonce} />;
  const { html, broken } = await wholePage(page, { nonce, signal: request.signal });
  const { body, headers: about } = await compressHtml(html, request.headers.get("accept-encoding"));
  for (const [name, value] of Object.entries(about)) headers.set(name, value);
  return new Response(body, { status: broken ? 500 : status, headers });
}

/** Bugs go to the log with their place in the code; a request its caller gave up is not a bug. */
export const handleError: HandleErrorFunction = (error, { request }) => {
  if (request.signal.aborted) return;
  process.stderr.write(
    `${request.method} ${new URL(request.url).pathname}: ${error instanceof Error ? (error.stack ?? error.message) : "not an error"}\n`,
  );
};
