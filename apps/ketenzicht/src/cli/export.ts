import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import {
  type Classification,
  checkClassification,
  classified,
  ctdcCells,
  ctdcColumns,
  factsHeader,
  factsRow,
  htcdsCells,
  htcdsColumns,
  type Notification,
} from '@ketenzicht/register';
import { z } from 'zod';
import { openInstallation } from '../installation.ts';
import { csvOf } from '../pages/csv.ts';
import { countableNotifications } from '../storage/notifications.ts';
import { configOrFailure } from './configuration.ts';
import { CommandFailure } from './failure.ts';
import { readJson } from './read-json.ts';

/** How notifications are written: a header and a row, each with its line break. */
interface Format {
  readonly header: string;
  readonly row: (one: Notification) => string;
  /** Which rows are written; all of them when absent. A format without a place for the source takes notifiers only. */
  readonly keeps?: () => (one: Notification) => boolean;
}

const ofNotifiers = ({ source }: Notification): boolean => source === 'notifier';

/** The first notification of every victim: the standard counts persons. */
function firstOfVictim(): (one: Notification) => boolean {
  const seen = new Set<string>();
  return (one) => {
    const person = one.person ?? one.id;
    if (!ofNotifiers(one) || seen.has(person)) return false;
    seen.add(person);
    return true;
  };
}

const standards: Readonly<Record<string, Format>> = {
  facts: { header: `${factsHeader}\r\n`, row: (one) => `${factsRow(one)}\r\n` },
  htcds: {
    header: csvOf(htcdsColumns, []),
    row: (one) => csvOf(htcdsCells(one), []),
    keeps: () => ofNotifiers,
  },
  ctdc: { header: csvOf(ctdcColumns, []), row: (one) => csvOf(ctdcCells(one), []), keeps: firstOfVictim },
};

/** `ketenzicht export --as facts|htcds|ctdc|CLASSIFICATION.json --period 2015-2019 --out FILE.csv`. */
export async function exportRegister(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: { as: { type: 'string' }, period: { type: 'string' }, out: { type: 'string' } },
  });
  const { as, period, out } = values;
  if (as === undefined || out === undefined)
    throw new CommandFailure(2, 'Say in which form with --as and where with --out. See --help.');
  const years = /^(\d{4})-(\d{4})$/.exec(period ?? '');
  if (years === null || (years[1] ?? '') > (years[2] ?? ''))
    throw new CommandFailure(2, 'Say which years, for example --period 2015-2019.');
  const format = standards[as] ?? formatOf(await readClassification(as));
  const installation = await openInstallation(configOrFailure(), { use: 'visit', tell: console.error });
  try {
    const between = { from: `${years[1]}-01-01`, until: `${years[2]}-12-31` };
    let written = 0;
    await installation.database.inScope({ kind: 'system' }, async (tx) => {
      async function* rows() {
        yield format.header;
        const keeps = format.keeps?.() ?? (() => true);
        for await (const one of countableNotifications(tx, between)) {
          if (!keeps(one)) continue;
          written += 1;
          yield format.row(one);
        }
      }
      await pipeline(Readable.from(rows()), createWriteStream(out, { mode: 0o600 }));
    });
    console.log(
      `${written} notifications written to ${out}. They are about people: protect them before publishing.`,
    );
    return 0;
  } finally {
    await installation.close();
  }
}

const classificationSchema = z.strictObject({
  name: z.string(),
  version: z.string(),
  dimensions: z.record(z.string(), z.record(z.string(), z.string().nullable())),
});

async function readClassification(file: string): Promise<Classification> {
  const read = classificationSchema.safeParse(await readJson(file, 'classification'));
  if (!read.success)
    throw new CommandFailure(2, `The classification ${file} is not what docs/uitwisseling.md describes.`);
  const [wrong] = checkClassification(read.data);
  if (wrong !== undefined)
    throw new CommandFailure(1, `The classification ${file} cannot be used: ${wrong}.`);
  return read.data;
}

function formatOf(classification: Classification): Format {
  const columns = Object.keys(classification.dimensions);
  return {
    header: csvOf(['notification_id', ...columns], []),
    row: (one) => {
      const codes = classified(one, classification);
      return csvOf([one.id, ...columns.map((column) => codes[column]?.join('|') ?? '')], []);
    },
  };
}
