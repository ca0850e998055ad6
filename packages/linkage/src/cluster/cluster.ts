/** Pairs that look like one person, as parallel arrays. */
export interface Links {
  readonly one: Int32Array;
  readonly other: Int32Array;
  /** In bits, with the prior in it. */
  readonly weight: Float32Array;
}

export interface ClusterInput {
  readonly records: number;
  readonly links: Links;
  /** Pairs that are known to be different persons: they never end up together. */
  readonly different?: readonly (readonly [number, number])[];
  /** Pairs that are known to be one person: they are together unless `different` forbids it. */
  readonly same?: readonly (readonly [number, number])[];
  /** What two records say for (positive) and against (negative) being one person, in bits. */
  readonly evidence: (one: number, other: number) => number;
  /** Evidence that the members of two groups must have on average. */
  readonly leastEvidence?: number;
}

/** How many members of a group speak for it. */
const spokesmen = 5;

/** Neither proof nor contradiction counts for more than this, so that one pair cannot outshout all others. */
const loudest = 24;

/**
 * Groups records into persons. Links are taken from strong to weak. Two single records join by their
 * link; where a group of two or more is involved, its members must on average agree with those of the
 * other, so that a weak link between two does not join groups that contradict each other. Answers for
 * each record the least record number of its group.
 */
export function cluster(input: ClusterInput): Int32Array {
  const { records, links, evidence, leastEvidence = 6 } = input;
  const parent = Int32Array.from({ length: records }, (_, record) => record);
  const next = Int32Array.from({ length: records }, () => -1);
  const last = Int32Array.from({ length: records }, (_, record) => record);
  const size = new Int32Array(records).fill(1);
  const enemies = new Map<number, Set<number>>();

  const root = (record: number): number => {
    let at = record;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at] ?? at] ?? at;
      at = parent[at] ?? at;
    }
    return at;
  };
  const forbid = (one: number, other: number) => {
    enemies.set(one, (enemies.get(one) ?? new Set()).add(other));
    enemies.set(other, (enemies.get(other) ?? new Set()).add(one));
  };
  const join = (one: number, other: number) => {
    const [kept, gone] = one < other ? [one, other] : [other, one];
    parent[gone] = kept;
    next[last[kept] ?? kept] = gone;
    last[kept] = last[gone] ?? gone;
    size[kept] = (size[kept] ?? 1) + (size[gone] ?? 1);
    for (const enemy of enemies.get(gone) ?? []) {
      enemies.get(enemy)?.delete(gone);
      forbid(kept, enemy);
    }
    enemies.delete(gone);
  };
  const members = (of: number): readonly number[] => {
    const all: number[] = [];
    for (let at = of; at >= 0; at = next[at] ?? -1) all.push(at);
    all.sort((one, other) => one - other);
    const step = Math.max(1, all.length / spokesmen);
    return all.filter((_, place) => Math.floor(place / step) !== Math.floor((place - 1) / step));
  };
  const agree = (one: number, other: number): boolean => {
    if ((size[one] ?? 1) + (size[other] ?? 1) === 2) return true;
    let sum = 0;
    let pairs = 0;
    const others = members(other);
    for (const member of members(one)) {
      for (const otherMember of others) {
        sum += Math.max(-loudest, Math.min(loudest, evidence(member, otherMember)));
        pairs += 1;
      }
    }
    return sum / pairs >= leastEvidence;
  };

  for (const [one, other] of input.different ?? []) if (one !== other) forbid(root(one), root(other));
  for (const [one, other] of input.same ?? []) {
    const [a, b] = [root(one), root(other)];
    if (a !== b && enemies.get(a)?.has(b) !== true) join(a, b);
  }
  for (const link of strongFirst(links)) {
    const a = root(links.one[link] ?? 0);
    const b = root(links.other[link] ?? 0);
    if (a === b || enemies.get(a)?.has(b) === true) continue;
    if (agree(a, b)) join(a, b);
  }
  return Int32Array.from({ length: records }, (_, record) => root(record));
}

/** Numbers of the links from strong to weak; equal ones by their records. */
function strongFirst(links: Links): Int32Array {
  const { one, other, weight } = links;
  return Int32Array.from(one.keys()).sort(
    (a, b) =>
      (weight[b] ?? 0) - (weight[a] ?? 0) ||
      (one[a] ?? 0) - (one[b] ?? 0) ||
      (other[a] ?? 0) - (other[b] ?? 0),
  );
}
