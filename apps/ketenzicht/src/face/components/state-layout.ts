interface Named {
  readonly key: string;
}

interface Way {
  readonly from: string;
  readonly to: string;
}

/** Where a state stands: how many steps from the start, and which place in that row. */
export interface Placed {
  readonly key: string;
  readonly row: number;
  readonly column: number;
  readonly rowLength: number;
}

/** Places states in rows by the fewest steps from the first state; what cannot be reached comes last. */
export function layOut(states: readonly Named[], ways: readonly Way[]): readonly Placed[] {
  const steps = new Map<string, number>();
  let frontier = states.slice(0, 1).map((state) => state.key);
  for (let row = 0; frontier.length > 0; row++) {
    for (const key of frontier) steps.set(key, row);
    const reached = ways
      .filter((way) => frontier.includes(way.from) && !steps.has(way.to))
      .map((way) => way.to);
    frontier = [...new Set(reached)];
  }
  const last = Math.max(-1, ...steps.values()) + 1;
  const rowOf = (key: string) => steps.get(key) ?? last;
  return states.map((state) => {
    const row = states.filter((other) => rowOf(other.key) === rowOf(state.key));
    return { key: state.key, row: rowOf(state.key), column: row.indexOf(state), rowLength: row.length };
  });
}

/** Breaks a label into at most three lines of about `width` characters, between words only. */
export function linesOf(label: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of label.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && (last.length + word.length < width || lines.length === 3)) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else {
      lines.push(word);
    }
  }
  return lines;
}
