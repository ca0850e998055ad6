import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { dateOf } from '@ketenzicht/rulebook';
import { openInstallation, readDirectory, signalContext } from '../installation.ts';
import { reportParser } from '../intake/report-schema.ts';
import { readSignalsCsv } from '../intake/signals-csv.ts';
import { systemClock } from '../signals/clock.ts';
import { receiveAll } from '../signals/receive.ts';
import { configOrFailure } from './configuration.ts';
import { CommandFailure } from './failure.ts';
import type { ImportOptions } from './import.ts';

/** `ketenzicht import FILE.csv --as signals`. */
export async function importSignals(file: string, values: ImportOptions): Promise<number> {
  const bytes = await readFile(file).catch(() => {
    throw new CommandFailure(2, `The file ${file} cannot be read.`);
  });
  const tell = (line: string) => (values.json ? undefined : console.error(line));
  const installation = await openInstallation(configOrFailure(), { use: 'visit', tell });
  try {
    const directory = await readDirectory(installation.database);
    if (directory === undefined)
      throw new CommandFailure(1, 'There are no organisations yet; start the program first.');
    const parse = reportParser({
      today: () => dateOf(systemClock()),
      isMunicipality: (code) => directory.municipality(code) !== undefined,
    });
    const read = readSignalsCsv(bytes, parse);
    if (!read.ok) throw new CommandFailure(1, read.refusal.en);
    const { accepted, rejected } = read;
    const store = !values.dryRun && (rejected.length === 0 || values.partial) ? accepted : [];
    const fileKey = createHash('sha256').update(bytes).digest('hex');
    const outcomes = await receiveAll(
      signalContext(installation, directory),
      { kind: 'system' },
      store.map(({ line, report }) => ({
        report,
        attachments: [],
        channel: 'import',
        idempotencyKey: `import ${fileKey} ${line}`,
      })),
    );
    const stored = outcomes.filter(({ kind }) => kind === 'received').length;
    if (values.json) {
      console.log(JSON.stringify({ accepted: accepted.length, stored, rejected }, null, 2));
    } else {
      for (const { line, column, reason } of rejected) {
        console.log(`Line ${line}${column === undefined ? '' : `, ${column}`}: ${reason.en}`);
      }
      console.log(
        `${accepted.length} rows accepted, ${rejected.length} problems found, ${stored} signals stored.`,
      );
    }
    return rejected.length === 0 ? 0 : 1;
  } finally {
    await installation.close();
  }
}
