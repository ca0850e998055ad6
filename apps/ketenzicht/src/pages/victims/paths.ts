import type { DossierId } from '@ketenzicht/chain';
import type { IsoDate } from '@ketenzicht/rulebook';

/** Addresses of the pages about victim tracks. They hold no personal data. */
export const tracksPath = '/slachtoffers';
export const openTrackPath = `${tracksPath}/nieuw`;

/** Query keys, in Dutch because people see them. */
export const trackKeys = { lawDate: 'op', purpose: 'doel', done: 'gedaan', signal: 'signaal' } as const;

type Query = Readonly<Partial<Record<keyof typeof trackKeys, string | undefined>>>;

function withQuery(path: string, query: Query): string {
  const search = new URLSearchParams(
    Object.entries(query).flatMap(([key, value]) => {
      const name = Object.entries(trackKeys).find(([own]) => own === key)?.[1];
      return name === undefined || value === undefined ? [] : [[name, value]];
    }),
  );
  return search.size === 0 ? path : `${path}?${search}`;
}

export const trackPath = (
  dossier: DossierId,
  query: { readonly lawDate?: IsoDate | undefined; readonly done?: string; readonly purpose?: string } = {},
): string => withQuery(`${tracksPath}/${dossier}`, query);

export const stepPath = (dossier: DossierId, command: string): string =>
  `${tracksPath}/${dossier}/stappen/${command}`;

export const openFromSignalPath = (signal: DossierId): string => withQuery(openTrackPath, { signal });

/** Where on the page of a track a step can be taken. */
export const stepAnchor = (command: string): string => `stap-${command}`;
