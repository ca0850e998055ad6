/** How calls are gathered. */
export interface Gathering<I, O> {
  /** Does many at once, all or none; gives the results in the order of the items. */
  readonly run: (items: readonly I[]) => Promise<readonly O[]>;
  /** Names that an item shares with no other of the same run. */
  readonly namesOf: (item: I) => readonly string[];
  /** Whether a failure can be that of one item among many; then each is done alone. */
  readonly concernsOne: (error: unknown) => boolean;
  /** Runs at the same time. */
  readonly atOnce: number;
  /** Items of one run. */
  readonly most: number;
}

interface Waiting<I, O> {
  readonly item: I;
  readonly resolve: (result: O) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Makes one function out of a function for many: calls that come while all runs are busy wait and go
 * together in the next. A single call goes at once.
 */
export function gather<I, O>({
  run,
  namesOf,
  concernsOne,
  atOnce,
  most,
}: Gathering<I, O>): (item: I) => Promise<O> {
  let waiting: Waiting<I, O>[] = [];
  let running = 0;

  function next(): void {
    if (running >= atOnce || waiting.length === 0) return;
    const names = new Set<string>();
    const chosen: Waiting<I, O>[] = [];
    waiting = waiting.filter((one) => {
      const own = namesOf(one.item);
      if (chosen.length >= most || own.some((name) => names.has(name))) return true;
      for (const name of own) names.add(name);
      chosen.push(one);
      return false;
    });
    running += 1;
    void settle(chosen).finally(() => {
      running -= 1;
      next();
    });
  }

  async function settle(chosen: readonly Waiting<I, O>[]): Promise<void> {
    try {
      const results = await run(chosen.map(({ item }) => item));
      for (const [index, one] of chosen.entries()) one.resolve(results[index] as O);
    } catch (error) {
      if (chosen.length > 1 && concernsOne(error)) await Promise.all(chosen.map((one) => settle([one])));
      else for (const one of chosen) one.reject(error);
    }
  }

  return (item) =>
    new Promise<O>((resolve, reject) => {
      waiting.push({ item, resolve, reject });
      next();
    });
}
