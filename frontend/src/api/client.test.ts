import { describe, expect, it } from '@jest/globals';
import { fakeApi, refusal } from '../../test/fake-api.js';
import { chooseLocale } from '../i18n/locale.js';
import { api, dataOf } from './client.js';
import { isConnected } from './connection.js';
import { ApiProblem, NetworkProblem } from './problem.js';

/** Routes that the generated types do not have. */
type AnyCall = (path: string, call?: object) => Promise<{ data?: unknown }>;
const { GET, POST } = api as unknown as Record<'GET' | 'POST', AnyCall>;

describe('The client', () => {
  it('fills the path, writes the query and says which language the reader has', async () => {
    chooseLocale('vi');
    const requests = fakeApi({ 'GET /api/units/a%2Fb': { name: 'Phường Hạc Thành' } });
    const query = { search: 'hạc thành', kind: ['ward', 'school'], page: undefined, after: null };
    const unit = await dataOf(GET('/api/units/{unitId}', { params: { path: { unitId: 'a/b' }, query } }));
    expect(unit).toEqual({ name: 'Phường Hạc Thành' });
    const [request] = requests;
    expect(new URL(request?.url ?? '').search).toBe('?search=h%E1%BA%A1c+th%C3%A0nh&kind=ward&kind=school');
    expect(request?.headers.get('Accept-Language')).toBe('vi');
  });

  it('sends JSON, and has no data where the server answers with nothing', async () => {
    const requests = fakeApi({ 'POST /api/sign-out': () => new Response(null, { status: 204 }) });
    expect(await dataOf(POST('/api/sign-out', { body: { everywhere: true } }))).toBeUndefined();
    expect(await requests[0]?.json()).toEqual({ everywhere: true });
    expect(requests[0]?.headers.get('Content-Type')).toBe('application/json');
  });

  it('throws a refusal with the server’s sentence', async () => {
    fakeApi({
      'GET /api/rounds': () => refusal(409, { type: 'round-closed', detail: 'Tuần thi đã kết thúc lúc 09:00.' }),
    });
    const problem: unknown = await GET('/api/rounds').catch((error: unknown) => error);
    expect(problem).toBeInstanceOf(ApiProblem);
    expect(problem).toMatchObject({ status: 409, type: 'round-closed', message: 'Tuần thi đã kết thúc lúc 09:00.' });
    expect(isConnected()).toBe(true);
  });

  it('knows a lost line, and a gateway that answers in the server’s place', async () => {
    fakeApi({
      'GET /api/lost': () => {
        throw new TypeError('Failed to fetch');
      },
      'GET /api/gateway': () => new Response('<h1>502</h1>', { status: 502 }),
      'GET /api/fine': {},
    });
    await expect(GET('/api/lost')).rejects.toBeInstanceOf(NetworkProblem);
    expect(isConnected()).toBe(false);
    await GET('/api/fine');
    expect(isConnected()).toBe(true);
    await expect(GET('/api/gateway')).rejects.toBeInstanceOf(NetworkProblem);
    expect(isConnected()).toBe(false);
  });

  it('does not take its own cancelling for a lost line', async () => {
    fakeApi({ 'GET /api/fine': {}, 'GET /api/slow': (request: Request) => request.signal.throwIfAborted() });
    await GET('/api/fine');
    await expect(GET('/api/slow', { signal: AbortSignal.abort() })).rejects.toMatchObject({ name: 'AbortError' });
    expect(isConnected()).toBe(true);
  });
});
