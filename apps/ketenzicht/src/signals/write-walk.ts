import type { DossierId, Refusal } from '@ketenzicht/chain';
import type { Database, Scope, Tx } from '../storage/database.ts';
import { earlierResponse, requestHashOf } from '../storage/idempotency.ts';
import {
  type Append,
  type AppendOutcome,
  appendEvents,
  appendWithin,
  type ChainEvent,
  type DossierRow,
} from '../storage/journal.ts';
import type { CommandOutcome } from './outcome.ts';

/** A dossier as loaded: the row tells its version, the link where its journal goes on. */
interface Loaded {
  readonly row: DossierRow;
  readonly link: Uint8Array;
}

/** What a command writes, or why it is refused. */
export type Decision =
  | {
      readonly ok: true;
      readonly append: Omit<Append<ChainEvent>, 'expectedVersion' | 'link' | 'idempotency'>;
      /** What is written in the same transaction; an outcome when it cannot be, and then nothing is written. */
      readonly alongside?: (tx: Tx) => Promise<CommandOutcome | undefined>;
    }
  | { readonly ok: false; readonly refusals: readonly Refusal[] };

/** One command on an existing dossier of whatever kind. */
export interface WriteWalk<L extends Loaded> {
  readonly database: Database;
  readonly scope: Scope;
  readonly dossier: DossierId;
  /** Version the person was looking at. */
  readonly expectedVersion: number;
  readonly idempotencyKey: string;
  /** What makes two requests the same. */
  readonly fingerprint: unknown;
  /** Undefined when it is not there, or not for who asks. */
  readonly load: (tx: Tx) => Promise<L | undefined>;
  readonly decide: (loaded: L) => Promise<Decision>;
  /** What is told when somebody else was first. */
  readonly conflict: (present: L) => Promise<CommandOutcome>;
}

/**
 * Carries out a command: load, decide, append, in that order and nothing between. Two people who change the
 * same dossier at the same time: the second is told what the first did, and nothing of it is written. The same
 * request again gets the same answer.
 */
export async function writeWalk<L extends Loaded>(walk: WriteWalk<L>): Promise<CommandOutcome> {
  const { database, scope, dossier, expectedVersion, idempotencyKey: key } = walk;
  const requestHash = requestHashOf([dossier, expectedVersion, walk.fingerprint]);
  const loaded = await database.inScope(scope, walk.load);
  if (loaded === undefined) return { kind: 'absent' };
  if (loaded.row.version !== expectedVersion) {
    const earlier = await earlierResponse(database, scope, { key, requestHash });
    return earlier === undefined ? walk.conflict(loaded) : outcomeOf(earlier);
  }
  const decided = await walk.decide(loaded);
  if (!decided.ok) return { kind: 'refused', refusals: decided.refusals };
  const response = { kind: 'done' as const, version: decided.append.dossier.version };
  const append = {
    ...decided.append,
    expectedVersion,
    link: loaded.link,
    idempotency: { key, requestHash, response },
  };
  const outcome =
    decided.alongside === undefined
      ? await appendEvents(database, scope, append)
      : await appendTogether(database, scope, append, decided.alongside);
  if ('kind' in outcome) return outcome;
  switch (outcome.outcome) {
    case 'appended':
      return response;
    case 'replayed':
      return outcomeOf(outcome);
    case 'keyReused':
      return { kind: 'keyReused' };
    case 'absent':
      return { kind: 'absent' };
    case 'conflict': {
      const present = await database.inScope(scope, walk.load);
      return present === undefined ? { kind: 'absent' } : walk.conflict(present);
    }
  }
}

/** Appends with what must be written besides, in one transaction: all of it or nothing. */
async function appendTogether(
  database: Database,
  scope: Scope,
  append: Append<ChainEvent>,
  alongside: (tx: Tx) => Promise<CommandOutcome | undefined>,
): Promise<AppendOutcome | CommandOutcome> {
  const undo = new Error('Not appended');
  let outcome: AppendOutcome | CommandOutcome | undefined;
  try {
    await database.inScope(scope, async (tx) => {
      outcome = (await alongside(tx)) ?? (await appendWithin(tx, append));
      if ('kind' in outcome || outcome.outcome !== 'appended') throw undo;
    });
  } catch (error) {
    if (error !== undo) throw error;
  }
  if (outcome === undefined) throw undo;
  return outcome;
}

function outcomeOf(
  earlier: { readonly outcome: 'keyReused' } | { readonly outcome: 'replayed'; readonly response: unknown },
): CommandOutcome {
  if (earlier.outcome === 'keyReused') return { kind: 'keyReused' };
  return earlier.response as CommandOutcome;
}
