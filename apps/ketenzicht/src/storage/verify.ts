import type { DossierId, Recorded, SignalEvent } from '@ketenzicht/chain';
import type { LoggedAccess } from './access-log.ts';
import { chained } from './append-rows.ts';
import type { Database, Tx } from './database.ts';
import { headOf, nextLink, noLink, sameLink } from './hash-chain.ts';

import type { Keyring } from './keys.ts';
import { type Nullable, withoutNulls } from './row.ts';

/** Where a chain breaks first. */
export interface BrokenLink {
  readonly chain: 'journal' | 'accessLog';
  readonly dossier: DossierId;
  readonly reference: string;
  /** Place of the record that is wrong, or of the first one that is missing. */
  readonly sequence: number;
  /** `changed`: not what was written; `missing`: a gap; `cutOff`: the end is not where it was. */
  readonly problem: 'changed' | 'missing' | 'cutOff';
}

export interface Verification {
  readonly dossiers: number;
  readonly events: number;
  readonly accessLines: number;
  /** The first broken link of every chain that is broken. */
  readonly broken: readonly BrokenLink[];
}

/** A chain as stored: its records in order, and where it says it ends. */
interface Chain {
  readonly dossier: DossierId;
  readonly reference: string;
  readonly length: number;
  readonly head: Uint8Array;
  readonly records: readonly {
    readonly hash: Uint8Array;
    readonly sequence: number;
    readonly content: unknown;
  }[];
}

/** Columns of a chain, repeated for each of its records; without record columns when it has none. */
interface ChainRow extends Omit<Chain, 'records'> {
  readonly sequence: number | null;
  readonly hash: Uint8Array;
}

type JournalRow = ChainRow & Omit<Recorded<SignalEvent>, 'sequence'>;
type AccessLogRow = Omit<ChainRow, 'sequence'> & Nullable<LoggedAccess>;

const dossiersAtOnce = 500;
const beforeAll = '00000000-0000-0000-0000-000000000000';

/**
 * Follows every chain of the journals and of the access log from its first link. The program can go on
 * meanwhile: each statement sees one moment. `onProgress` hears how many dossiers have been followed.
 */
export async function verifyJournals(
  db: Database,
  onProgress: (dossiers: number) => void = () => {},
): Promise<Verification> {
  const sum = { dossiers: 0, events: 0, accessLines: 0, broken: [] as BrokenLink[] };
  let last: DossierId | undefined = beforeAll;
  while (last !== undefined) {
    const after: DossierId = last;
    const [journals, accesses] = await db.inScope({ kind: 'system' }, (tx) =>
      chainsWhere(tx, tx.sql`id > ${after} order by id limit ${dossiersAtOnce}`),
    );
    last = journals.at(-1)?.dossier;
    sum.dossiers += journals.length;
    sum.events += lengthOf(journals);
    sum.accessLines += lengthOf(accesses);
    sum.broken.push(
      ...brokenIn(db.keyring, 'journal', journals),
      ...brokenIn(db.keyring, 'accessLog', accesses),
    );
    onProgress(sum.dossiers);
  }
  await verifyRegister(db, sum);
  return sum;
}

/** Follows the access log of every notification of the register that somebody looked at. */
async function verifyRegister(
  db: Database,
  sum: { accessLines: number; readonly broken: BrokenLink[] },
): Promise<void> {
  let last: DossierId | undefined = beforeAll;
  while (last !== undefined) {
    const after: DossierId = last;
    const chains = await db.inScope({ kind: 'system' }, (tx) =>
      accessChainsOf(
        tx,
        tx.sql`
          select n.id as dossier, n.notification_id as reference
          from notification n join access_head looked on looked.dossier = n.id
          where n.id > ${after} order by n.id limit ${dossiersAtOnce}`,
      ),
    );
    last = chains.at(-1)?.dossier;
    sum.accessLines += lengthOf(chains);
    sum.broken.push(...brokenIn(db.keyring, 'accessLog', chains));
  }
}

/** Follows the two chains of one dossier. Finds nothing wrong with a dossier that does not exist. */
export async function verifyDossier(db: Database, dossier: DossierId): Promise<readonly BrokenLink[]> {
  const [journals, accesses] = await db.inScope({ kind: 'system' }, (tx) =>
    chainsWhere(tx, tx.sql`id = ${dossier}`),
  );
  return [...brokenIn(db.keyring, 'journal', journals), ...brokenIn(db.keyring, 'accessLog', accesses)];
}

/** The end of a statement, or a subquery, that says what is followed. */
type Which = ReturnType<Tx['sql']>;

const chainsWhere = (tx: Tx, which: Which) =>
  Promise.all([
    journalsWhere(tx, which),
    accessChainsOf(tx, tx.sql`select id as dossier, reference from dossier where ${which}`),
  ]);

async function journalsWhere({ sql }: Tx, which: Which): Promise<readonly Chain[]> {
  const rows = await sql<JournalRow[]>`
    select d.*, e.sequence, e.happened_at, e.recorded_at, e.recorder, e.body as event, e.hash
    from (
      select id as dossier, reference, version as length, head
      from dossier where ${which}
    ) d
    left join event e using (dossier)
    order by d.dossier, e.sequence`;
  return chainsOf(rows, ({ dossier, sequence, happenedAt, recordedAt, recorder, event }) =>
    chained(dossier, { sequence, happenedAt, recordedAt, recorder, event }),
  );
}

/** The access log of what a subquery names, by its columns `dossier` and `reference`. */
async function accessChainsOf({ sql }: Tx, named: Which): Promise<readonly Chain[]> {
  const rows = await sql<(AccessLogRow & { sequence: number | null })[]>`
    select d.dossier, d.reference, h.sequence as length, h.head, l.sequence, l.recorded_at, l.subject,
      l.member as user, l.organisation, l.role, l.purpose, l.category, l.action, l.outcome, l.rule, l.basis,
      l.trace as trace_id, l.hash
    from (${named}) d
    join access_head h using (dossier)
    left join access_log l using (dossier)
    order by d.dossier, l.sequence`;
  return chainsOf(rows, ({ reference: _, length: __, head: ___, hash: ____, ...line }) => withoutNulls(line));
}

/** Puts the rows of one chain together. */
function chainsOf<R extends ChainRow>(
  rows: readonly R[],
  contentOf: (row: R & { readonly sequence: number }) => unknown,
): readonly Chain[] {
  const chains = new Map<DossierId, R[]>();
  for (const row of rows) {
    const chain = chains.get(row.dossier);
    if (chain === undefined) chains.set(row.dossier, [row]);
    else chain.push(row);
  }
  return [...chains.values()].flatMap(([first, ...rest]) => {
    if (first === undefined) return [];
    const { dossier, reference, length, head } = first;
    const records = [first, ...rest].flatMap((row) => {
      const { sequence } = row;
      return sequence === null
        ? []
        : [{ sequence, hash: row.hash, content: contentOf({ ...row, sequence }) }];
    });
    return [{ dossier, reference, length, head, records }];
  });
}

const lengthOf = (chains: readonly Chain[]): number =>
  chains.reduce((length, { records }) => length + records.length, 0);

function brokenIn(
  keyring: Keyring,
  name: BrokenLink['chain'],
  chains: readonly Chain[],
): readonly BrokenLink[] {
  return chains.flatMap((chain) => {
    const found = firstProblem(keyring, name, chain);
    const { dossier, reference } = chain;
    return found === undefined ? [] : [{ chain: name, dossier, reference, ...found }];
  });
}

function firstProblem(
  keyring: Keyring,
  name: BrokenLink['chain'],
  { length, head, records }: Chain,
): Pick<BrokenLink, 'sequence' | 'problem'> | undefined {
  let link = noLink;
  for (const [index, record] of records.entries()) {
    if (record.sequence !== index + 1) return { sequence: index + 1, problem: 'missing' };
    link = nextLink(keyring, name, link, record.content);
    if (!sameLink(link, record.hash)) return { sequence: record.sequence, problem: 'changed' };
  }
  const whole = records.length === length && sameLink(headOf(keyring, link), head);
  return whole ? undefined : { sequence: Math.min(records.length, length) + 1, problem: 'cutOff' };
}
