import { commandTypes, moves, signalDiagram, type Transition } from '@ketenzicht/chain';

/** An arrow between two different statuses, with every command that takes it. */
export interface Change extends Pick<Transition, 'to'> {
  readonly from: Exclude<Transition['from'], 'start'>;
  readonly commands: readonly Transition['command'][];
}

/** The arrows of the diagram, each once. */
export function changes(): readonly Change[] {
  const found = new Map<string, Change>();
  for (const { from, to, command } of signalDiagram.transitions) {
    if (from === to || from === 'start') continue;
    const key = `${from} ${to}`;
    found.set(key, { from, to, commands: [...(found.get(key)?.commands ?? []), command] });
  }
  return [...found.values()];
}

/** A command as a row of a table. */
export interface MoveRow extends Pick<Transition, 'command' | 'who'> {
  readonly from: readonly Transition['from'][];
  /** Statuses that can follow and differ from the one before; none when the status stays. */
  readonly to: readonly Transition['to'][];
}

/** Every command, with the statuses in which it may be given taken together where they lead to the same. */
export function moveRows(): readonly MoveRow[] {
  return commandTypes.flatMap((command) => {
    const rows = new Map<string, MoveRow>();
    const { who } = moves[command];
    for (const { from, to } of fromEach(command)) {
      const known = rows.get(to.join());
      rows.set(to.join(), { command, who, from: [...(known?.from ?? []), from], to });
    }
    return [...rows.values()];
  });
}

function fromEach(
  command: Transition['command'],
): readonly { from: Transition['from']; to: Transition['to'][] }[] {
  const found = signalDiagram.transitions.filter((transition) => transition.command === command);
  return [...new Set(found.map(({ from }) => from))].map((from) => ({
    from,
    to: found.filter((one) => one.from === from && one.to !== from).map(({ to }) => to),
  }));
}
