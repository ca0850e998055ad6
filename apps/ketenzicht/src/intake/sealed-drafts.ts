import type { Clock } from '../signals/clock.ts';
import type { Database } from '../storage/database.ts';
import { dropDraft, loadDraft, saveDraft } from '../storage/drafts.ts';
import type { Drafts } from './drafts.ts';

/** Unfinished reports in storage, sealed with a key that only the holder of the token has. */
export function sealedDrafts(database: Database, clock: Clock): Drafts {
  return {
    save: (token, part, content) => saveDraft(database, token, part, content, clock()),
    load: async (token, part) => (await loadDraft(database, token, clock())).get(part),
    drop: (token, part) => dropDraft(database, token, part),
  };
}
