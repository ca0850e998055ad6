import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ClusterInput, cluster, type Links } from './cluster.ts';
import { groupNames } from './group-names.ts';

type Pair = readonly [number, number, number];

const linksOf = (pairs: readonly Pair[]): Links => ({
  one: Int32Array.from(pairs, ([one]) => one),
  other: Int32Array.from(pairs, ([, other]) => other),
  weight: Float32Array.from(pairs, ([, , weight]) => weight),
});

/** Evidence is what the links say; pairs without a link contradict. */
function grouped(
  records: number,
  pairs: readonly Pair[],
  more: Partial<ClusterInput> = {},
): readonly number[] {
  const evidence = (one: number, other: number) =>
    pairs.find(([a, b]) => (a === one && b === other) || (a === other && b === one))?.[2] ?? -10;
  return [...cluster({ records, links: linksOf(pairs), evidence, ...more })];
}

const strong: readonly Pair[] = [
  [0, 1, 20],
  [0, 2, 20],
  [1, 2, 20],
  [3, 4, 20],
  [3, 5, 20],
  [4, 5, 20],
];

describe('groups', () => {
  it('are joined by their links', () => {
    expect(grouped(6, strong)).toEqual([0, 0, 0, 3, 3, 3]);
  });

  it('that agree strongly are not joined by a bridge of two weak links', () => {
    expect(grouped(6, [...strong, [2, 3, 5], [1, 4, 5]])).toEqual([0, 0, 0, 3, 3, 3]);
  });

  it('that agree throughout are joined', () => {
    const across = [0, 1, 2].flatMap((one) => [3, 4, 5].map((other): Pair => [one, other, 12]));
    expect(grouped(6, [...strong, ...across])).toEqual([0, 0, 0, 0, 0, 0]);
  });

  it('never hold a pair that is known to be different, whatever the links say', () => {
    expect(
      grouped(
        3,
        [
          [0, 1, 30],
          [1, 2, 30],
          [0, 2, 30],
        ],
        { different: [[0, 2]] },
      ),
    ).toEqual([0, 0, 2]);
  });

  it('hold a pair that is known to be the same, whatever the links say', () => {
    expect(grouped(3, [], { same: [[0, 2]] })).toEqual([0, 1, 0]);
  });
});

const pairs = fc.array(fc.tuple(fc.nat(11), fc.nat(11), fc.integer({ min: 1, max: 30 })), { maxLength: 40 });
const couples = fc.array(fc.tuple(fc.nat(11), fc.nat(11)), { maxLength: 6 });

it('known differences hold in every group that can come about', () => {
  fc.assert(
    fc.property(pairs, couples, couples, (links, different, same) => {
      const groups = grouped(12, links, { different, same, evidence: () => 20 });
      for (const [one, other] of different) if (one !== other) expect(groups[one]).not.toBe(groups[other]);
    }),
  );
});

it('the order of the links changes nothing', () => {
  const unique = fc.uniqueArray(fc.tuple(fc.nat(9), fc.nat(9), fc.integer({ min: 1, max: 30 })), {
    selector: ([one, other]) => `${Math.min(one, other)} ${Math.max(one, other)}`,
  });
  fc.assert(
    fc.property(unique, (links) => {
      expect(grouped(10, links)).toEqual(grouped(10, [...links].reverse()));
    }),
  );
});

describe('names of groups', () => {
  const idOf = (record: number) => `r${record}`;

  it('are those of the first record', () => {
    expect([...groupNames({ groups: Int32Array.of(0, 0, 2), idOf }).values()]).toEqual(['r0', 'r2']);
  });

  it('stay when records are added, also when a record comes before all others', () => {
    const before = new Map([
      ['r1', 'r1'],
      ['r2', 'r1'],
      ['r3', 'r3'],
    ]);
    const previous = (id: string) => before.get(id);
    const names = groupNames({ groups: Int32Array.of(0, 0, 0, 3), idOf, previous });
    expect(names).toEqual(
      new Map([
        [0, 'r1'],
        [3, 'r3'],
      ]),
    );
  });

  it('go to the larger part when a group falls apart, and are never given twice', () => {
    const previous = () => 'r0';
    const names = groupNames({ groups: Int32Array.of(0, 1, 1, 1), idOf, previous });
    expect(names.get(1)).toBe('r0');
    expect(new Set(names.values()).size).toBe(2);
  });

  it('differ between groups whose records carry one id, with and without earlier names', () => {
    const same = { groups: Int32Array.of(0, 1, 2), idOf: () => 'r0' };
    for (const more of [{}, { previous: () => undefined }, { previous: () => 'r0' }]) {
      expect([...groupNames({ ...same, ...more }).values()].sort()).toEqual(['r0', 'r0+', 'r0++']);
    }
  });
});
