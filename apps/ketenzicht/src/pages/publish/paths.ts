import type { FigureLinks } from '../../monitor/figure.tsx';

export const publishPath = '/monitor/publiceren';
export const makeOpenDataPath = '/monitor/open-data';
export const publicationsPath = '/publicaties';
export const openDataPath = '/open-data';

/** The permanent address of a published edition. */
export const publicationPath = (name: string): string => `${publicationsPath}/${name}`;

/** The permanent addresses of a published table, and of its files. */
export function publishedTableLinks(name: string, table: string): FigureLinks {
  const page = `${publicationPath(name)}/${table}`;
  return { page, csv: `${page}.csv`, jsonStat: `${page}.json` };
}

/** The permanent address of open records. */
export const openDataFile = (period: string): string => `${openDataPath}/${period}.csv`;
