import { createReadStream } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import {
  type CountingPolicy,
  compareEditions,
  type Edition,
  monitorEdition,
  type NotificationColumns,
  type Period,
  periodKey,
  publishedPolicy,
} from '@ketenzicht/register';
import { dateOf } from '@ketenzicht/rulebook';
import { openInstallation } from '../installation.ts';
import { columnsFromRegister } from '../monitor/columns-from-register.ts';
import { type EditionFilesOptions, editionFiles } from '../monitor/edition-files.tsx';
import { readFacts } from '../monitor/read-facts.ts';
import { recordEdition, recordKinds } from '../monitor/record-editions.ts';
import { systemClock } from '../signals/clock.ts';
import { configOrFailure } from './configuration.ts';
import { CommandFailure } from './failure.ts';

/** `ketenzicht monitor`: an edition as files, from a file of facts or from the register. */
export async function monitor(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      facts: { type: 'string' },
      period: { type: 'string' },
      out: { type: 'string' },
      previous: { type: 'string' },
      estimate: { type: 'string' },
      'across-years': { type: 'string', default: publishedPolicy.acrossYears },
      records: { type: 'string' },
      partial: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    },
  });
  const period = periodOf(values.period);
  const { out } = values;
  if (out === undefined) throw new CommandFailure(2, 'Say where the edition must come: --out DIR.');
  const policy = { ...publishedPolicy, acrossYears: acrossYears(values['across-years']) };
  const estimate = estimateOf(values.estimate);
  const previous = values.previous === undefined ? undefined : await editionFrom(values.previous);
  const { edition, counted } =
    values.records === undefined
      ? await monitorOf(values, { period, policy })
      : await recordsOf(values.records, values.facts, period);
  const files = editionFiles({
    edition,
    style: await styleSheet(),
    estimate,
    comparison: previous && { with: previous.title.nl, result: compareEditions(edition, previous) },
  } satisfies EditionFilesOptions);
  for (const { path, content } of files) {
    const file = join(out, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
  const counts = Object.fromEntries(edition.tables.map(({ id, size }) => [id, size]));
  console.log(
    values.json
      ? JSON.stringify({
          edition: edition.id,
          counted,
          tables: counts,
          files: files.length,
        })
      : `${edition.title.en}: ${edition.tables.length} tables and figures from ${counted} records in ${out}.`,
  );
  return 0;
}

interface Counting {
  readonly edition: Edition;
  /** How many records it was counted from. */
  readonly counted: number;
}

async function monitorOf(
  { facts, partial }: { readonly facts?: string | undefined; readonly partial: boolean },
  question: { readonly period: Period; readonly policy: CountingPolicy },
): Promise<Counting> {
  const columns =
    facts === undefined ? await columnsFromDatabase(question.period) : await columnsFromFile(facts, partial);
  return { edition: monitorEdition(columns, question), counted: columns.rows };
}

/** An edition of records that each count once, from a file with a JSON array. */
async function recordsOf(kind: string, file: string | undefined, period: Period): Promise<Counting> {
  const known = recordKinds.find((one) => one === kind);
  if (known === undefined) throw new CommandFailure(2, `--records must be ${recordKinds.join(', ')}.`);
  if (file === undefined) throw new CommandFailure(2, 'Name the file with records: --facts RECORDS.json.');
  const text = await readFile(file, 'utf8').catch(() => {
    throw new CommandFailure(2, `The file ${file} cannot be read.`);
  });
  const records = jsonIn(text, file);
  const answer = recordEdition(known, records, period);
  if (!answer.ok) throw new CommandFailure(1, answer.reason);
  return { edition: answer.edition, counted: Array.isArray(records) ? records.length : 0 };
}

function jsonIn(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new CommandFailure(1, `The file ${file} holds no JSON.`);
  }
}

/** A period such as 2015-2019, or one year. */
function periodOf(text: string | undefined): Period {
  const match = /^(\d{4})(?:-(\d{4}))?$/.exec(text ?? '');
  const from = Number(match?.[1]);
  const until = Number(match?.[2] ?? match?.[1]);
  if (match === null || from > until || until - from > 30)
    throw new CommandFailure(2, 'Name the years with --period, for example --period 2015-2019.');
  return { from, until };
}

function acrossYears(text: string): CountingPolicy['acrossYears'] {
  if (text !== 'each' && text !== 'first' && text !== 'last')
    throw new CommandFailure(2, '--across-years must be each, first or last.');
  return text;
}

function estimateOf(text: string | undefined): EditionFilesOptions['estimate'] {
  if (text === undefined) return undefined;
  const match = /^(\d+)-(\d+)$/.exec(text);
  const [low, high] = [Number(match?.[1]), Number(match?.[2])];
  if (match === null || low > high)
    throw new CommandFailure(2, '--estimate must be two numbers per year, for example --estimate 5000-7500.');
  return { low, high };
}

/** An edition that this command wrote before. */
async function editionFrom(folder: string): Promise<Edition> {
  const text = await readFile(join(folder, 'edition.json'), 'utf8').catch(() => undefined);
  const found: unknown = text === undefined ? undefined : JSON.parse(text);
  if (!isEdition(found)) throw new CommandFailure(2, `There is no edition in ${folder}.`);
  return found;
}

const isEdition = (value: unknown): value is Edition =>
  typeof value === 'object' &&
  value !== null &&
  'tables' in value &&
  Array.isArray(value.tables) &&
  'chapters' in value;

async function columnsFromFile(file: string, partial: boolean): Promise<NotificationColumns> {
  const outcome = await readFacts(createReadStream(file), {
    today: dateOf(systemClock()),
    onRejected: ({ line, column, reason }) =>
      console.error(`Line ${line}${column === undefined ? '' : `, ${column}`}: ${reason.en}`),
  }).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error)
      throw new CommandFailure(2, `The file ${file} cannot be read.`);
    throw error;
  });
  if (outcome.kind === 'unreadable') throw new CommandFailure(1, outcome.reason.en);
  if (outcome.rejectedRows > 0 && !partial)
    throw new CommandFailure(
      1,
      `${outcome.rejectedRows} rows cannot be counted, so nothing was written. Correct them, or count the others with --partial.`,
    );
  if (outcome.linkedBy === 'equalKeys')
    console.error(
      'There is no column person_id: rows with equal date of birth, sex and nationality were taken as one victim. Link the file first for a better count.',
    );
  return outcome.columns;
}

async function columnsFromDatabase(period: Period): Promise<NotificationColumns> {
  const installation = await openInstallation(configOrFailure(), {
    use: 'visit',
    tell: (line) => console.error(line),
  });
  try {
    const columns = await installation.database.inScope({ kind: 'system' }, (tx) =>
      columnsFromRegister(tx, period),
    );
    if (columns.rows === 0)
      throw new CommandFailure(1, `The register holds no notifications of ${periodKey(period)}.`);
    return columns;
  } finally {
    await installation.close();
  }
}

/** The style sheet of the program, as one file. */
async function styleSheet(): Promise<string> {
  const folder = join(import.meta.dirname, 'assets');
  const names = (await readdir(folder)).filter((name) => name.endsWith('.css')).sort();
  return (await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')))).join('\n');
}
