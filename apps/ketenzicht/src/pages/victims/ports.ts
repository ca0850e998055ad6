import type { IsoInstant } from '@ketenzicht/rulebook';
import type { SignalApplication } from '../../signals/signals.ts';
import type { VictimApplication } from '../../victims/victims.ts';
import type { MunicipalityName } from '../signals/ports.ts';

/** What the pages of victim tracks need of the rest of the program. */
export interface VictimPagePorts {
  readonly victims: VictimApplication;
  /** To fill in what a signal already knows. */
  readonly signals: Pick<SignalApplication, 'signal'>;
  readonly municipalities: readonly MunicipalityName[];
  readonly now: () => IsoInstant;
  /** A new idempotency key. */
  readonly newKey: () => string;
}
