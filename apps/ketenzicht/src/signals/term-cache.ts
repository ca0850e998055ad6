import type { TermSettings } from '@ketenzicht/rulebook';
import type { Database } from '../storage/database.ts';
import { termSettingsOf } from '../storage/terms.ts';

/** How long a changed term may go unseen by a running program, in milliseconds. */
const freshFor = 30_000;

/** The terms an organisation has set; read once in a while, because every command needs them. */
export type TermSource = (organisation: string) => Promise<TermSettings>;

/** Remembers the terms of organisations for half a minute. */
export function termSource(database: Database, milliseconds: () => number): TermSource {
  const known = new Map<string, { readonly until: number; readonly settings: Promise<TermSettings> }>();
  return (organisation) => {
    const found = known.get(organisation);
    if (found !== undefined && found.until > milliseconds()) return found.settings;
    const settings = database.inScope({ kind: 'system' }, (tx) => termSettingsOf(tx, organisation));
    known.set(organisation, { until: milliseconds() + freshFor, settings });
    settings.catch(() => known.delete(organisation));
    return settings;
  };
}
