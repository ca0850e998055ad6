/** How the groups of records are called. */
export interface NamingInput {
  /** For each record the number of its group. */
  readonly groups: Int32Array;
  /** What identifies a record; should differ for every record. Groups have names of their own even where it does not. */
  readonly idOf: (record: number) => string;
  /** The name that the group of a record had before, if it was in one. */
  readonly previous?: (id: string) => string | undefined;
}

/**
 * Names for groups that stay when records are added. A group keeps the name that most of its records had;
 * when two groups claim one name, the one with more of its records has it. A group without a name is
 * called after the first of its records, in the order of the alphabet, whose id is not taken.
 */
export function groupNames({ groups, idOf, previous }: NamingInput): ReadonlyMap<number, string> {
  const members = new Map<number, string[]>();
  for (const [record, group] of groups.entries()) {
    const ids = members.get(group);
    if (ids === undefined) members.set(group, [idOf(record)]);
    else ids.push(idOf(record));
  }
  if (previous === undefined) {
    const firsts = new Map([...members].map(([group, ids]) => [group, first(ids)]));
    if (new Set(firsts.values()).size === firsts.size) return firsts;
  }
  const names = new Map<number, string>();
  const taken = new Set<string>();
  for (const { group, name } of previous === undefined ? [] : claims(members, previous)) {
    if (names.has(group) || taken.has(name)) continue;
    names.set(group, name);
    taken.add(name);
  }
  const nameless = [...members]
    .filter(([group]) => !names.has(group))
    .map(([group, ids]) => ({ group, ids: ids.sort() }))
    .sort((one, other) => compare(first(one.ids), first(other.ids)));
  for (const { group, ids } of nameless) {
    let name = ids.find((id) => !taken.has(id)) ?? `${first(ids)}+`;
    while (taken.has(name)) name += '+';
    names.set(group, name);
    taken.add(name);
  }
  return names;
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

function first(ids: readonly string[]): string {
  let [least = ''] = ids;
  for (const id of ids) if (id < least) least = id;
  return least;
}

/** Which group had which name how often, the strongest claim first. */
function claims(
  members: ReadonlyMap<number, readonly string[]>,
  previous: (id: string) => string | undefined,
): readonly { readonly group: number; readonly name: string }[] {
  const found = [...members].flatMap(([group, ids]) => {
    const times = new Map<string, number>();
    for (const id of ids) {
      const name = previous(id);
      if (name !== undefined) times.set(name, (times.get(name) ?? 0) + 1);
    }
    return [...times].map(([name, count]) => ({ group, name, count, start: first(ids) }));
  });
  return found.sort(
    (one, other) =>
      other.count - one.count ||
      (one.name < other.name ? -1 : one.name > other.name ? 1 : 0) ||
      (one.start < other.start ? -1 : 1),
  );
}
