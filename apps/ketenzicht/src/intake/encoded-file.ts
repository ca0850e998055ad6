/** Headings of a column that identifies a row, when nobody says which one does. */
const idHeadings = ['rec_id', 'record_id', 'unique_id', 'id'];

/** Place of the column that identifies a row by its heading, leaving out one column; -1 when there is none. */
export function idColumnIn(header: readonly string[], except?: string): number {
  const name = idHeadings.find((heading) => heading !== except && header.includes(heading));
  return name === undefined ? -1 : header.indexOf(name);
}

/** A cell of a CSV file that a program reads back, in quotation marks where it needs them. */
export const plainCell = (text: string): string =>
  /[",;\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

/** First line of a file with encodings. */
export const encodedHeader = 'id,encoding\n';

/** One line of it. */
export const encodedLine = (id: string, encoding: string): string => `${plainCell(id)},${encoding}\n`;
