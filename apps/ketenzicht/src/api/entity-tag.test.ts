import fc from 'fast-check';
import { expect, it } from 'vitest';
import { etagOf, requiredVersion } from './entity-tag.ts';

it('reads what it wrote', () => {
  fc.assert(
    fc.property(fc.nat(), (version) => {
      expect(requiredVersion(etagOf(version))).toEqual({ ok: true, version });
    }),
  );
});

it.each([undefined, '', '  ', '*'])('asks for a version when there is none: %j', (header) => {
  expect(requiredVersion(header)).toEqual({ ok: false, problem: { type: 'versie-nodig' } });
});

it.each(['W/"7"', '7', '"7", "8"', '"-1"', '"07"', '"x"', '"99999999999999999999"'])(
  'takes %s for an outdated version',
  (header) => {
    expect(requiredVersion(header)).toEqual({ ok: false, problem: { type: 'versie-verouderd' } });
  },
);
