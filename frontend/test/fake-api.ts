/** A body, a Response, or a function of the request that answers with either, now or later. */
type Reply = object | ((request: Request) => unknown);

/** A server's refusal in a fake reply: `refusal(422, { detail: '…', errors: [...] })`. */
export const refusal = (status: number, problem: object): Response =>
  Response.json({ type: 'about:blank', title: 'Từ chối', status, ...problem }, { status });

/**
 * Puts fixed replies in place of the network: `fakeApi({ 'GET /api/rounds/1': { … }, 'POST /api/sign-in': () => refusal(…) })`.
 * A function may look at the request; throwing a TypeError from it is a lost line. Answers with the requests made.
 * GET /api/session says that nobody is signed in unless told otherwise.
 */
export function fakeApi(replies: Readonly<Record<string, Reply>> = {}): Request[] {
  const known: Record<string, Reply> = {
    'GET /api/session': () => ({ account: null, serverTime: new Date().toISOString() }),
    ...replies,
  };
  const requests: Request[] = [];
  globalThis.fetch = async (input) => {
    const request = input instanceof Request ? input : new Request(input);
    requests.push(request.clone());
    const key = `${request.method} ${new URL(request.url).pathname}`;
    if (!(key in known)) return refusal(404, { detail: `No fake reply for ${key}` });
    const reply = known[key];
    const answer: unknown = typeof reply === 'function' ? await reply(request) : reply;
    return answer instanceof Response ? answer : Response.json(answer);
  };
  return requests;
}
