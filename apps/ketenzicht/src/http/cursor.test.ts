import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { CursorScope } from './cursor.ts';
import { readCursor, signCursor } from './cursor.ts';

const scope: CursorScope = { key: new Uint8Array(32).fill(1), user: 'u1', route: '/v1/taken' };

it('gives back the position to the same user and list', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (position) => {
      expect(readCursor(scope, signCursor(scope, position))).toBe(position);
    }),
  );
});

it('gives nothing to another user, another list, another installation or a forger', () => {
  const cursor = signCursor(scope, '2026-03-01|42');
  expect(readCursor({ ...scope, user: 'u2' }, cursor)).toBeUndefined();
  expect(readCursor({ ...scope, route: '/v1/signalen' }, cursor)).toBeUndefined();
  expect(readCursor({ ...scope, key: new Uint8Array(32) }, cursor)).toBeUndefined();
  const forged = Buffer.concat([
    Buffer.from(cursor, 'base64url').subarray(0, 16),
    Buffer.from('2026-03-01|43'),
  ]);
  expect(readCursor(scope, forged.toString('base64url'))).toBeUndefined();
  expect(readCursor(scope, '')).toBeUndefined();
  expect(readCursor(scope, 'x')).toBeUndefined();
});

it('does not let the border between user and route move', () => {
  const cursor = signCursor({ ...scope, user: 'a', route: 'bc' }, 'd');
  expect(readCursor({ ...scope, user: 'ab', route: 'c' }, cursor)).toBeUndefined();
});
