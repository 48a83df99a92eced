import type { FastifyInstance } from 'fastify';

/** Where the pages may load things from. Scripts and frames: from here and from nowhere else. */
const CONTENT_SECURITY = [
  "default-src 'self'",
  "img-src 'self' data: blob:",
  "style-src 'self'",
  "object-src 'none'",
  "frame-ancestors 'none'",
  "base-uri 'self'",
  "font-src 'self'",
  "form-action 'self'",
  "script-src 'self'",
  "script-src-attr 'none'",
].join(';');

/** What OWASP's Secure Headers project and Helmet set on every page. */
const PAGE_HEADERS = {
  'content-security-policy': CONTENT_SECURITY,
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'origin-agent-cluster': '?1',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-dns-prefetch-control': 'off',
  'x-download-options': 'noopen',
  'x-frame-options': 'SAMEORIGIN',
  'x-permitted-cross-domain-policies': 'none',
  'x-xss-protection': '0',
};

/** What says the same of data (OWASP's REST Security): no document, nothing to load, nothing to frame, no other site's. */
const DATA_HEADERS = {
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
};

/** One year, as browsers' preload lists ask for. */
const STRICT_TRANSPORT = { 'strict-transport-security': 'max-age=31536000; includeSubDomains' };

/**
 * Sets the security headers of every answer. A table and no library: they are the same for everybody, and working them
 * out anew for each request showed in every profile (docs/performance.md).
 */
export function addSecurityHeaders(server: FastifyInstance, { overHttps }: { overHttps: boolean }): void {
  const transport = overHttps ? STRICT_TRANSPORT : {};
  const page = { ...PAGE_HEADERS, ...transport };
  const data = { ...DATA_HEADERS, ...transport };
  server.addHook('onRequest', (request, reply, done) => {
    void reply.headers(request.url.startsWith('/api/') ? data : page);
    done();
  });
}
