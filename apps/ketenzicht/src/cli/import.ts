import { parseArgs } from 'node:util';
import { CommandFailure } from './failure.ts';
import { importNotificationsFile } from './import-notifications.ts';
import { importSignals } from './import-signals.ts';

/** What was asked of an import, whatever the file holds. */
export interface ImportOptions {
  readonly dryRun: boolean;
  readonly partial: boolean;
  readonly json: boolean;
}

/** `ketenzicht import FILE.csv --as signals|notifications`. */
export async function importFile(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      as: { type: 'string' },
      mapping: { type: 'string' },
      organisation: { type: 'string' },
      'dry-run': { type: 'boolean', default: false },
      partial: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    },
  });
  const [file] = positionals;
  if (file === undefined || positionals.length > 1)
    throw new CommandFailure(2, 'Name one CSV file. See --help.');
  const options = { dryRun: values['dry-run'], partial: values.partial, json: values.json };
  const { mapping, organisation } = values;
  switch (values.as) {
    case 'signals':
      if (mapping !== undefined || organisation !== undefined)
        throw new CommandFailure(2, '--mapping and --organisation are for notifications.');
      return importSignals(file, options);
    case 'notifications':
      return importNotificationsFile(file, { ...options, mapping, organisation });
    default:
      throw new CommandFailure(2, 'Say what the file holds: --as signals or --as notifications.');
  }
}
