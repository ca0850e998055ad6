import { expect, it } from 'vitest';
import { isCrossSite } from './cross-site.ts';

const baseUrl = 'https://ketenzicht.example';

it.each([
  { method: 'POST', secFetchSite: 'cross-site', origin: undefined, refused: true },
  { method: 'POST', secFetchSite: 'same-site', origin: 'https://other.example', refused: true },
  { method: 'POST', secFetchSite: 'cross-site', origin: baseUrl, refused: true },
  { method: 'POST', secFetchSite: 'same-origin', origin: baseUrl, refused: false },
  { method: 'POST', secFetchSite: 'none', origin: undefined, refused: false },
  { method: 'POST', secFetchSite: undefined, origin: 'https://other.example', refused: true },
  { method: 'POST', secFetchSite: undefined, origin: 'null', refused: true },
  { method: 'POST', secFetchSite: undefined, origin: `${baseUrl}.other.example`, refused: true },
  { method: 'POST', secFetchSite: undefined, origin: baseUrl, refused: false },
  { method: 'POST', secFetchSite: undefined, origin: undefined, refused: false },
  { method: 'DELETE', secFetchSite: 'cross-site', origin: undefined, refused: true },
  { method: 'GET', secFetchSite: 'cross-site', origin: 'https://other.example', refused: false },
  { method: 'HEAD', secFetchSite: 'cross-site', origin: undefined, refused: false },
])(
  '$method with Sec-Fetch-Site $secFetchSite and Origin $origin: refused $refused',
  ({ refused, ...request }) => {
    expect(isCrossSite({ ...request, baseUrl })).toBe(refused);
  },
);
