import { expect, it } from 'vitest';
import { freshBytes } from './random.ts';

it('gives bytes once, also when the supply runs out, and keeps none that were given', () => {
  const given = Array.from({ length: 2_000 }, () => freshBytes(12));
  expect(new Set(given.map((bytes) => bytes.toString('hex'))).size).toBe(2_000);
  const first = freshBytes(16);
  const before = first.toString('hex');
  freshBytes(16).fill(0);
  expect(first.toString('hex')).toBe(before);
});
