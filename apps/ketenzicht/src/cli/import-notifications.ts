import { createReadStream } from 'node:fs';
import { access, readFile } from 'node:fs/promises';
import type { FactsMapping } from '@ketenzicht/register';
import { z } from 'zod';
import { openInstallation } from '../installation.ts';
import { importNotifications, type RejectedRow } from '../registry/import.ts';
import { systemClock } from '../signals/clock.ts';
import type { Database } from '../storage/database.ts';
import { loadDirectory } from '../storage/people.ts';
import { configOrFailure } from './configuration.ts';
import { CommandFailure } from './failure.ts';
import type { ImportOptions } from './import.ts';

interface NotificationImportOptions extends ImportOptions {
  /** File with the mapping of somebody else's columns and codes. */
  readonly mapping: string | undefined;
  /** In whose name the notifications stand; the keeper of the register when absent. */
  readonly organisation: string | undefined;
}

/** `ketenzicht import FILE.csv --as notifications`. Rejected rows are told while the file is read. */
export async function importNotificationsFile(
  file: string,
  options: NotificationImportOptions,
): Promise<number> {
  const { json, dryRun, partial } = options;
  await access(file).catch(() => {
    throw new CommandFailure(2, `The file ${file} cannot be read.`);
  });
  const mapping = options.mapping === undefined ? undefined : await readMapping(options.mapping);
  const tell = (line: string) => (json ? undefined : console.error(line));
  const installation = await openInstallation(configOrFailure(), { use: 'visit', tell });
  try {
    const organisation = await holderOf(installation.database, options.organisation);
    const tellRejected = json ? rejectedAsJson() : rejectedAsLines();
    const outcome = await importNotifications({
      database: installation.database,
      bytes: createReadStream(file, { highWaterMark: 256 * 1024 }),
      organisation,
      channel: 'csv',
      now: systemClock(),
      dryRun,
      partial,
      onRejected: tellRejected.row,
      ...(mapping === undefined ? {} : { mapping }),
    });
    if (outcome.kind === 'unreadable') throw new CommandFailure(1, outcome.reason.en);
    const { accepted, rejectedRows, stored } = outcome;
    tellRejected.end({ accepted, rejectedRows, stored });
    return rejectedRows === 0 ? 0 : 1;
  } finally {
    await installation.close();
  }
}

/** In whose name the notifications stand. */
async function holderOf(database: Database, asked: string | undefined): Promise<string> {
  const { organisations } = await loadDirectory(database);
  const found = organisations.find(({ id, role }) =>
    asked === undefined ? role === 'comensha' : id === asked,
  );
  if (found !== undefined) return found.id;
  throw new CommandFailure(
    1,
    asked === undefined
      ? 'There is no organisation that keeps the register; name one with --organisation.'
      : `There is no organisation ${asked}.`,
  );
}

const mappingSchema = z.strictObject({
  columns: z.record(z.string(), z.string().nullable()).optional(),
  codes: z.record(z.string(), z.record(z.string(), z.string())).optional(),
  constants: z.record(z.string(), z.string()).optional(),
});

async function readMapping(file: string): Promise<FactsMapping> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new CommandFailure(2, `The mapping ${file} cannot be read.`);
  });
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    throw new CommandFailure(2, `The mapping ${file} is not JSON.`);
  }
  const read = mappingSchema.safeParse(content);
  if (!read.success)
    throw new CommandFailure(
      2,
      `The mapping ${file} may hold columns, codes and constants only, all of them text.`,
    );
  const { columns, codes, constants } = read.data;
  return {
    ...(columns === undefined ? {} : { columns }),
    ...(codes === undefined ? {} : { codes }),
    ...(constants === undefined ? {} : { constants }),
  };
}

interface Totals {
  readonly accepted: number;
  readonly rejectedRows: number;
  readonly stored: number;
}

/** How rejected rows and totals are told. */
interface Teller {
  readonly row: (row: RejectedRow) => void;
  readonly end: (totals: Totals) => void;
}

function rejectedAsLines(): Teller {
  return {
    row: ({ line, column, reason }) =>
      console.log(`Line ${line}${column === undefined ? '' : `, ${column}`}: ${reason.en}`),
    end: ({ accepted, rejectedRows, stored }) =>
      console.log(
        `${accepted} rows accepted, ${rejectedRows} rows rejected, ${stored} notifications stored.`,
      ),
  };
}

/** One JSON object, written piece by piece, so that a million problems need no memory. */
function rejectedAsJson(): Teller {
  let separator = '{"rejected":[';
  return {
    row: (row) => {
      process.stdout.write(`${separator}${JSON.stringify(row)}`);
      separator = ',';
    },
    end: (totals) => {
      const opening = separator === ',' ? '' : separator;
      const rest = JSON.stringify(totals).slice(1);
      console.log(`${opening}],${rest}`);
    },
  };
}
