import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keyFor, openText, sealText } from './sealed-value.ts';

const secret = new Uint8Array(32).fill(7);

describe('sealText and openText', () => {
  it('gives back what was sealed, whatever it is', () => {
    const key = keyFor(secret, 'a');
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => openText(key, sealText(key, text)) === text),
    );
  });

  it('opens nothing that was changed, cut short or sealed for another purpose', () => {
    const key = keyFor(secret, 'a');
    const sealed = sealText(key, 'state and nonce');
    for (let at = 0; at < sealed.length; at += 1) {
      const other = sealed[at] === 'A' ? 'Q' : 'A';
      expect(openText(key, sealed.slice(0, at) + other + sealed.slice(at + 1))).toBeUndefined();
    }
    expect(openText(key, sealed.slice(0, 20))).toBeUndefined();
    expect(openText(key, '')).toBeUndefined();
    expect(openText(keyFor(secret, 'b'), sealed)).toBeUndefined();
    expect(openText(keyFor(new Uint8Array(32), 'a'), sealed)).toBeUndefined();
  });
});
