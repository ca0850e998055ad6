import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson, type Linked, linkOf, verifyChain } from './journal.ts';
import type { SignalEvent } from './signal/event.ts';
import { af, story } from './signal/story.fixture.ts';

const digest = (message: Uint8Array) => new Uint8Array(createHash('sha256').update(message).digest());
const start = new TextEncoder().encode('dossier-1');

const { journal } = story({ forms: ['labour'] })
  .by(af, { type: 'takeUp' })
  .by(af, { type: 'enrich', consulted: ['address'], features: {} })
  .by(af, { type: 'judge', judgement: 'vague', forms: [] });

const chain: Linked<SignalEvent>[] = [];
for (const recorded of journal) {
  chain.push({ recorded, link: linkOf(chain.at(-1)?.link ?? start, recorded, digest) });
}

describe('canonical JSON', () => {
  it('does not depend on the order of keys, and leaves out what is undefined', () => {
    expect(canonicalJson({ b: 1, a: [true, null, 'ë"'], c: undefined })).toBe(
      '{"a":[true,null,"ë\\""],"b":1}',
    );
    expect(canonicalJson({ z: { d: 1, c: 2 }, b: 1 })).toBe(canonicalJson({ b: 1, z: { c: 2, d: 1 } }));
  });

  it('is JSON of the same value, whatever the value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it('refuses what JSON cannot write instead of writing something else', () => {
    for (const value of [Number.NaN, Number.POSITIVE_INFINITY, undefined, () => 1, 1n]) {
      expect(() => canonicalJson(value)).toThrow(TypeError);
    }
  });
});

describe('the chain of a journal', () => {
  it('is whole when nobody touched it', () => {
    expect(verifyChain(start, chain, digest)).toBeUndefined();
    expect(verifyChain(start, [], digest)).toBeUndefined();
  });

  it('names the first event that was changed', () => {
    const changed = chain.map((one, index) =>
      index === 2 ? { ...one, recorded: { ...one.recorded, happenedAt: '2020-01-01T00:00:00.000Z' } } : one,
    );
    expect(verifyChain(start, changed, digest)).toBe(3);
  });

  it('notices an event that was left out, added, or moved', () => {
    const [first, second, third, fourth] = chain;
    if (!first || !second || !third || !fourth) throw new Error('The story is too short');
    expect(verifyChain(start, [first, third, fourth], digest)).toBe(2);
    expect(verifyChain(start, [first, second, second, third, fourth], digest)).toBe(3);
    expect(verifyChain(start, [second, first, third, fourth], digest)).toBe(1);
  });

  it('fits one dossier only', () => {
    expect(verifyChain(new TextEncoder().encode('dossier-2'), chain, digest)).toBe(1);
  });
});
