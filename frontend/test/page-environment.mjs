import { TestEnvironment } from 'jest-environment-jsdom';

/** jsdom with the fetch of Node, which jsdom does not have. */
export default class PageEnvironment extends TestEnvironment {
  constructor(...settings) {
    super(...settings);
    const { fetch, Request, Response, Headers, AbortController, AbortSignal, TextEncoder, TextDecoder } = globalThis;
    Object.assign(this.global, {
      fetch,
      Request,
      Response,
      Headers,
      AbortController,
      AbortSignal,
      TextEncoder,
      TextDecoder,
    });
  }
}
