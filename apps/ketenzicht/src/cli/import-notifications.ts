import { createReadStream } from 'node:fs';
import { access } from 'node:fs/promises';
import { ctdcMapping, type FactsMapping, htcdsMapping } from '@ketenzicht/register';
import { z } from 'zod';
import { openInstallation } from '../installation.ts';
import { importNotifications, type RejectedRow } from '../registry/import.ts';
import { systemClock } from '../signals/clock.ts';
import type { Database } from '../storage/database.ts';
import { loadDirectory } from '../storage/people.ts';
import { configOrFailure } from './configuration.ts';
import { CommandFailure } from './failure.ts';
import type { ImportOptions } from './import.ts';
import { readJson } from './read-json.ts';

interface NotificationImportOptions extends ImportOptions {
  /** `htcds`, `ctdc` or a file with the mapping of somebody else's columns and codes. */
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

const texts = z.record(z.string(), z.string());

const mappingSchema = z.strictObject({
  columns: z.record(z.string(), z.string().nullable()).optional(),
  codes: z.record(z.string(), texts).optional(),
  constants: texts.optional(),
  flags: z.record(z.string(), z.strictObject({ column: z.string(), code: z.string() })).optional(),
  separator: z.string().min(1).max(3).optional(),
  year: z
    .string()
    .regex(/^\d{2}-\d{2}$/)
    .optional(),
  number: z
    .string()
    .regex(/^[\w.:/-]{1,40}$/)
    .optional(),
});

/** Mappings that come with the program. */
const builtIn: Readonly<Record<string, FactsMapping>> = { htcds: htcdsMapping, ctdc: ctdcMapping };

async function readMapping(name: string): Promise<FactsMapping> {
  const known = builtIn[name];
  if (known !== undefined) return known;
  const read = mappingSchema.safeParse(await readJson(name, 'mapping'));
  if (!read.success)
    throw new CommandFailure(2, `The mapping ${name} is not what docs/uitwisseling.md describes.`);
  const filled = Object.entries(read.data).filter(([, value]) => value !== undefined);
  return Object.fromEntries(filled);
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
