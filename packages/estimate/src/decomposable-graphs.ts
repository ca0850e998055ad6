/** A decomposable graph over lists, as a sum of marginal tables. */
export interface DecomposableGraph {
  /** For every list the mask of the lists it depends on. */
  readonly neighbours: readonly number[];
  /**
   * The log-likelihood of the graph is a sum over marginal tables (masks of lists): cliques count 1,
   * separators -1; mask 0 stands for the total.
   */
  readonly terms: readonly { readonly mask: number; readonly weight: number }[];
}

/** How many lists a mask names. */
export const listsIn = (mask: number): number => {
  let total = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) total++;
  return total;
};

/** Whether every two lists of the mask are joined. */
const isClique = (neighbours: readonly number[], mask: number): boolean =>
  neighbours.every((joined, list) => ((mask >> list) & 1) === 0 || (mask & ~joined & ~(1 << list)) === 0);

/** Takes away lists whose remaining neighbours form a clique, one by one; undefined when none is left to take. */
function decompose(neighbours: readonly number[]): DecomposableGraph | undefined {
  const weights = new Map<number, number>();
  const add = (mask: number, weight: number) => weights.set(mask, (weights.get(mask) ?? 0) + weight);
  let left = (1 << neighbours.length) - 1;
  while (left !== 0) {
    const list = neighbours.findIndex(
      (joined, index) => ((left >> index) & 1) === 1 && isClique(neighbours, joined & left),
    );
    if (list === -1) return undefined;
    const joined = (neighbours[list] ?? 0) & left;
    add(joined | (1 << list), 1);
    add(joined, -1);
    left ^= 1 << list;
  }
  const terms = [...weights]
    .filter(([, weight]) => weight !== 0)
    .sort(([a], [b]) => a - b)
    .map(([mask, weight]) => ({ mask, weight }));
  return { neighbours, terms };
}

/** All decomposable graphs on so many lists: 8 for 3 lists, 61 for 4, 822 for 5, 18,154 for 6. */
export function decomposableGraphs(lists: number): DecomposableGraph[] {
  const edges: [number, number][] = [];
  for (let a = 0; a < lists; a++) for (let b = a + 1; b < lists; b++) edges.push([a, b]);
  const graphs: DecomposableGraph[] = [];
  for (let chosen = 0; chosen < 2 ** edges.length; chosen++) {
    const neighbours = Array.from({ length: lists }, () => 0);
    for (const [index, [a, b]] of edges.entries()) {
      if (((chosen >> index) & 1) === 0) continue;
      neighbours[a] = (neighbours[a] ?? 0) | (1 << b);
      neighbours[b] = (neighbours[b] ?? 0) | (1 << a);
    }
    const graph = decompose(neighbours);
    if (graph !== undefined) graphs.push(graph);
  }
  return graphs;
}
