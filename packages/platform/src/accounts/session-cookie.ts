/**
 * The session's idle end is kept by the server and moves with each use. A cookie with an end of its own would not move with it
 * and would sign people out while they work, so it lasts as long as the browser is open. One that clears (Max-Age=0) stays.
 */
const withoutOwnEnd = (cookie: string): string =>
  cookie.includes("session_token=") ? cookie.replace(/; ?Max-Age=[1-9]\d*/i, "") : cookie;

/** The cookies an answer sets, and nothing else of it. */
export const cookiesOf = (headers: Headers): Headers => {
  const cookies = new Headers();
  for (const cookie of headers.getSetCookie()) cookies.append("set-cookie", withoutOwnEnd(cookie));
  return cookies;
};

/** The same answer, its session cookie without an end of its own. */
export const withSessionCookie = (answer: Response): Response => {
  const headers = new Headers(answer.headers);
  headers.delete("set-cookie");
  for (const [name, value] of cookiesOf(answer.headers)) headers.append(name, value);
  return new Response(answer.body, { status: answer.status, statusText: answer.statusText, headers });
};
