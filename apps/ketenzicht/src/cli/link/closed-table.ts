import { type TableFile, tableFile } from '../../intake/table-file.ts';
import { CommandFailure } from '../failure.ts';

/** The rows of a file; refused when a quotation mark swallows the rest of it. */
export function closedTable(bytes: Uint8Array, path: string): TableFile {
  const file = tableFile(bytes);
  if (file.openQuote !== undefined)
    throw new CommandFailure(1, `A quotation mark in row ${file.openQuote} of ${path} is never closed.`);
  return file;
}
