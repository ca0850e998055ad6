import type { DossierId, ThreadId } from '@ketenzicht/chain';
import type { DataCategory, Purpose, RuleId } from '@ketenzicht/rulebook';

/** Addresses of the pages about signals. They hold no personal data. */
export const worklistPath = '/taken';
export const findPath = '/signalen/zoeken';

/** Query keys, in Dutch because people see them. */
export const keys = {
  municipality: 'gemeente',
  form: 'vorm',
  status: 'status',
  act: 'handeling',
  overdue: 'telaat',
  reference: 'kenmerk',
  cursor: 'vanaf',
  purpose: 'doel',
  thread: 'draad',
  category: 'gegeven',
  done: 'gedaan',
} as const;

type Query = Readonly<Partial<Record<keyof typeof keys, string | undefined>>>;

/** A path with the parts of the query that are there. */
export function withQuery(path: string, query: Query): string {
  const search = new URLSearchParams();
  for (const [key, value] of Object.entries(query)) {
    const name = Object.entries(keys).find(([own]) => own === key)?.[1];
    if (name !== undefined && value !== undefined && value !== '') search.set(name, value);
  }
  return search.size === 0 ? path : `${path}?${search}`;
}

export const signalPath = (dossier: DossierId, query: Query = {}): string =>
  withQuery(`/signalen/${dossier}`, query);

interface ActionQuery {
  readonly thread?: ThreadId | undefined;
  readonly purpose?: Purpose | undefined;
  readonly category?: DataCategory | undefined;
}

export const actionPath = (dossier: DossierId, command: string, query: ActionQuery = {}): string =>
  withQuery(`/signalen/${dossier}/handelingen/${command}`, query);

export const attachmentPath = (dossier: DossierId, attachment: string, purpose?: Purpose): string =>
  withQuery(`/signalen/${dossier}/bijlagen/${encodeURIComponent(attachment)}`, { purpose });

export const rulePath = (rule: RuleId): string => `/regels/${rule}`;

/** Where on the page of a signal a command can be given. */
export const anchorOf = (command: string, thread?: ThreadId): string =>
  thread === undefined ? `handeling-${command}` : `handeling-${command}-${thread}`;
