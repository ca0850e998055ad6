import { contentSecurityPolicy } from '../face/content-security.ts';

/** Sent with every answer, whatever it is. */
const everywhere = {
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
};

const pages = {
  'Content-Security-Policy': contentSecurityPolicy,
  // Not `no-referrer`: browsers then send `Origin: null` with our own forms.
  'Referrer-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

/** NL API Design Rules, /core/transport/security-headers. */
const api = {
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

/** Two years, as browsers ask of sites on their preload lists. */
const transport = { 'Strict-Transport-Security': 'max-age=63072000; includeSubDomains' };

/** The security headers of an answer: API answers may do nothing at all, pages only what is our own. */
export function securityHeaders(options: {
  readonly kind: 'page' | 'api';
  readonly https: boolean;
}): Readonly<Record<string, string>> {
  return { ...everywhere, ...(options.kind === 'api' ? api : pages), ...(options.https ? transport : {}) };
}
