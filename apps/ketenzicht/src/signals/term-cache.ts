import type { TermSettings } from '@ketenzicht/rulebook';
import type { Database } from '../storage/database.ts';
import { termSettingsOf } from '../storage/terms.ts';

/** How long a term changed by another instance may go unseen by a running program, in milliseconds. */
const freshFor = 30_000;

/** The terms an organisation has set; read once in a while, because every command needs them. */
export interface TermSource {
  readonly of: (organisation: string) => Promise<TermSettings>;
  /** Looks again at the next question: somebody changed a term. */
  readonly forget: () => void;
}

/** Remembers the terms of organisations for half a minute, or until told to forget them. */
export function termSource(database: Database, milliseconds: () => number): TermSource {
  const known = new Map<string, { readonly until: number; readonly settings: Promise<TermSettings> }>();
  return {
    forget: () => known.clear(),
    of: (organisation) => {
      const found = known.get(organisation);
      if (found !== undefined && found.until > milliseconds()) return found.settings;
      const settings = database.inScope({ kind: 'system' }, (tx) => termSettingsOf(tx, organisation));
      known.set(organisation, { until: milliseconds() + freshFor, settings });
      settings.catch(() => known.delete(organisation));
      return settings;
    },
  };
}
