import type { Viewer } from '../signals/view.ts';
import type { Scope } from '../storage/database.ts';

/** The scope in which somebody oversees: figures, the access log and, for the privacy officer, erasing. */
export function overseerScope({ user, role, organisation }: Viewer): Scope {
  return { kind: 'oversight', user, role, organisation: organisation.id };
}
