import type { DossierId, Refusal } from '@ketenzicht/chain';
import type { Purpose } from '@ketenzicht/rulebook';
import type { CommandInput } from './command-input.ts';
import type { SignalView, TimelineRow, Viewer, WorklistFilter, WorklistView } from './view.ts';

/** What came of a command. Absent and forbidden are the same answer on purpose. */
export type CommandOutcome =
  | { readonly kind: 'done'; readonly version: number }
  | { readonly kind: 'refused'; readonly refusals: readonly Refusal[] }
  /** Somebody else was first: what they did, so that the person can decide again without losing text. */
  | { readonly kind: 'conflict'; readonly version: number; readonly changes: readonly TimelineRow[] }
  | { readonly kind: 'keyReused' }
  | { readonly kind: 'absent' };

export interface CommandRequest {
  readonly viewer: Viewer;
  readonly dossier: DossierId;
  /** Version the person was looking at. */
  readonly expectedVersion: number;
  readonly idempotencyKey: string;
  readonly input: CommandInput;
}

/** What pages and API can ask of signals. Both call the same functions. */
export interface Signals {
  readonly command: (request: CommandRequest) => Promise<CommandOutcome>;
  readonly signal: (
    viewer: Viewer,
    dossier: DossierId,
    options: { readonly purpose?: Purpose; readonly traceId: string },
  ) => Promise<SignalView | undefined>;
  /** Undefined when the cursor is not one of this viewer. */
  readonly worklist: (
    viewer: Viewer,
    filter: WorklistFilter,
    cursor?: string,
  ) => Promise<WorklistView | undefined>;
}
