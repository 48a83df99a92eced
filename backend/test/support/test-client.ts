import type { NestFastifyApplication } from '@nestjs/platform-fastify';

export interface Answer<Body> {
  readonly status: number;
  readonly body: Body;
  readonly headers: Record<string, string | string[] | number | undefined>;
  readonly bytes: Buffer;
}

/** A test reads whatever came back. */
type Anything = ReturnType<typeof JSON.parse>;

/** A browser without a screen: keeps its cookie, speaks JSON, says which language it reads. */
export class TestClient {
  private cookie: string | null = null;

  constructor(
    private readonly app: NestFastifyApplication,
    private readonly language: 'vi' | 'en' = 'vi',
  ) {}

  get = <Body = Anything>(path: string) => this.send<Body>('GET', path);
  post = <Body = Anything>(path: string, body: unknown = {}) => this.send<Body>('POST', path, body);
  put = <Body = Anything>(path: string, body: unknown) => this.send<Body>('PUT', path, body);
  patch = <Body = Anything>(path: string, body: unknown) => this.send<Body>('PATCH', path, body);
  delete = <Body = Anything>(path: string, body?: unknown) => this.send<Body>('DELETE', path, body);

  /** The Cookie header that it sends, for requests that need another client. */
  get cookies(): string {
    return this.cookie ?? '';
  }

  /** Uploads one file as multipart/form-data, behind the other fields of the form, as a browser does. */
  async upload<Body = Anything>(
    path: string,
    fileName: string,
    content: Uint8Array | string,
    fields: Readonly<Record<string, string>> = {},
  ): Promise<Answer<Body>> {
    const form = new FormData();
    for (const [name, value] of Object.entries(fields)) form.append(name, value);
    form.append('file', new Blob([content]), fileName);
    const request = new Request('http://test.local/', { method: 'POST', body: form });
    const payload = Buffer.from(await request.arrayBuffer());
    return this.inject<Body>('POST', path, payload, { 'content-type': request.headers.get('content-type') ?? '' });
  }

  /** Sends exactly these bytes. */
  raw<Body = Anything>(method: string, path: string, payload: string | Buffer, headers: Record<string, string>) {
    return this.inject<Body>(method, path, payload, headers);
  }

  private send<Body>(method: string, path: string, body?: unknown): Promise<Answer<Body>> {
    if (body === undefined) return this.inject<Body>(method, path, undefined, {});
    return this.inject<Body>(method, path, JSON.stringify(body), { 'content-type': 'application/json' });
  }

  private async inject<Body>(
    method: string,
    path: string,
    payload: string | Buffer | undefined,
    headers: Record<string, string>,
  ): Promise<Answer<Body>> {
    const response = await this.app.inject({
      method: method as 'GET',
      url: path,
      headers: { 'accept-language': this.language, ...(this.cookie && { cookie: this.cookie }), ...headers },
      ...(payload !== undefined && { payload }),
    });
    for (const { name, value } of response.cookies) this.cookie = value ? `${name}=${value}` : null;
    const isJson = String(response.headers['content-type'] ?? '').includes('json');
    const body = isJson && response.payload ? JSON.parse(response.payload) : response.payload;
    return { status: response.statusCode, body, headers: response.headers, bytes: response.rawPayload };
  }
}
