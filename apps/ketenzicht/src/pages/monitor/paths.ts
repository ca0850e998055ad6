import type { FigureLinks } from '../../monitor/figure.tsx';

export const monitorPath = '/monitor';
export const claimPath = `${monitorPath}/tekst`;

export const editionPath = (id: string): string => `${monitorPath}/${id}`;

/** Where a table of an edition is found, and its files. */
export function tableLinks(id: string, table: string): FigureLinks {
  const page = `${editionPath(id)}/${table}`;
  return { page, csv: `${page}/cijfers.csv`, jsonStat: `${page}/cijfers.json` };
}

/** Where one number is opened. */
export const cellPath = (id: string, table: string, row: string, column: string): string =>
  `${editionPath(id)}/${table}/cijfer?${new URLSearchParams({ rij: row, kolom: column })}`;
