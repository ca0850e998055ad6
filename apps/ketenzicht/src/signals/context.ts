import type { IsoInstant, Rule, TermSettings } from '@ketenzicht/rulebook';
import type { Database } from '../storage/database.ts';
import type { Clock } from './clock.ts';
import type { Directory } from './directory.ts';

/** What every function on signals needs from the world. */
export interface SignalContext {
  readonly database: Database;
  readonly directory: Directory;
  readonly rules: readonly Rule[];
  readonly settings: () => TermSettings;
  readonly clock: Clock;
  /** Key under which list cursors are signed. */
  readonly cursorKey: Uint8Array;
}

/** The part of it with which a signal can be derived. */
export interface DeriveContext {
  readonly rules: readonly Rule[];
  readonly settings: TermSettings;
  readonly now: IsoInstant;
}
