import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { returnPath } from './return-path.ts';

describe('returnPath', () => {
  it.each(['/', '/werklijst', '/werklijst?status=open&vorm=su', '/signalen/3b9a', '/a%20b'])(
    'keeps %s',
    (path) => {
      expect(returnPath(path)).toBe(path);
    },
  );

  it.each([
    undefined,
    '',
    'werklijst',
    'https://elsewhere.example',
    '//elsewhere.example',
    '///elsewhere.example',
    '/\\elsewhere.example',
    '/a\\..\\b',
    '\\\\elsewhere.example',
    '/\t/elsewhere.example',
    '/\n//elsewhere.example',
    '/..//elsewhere.example',
    '/.//elsewhere.example',
    'javascript:alert(1)',
    ' /werklijst',
    '/aanmelden',
    '/aanmelden?terug=/aanmelden',
    '/x/../aanmelden/terug',
    '/afmelden',
    '/demo-aanmelden/auth',
  ])('answers / to %j', (path) => {
    expect(returnPath(path)).toBe('/');
  });

  it('never leaves the site, whatever it is given', () => {
    const text = fc
      .array(fc.constantFrom('/', '\\', '.', '..', 'x.example', '@', ':', '?', '#', '%2f', '\t', 'a'))
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (given) => {
        expect(new URL(returnPath(given), 'https://ketenzicht.example').origin).toBe(
          'https://ketenzicht.example',
        );
      }),
    );
  });
});
