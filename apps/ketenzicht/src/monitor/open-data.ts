import { randomBytes } from 'node:crypto';
import {
  counted,
  noisyCombinations,
  openRecords,
  type Period,
  type PrivacyBudget,
  publishedPolicy,
  syntheticRecords,
  utilityOf,
  victimYears,
} from '@ketenzicht/register';
import type { IsoInstant } from '@ketenzicht/rulebook';
import { overseerScope } from '../gate/overseer-scope.ts';
import type { Viewer } from '../signals/view.ts';
import type { Database } from '../storage/database.ts';
import { insertOpenRecords, type OpenRecords, openRecordSets } from '../storage/releases.ts';
import { columnsFromRegister } from './columns-from-register.ts';

export interface OpenDataQuestion {
  readonly id: string;
  readonly period: Period;
  readonly epsilon: number;
  readonly delta: number;
}

export interface OpenDataApplication {
  /**
   * Makes invented records of a period and publishes them. `spent` when the promise of one of its years was spent
   * before; `empty` when nobody counts, or so few that nothing may be named. The same id again changes nothing.
   */
  readonly make: (viewer: Viewer, question: OpenDataQuestion) => Promise<'made' | 'spent' | 'empty'>;
  readonly all: () => Promise<readonly OpenRecords[]>;
}

/** The promise that stands in the form until the publisher chooses another; no source states one. */
export const usualPromise = { epsilon: 12, delta: 1e-6 } as const;

/** Longest combination of values that is counted, and how the promise is divided. */
const division: Omit<PrivacyBudget, 'epsilon' | 'delta'> = {
  length: 3,
  recordShare: 0.005,
  sensitivityShare: 0,
  weights: [1, 1 / 2, 1 / 3],
};

/** Open records from the register in the database. */
export function openDataApplication(database: Database, clock: () => IsoInstant): OpenDataApplication {
  return {
    make: (viewer, { id, period, epsilon, delta }) =>
      database.inScope(overseerScope(viewer), async (tx) => {
        const spent = (await openRecordSets(tx)).find(
          ({ periodFrom, periodUntil }) => periodFrom <= period.until && period.from <= periodUntil,
        );
        if (spent !== undefined) return spent.id === id ? 'made' : 'spent';
        const columns = await columnsFromRegister(tx, period);
        if (columns.rows === 0) return 'empty';
        const { attributes, records } = openRecords(
          counted(columns, victimYears(columns, period, publishedPolicy), publishedPolicy),
        );
        const noisy = noisyCombinations(
          records,
          attributes.length,
          { ...division, epsilon, delta },
          unpredictable,
        );
        if (noisy.counts.size === 0) return 'empty';
        const invented = syntheticRecords(
          noisy,
          attributes.map(({ values }) => values.length),
          unpredictable,
        );
        const added = await insertOpenRecords(tx, viewer.organisation.id, {
          id,
          periodFrom: period.from,
          periodUntil: period.until,
          epsilon,
          delta,
          madeAt: clock(),
          content: {
            attributes,
            records: invented,
            utility: utilityOf(records, invented, division.length),
          },
        });
        return added ? 'made' : 'spent';
      }),
    all: () => database.inScope({ kind: 'public' }, openRecordSets),
  };
}

/** An even draw between 0 and 1, both excluded, that nobody can foresee: 52 bits and a half. */
function unpredictable(): number {
  const bytes = randomBytes(7);
  const high = bytes.readUIntBE(0, 3) & 0xf_ffff;
  const low = bytes.readUInt32BE(3);
  return (high * 2 ** 32 + low + 0.5) / 2 ** 52;
}
