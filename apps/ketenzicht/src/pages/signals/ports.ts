import type { IsoInstant, Rule } from '@ketenzicht/rulebook';
import type { SignalApplication } from '../../signals/signals.ts';
import type { VictimApplication } from '../../victims/victims.ts';

/** A municipality that has a trafficking officer here. */
export interface MunicipalityName {
  readonly code: string;
  readonly name: string;
}

/** What the pages of signals need of the rest of the program. */
export interface SignalPagePorts {
  readonly signals: Pick<
    SignalApplication,
    'signal' | 'worklist' | 'command' | 'attach' | 'attachment' | 'find'
  >;
  /** A reference may also be that of a victim track. */
  readonly victims: Pick<VictimApplication, 'find'>;
  /** In the order in which they are offered. */
  readonly municipalities: readonly MunicipalityName[];
  /** The rulebook, for the reasons behind duties. */
  readonly rules: readonly Rule[];
  readonly now: () => IsoInstant;
  /** A new idempotency key. */
  readonly newKey: () => string;
}
