import type { KeyObject } from 'node:crypto';
import {
  cellKeys,
  counted,
  type Edition,
  inShownOrder,
  isSafe,
  ledgerCells,
  monitorEdition,
  type ProtectedRelease,
  protect,
  type Table,
  victimYears,
} from '@ketenzicht/register';
import type { IsoInstant } from '@ketenzicht/rulebook';
import { overseerScope } from '../gate/overseer-scope.ts';
import type { Viewer } from '../signals/view.ts';
import type { Database, Tx } from '../storage/database.ts';
import { loadEdition, type StoredEdition } from '../storage/monitor-editions.ts';
import {
  insertRelease,
  latestReleases,
  loadLedger,
  loadRelease,
  publishAlone,
  type Release,
  type ReleaseName,
  releasesNamed,
} from '../storage/releases.ts';
import { type ProtectionChoice, protectionOf } from './protection.ts';
import { columnsWithRecordKeys } from './record-keys.ts';

export interface PublishQuestion extends ProtectionChoice {
  /** Id of the edition as counted. */
  readonly edition: string;
}

/** An edition as it would be published, with what the attack came to. For the publisher alone. */
export interface Prepared {
  readonly stored: StoredEdition;
  readonly release: ProtectedRelease;
  readonly safe: boolean;
  /** How many earlier releases it was compared with. */
  readonly compared: number;
  /** Tables that are left out, because their numbers are not counts of people, who carry the noise. */
  readonly leftOut: readonly Table[];
  /** The edition as everybody would see it. */
  readonly content: Edition;
  readonly utility: ReleaseUtility;
}

/** How much of the figures is left. */
export interface ReleaseUtility {
  readonly cells: number;
  readonly withheld: number;
  /** Mean difference between the counts that are shown and the true ones. */
  readonly meanChange: number;
}

/** Why an edition cannot be prepared: it is not there, or the register no longer gives what it counted. */
export type NotPrepared = 'unknown' | 'registerChanged';

export interface PublishApplication {
  /** Protects an edition and attacks the outcome. Writes nothing. */
  readonly prepare: (viewer: Viewer, question: PublishQuestion) => Promise<Prepared | NotPrepared>;
  /** Publishes when nobody can be worked out, under an id chosen by the form; the same id again changes nothing. */
  readonly publish: (
    viewer: Viewer,
    question: PublishQuestion & { readonly id: string },
  ) => Promise<{ readonly published: string } | { readonly unsafe: Prepared } | NotPrepared>;
  /** What is published, for everybody. */
  readonly latest: () => Promise<readonly ReleaseName[]>;
  readonly read: (name: string) => Promise<Release | undefined>;
}

/** Publishing editions from the database. `secret` makes the keys of people in cells. */
export function publishApplication(
  database: Database,
  { clock, secret }: { readonly clock: () => IsoInstant; readonly secret: KeyObject },
): PublishApplication {
  return {
    prepare: (viewer, question) =>
      database.inScope(overseerScope(viewer), (tx) => prepared(tx, question, secret)),
    publish: (viewer, { id, ...question }) =>
      database.inScope(overseerScope(viewer), async (tx) => {
        await publishAlone(tx);
        const earlier = await loadRelease(tx, { id });
        if (earlier !== undefined) return { published: earlier.name };
        const made = await prepared(tx, question, secret);
        if (typeof made === 'string') return made;
        if (!made.safe || question.mode === 'asPrinted') return { unsafe: made };
        const { stored, release, content } = made;
        const name = await freeName(tx, content.id);
        const { period } = content;
        await insertRelease(
          tx,
          {
            id,
            name,
            periodFrom: period.from,
            periodUntil: period.until,
            mode: question.mode,
            threshold: question.threshold,
            base: question.mode === 'suppressed' ? question.base : 1,
            madeAt: clock(),
            content,
          },
          {
            organisation: viewer.organisation.id,
            member: viewer.user,
            edition: stored.id,
            summary: {
              sensitive: release.report.sensitive,
              small: release.small,
              withThem: release.withThem,
              compared: made.compared,
            },
            cells: ledgerCells(truthOf(made), release.tables),
          },
        );
        return { published: name };
      }),
    latest: () => database.inScope({ kind: 'public' }, latestReleases),
    read: (name) => database.inScope({ kind: 'public' }, (tx) => loadRelease(tx, { name })),
  };
}

/** The tables that are published, as counted. */
const truthOf = ({ stored, leftOut }: Pick<Prepared, 'stored' | 'leftOut'>): readonly Table[] =>
  stored.content.tables.filter(({ id }) => !leftOut.some((one) => one.id === id));

async function prepared(
  tx: Tx,
  question: PublishQuestion,
  secret: KeyObject,
): Promise<Prepared | NotPrepared> {
  const stored = await loadEdition(tx, question.edition);
  if (stored === undefined) return 'unknown';
  const keysOf = question.mode === 'perturbed' ? await keysFor(tx, stored.content, secret) : undefined;
  if (keysOf === 'registerChanged') return keysOf;
  const leftOut =
    keysOf === undefined ? [] : stored.content.tables.filter((table) => keysOf(table) === undefined);
  const truth = truthOf({ stored, leftOut });
  const earlier = await loadLedger(tx);
  const release = protect(truth, protectionOf(question), {
    earlier,
    ...(keysOf && { cellKeysOf: (table: Table) => keysOf(table) ?? [] }),
  });
  return {
    stored,
    release,
    /* As printed is for comparing: means and sizes stand in it exactly, which the attack does not look at. */
    safe: question.mode !== 'asPrinted' && isSafe(release),
    compared: earlier.size,
    leftOut,
    content: publishedContent(stored.content, truth, release),
    utility: utilityOf(truth, release),
  };
}

/** Keys of who is in each cell; they need the people, so the register must still give what was counted. */
async function keysFor(tx: Tx, content: Edition, secret: KeyObject) {
  const { period, policy } = content;
  if (policy === undefined) return 'registerChanged';
  const { columns, recordKeys } = await columnsWithRecordKeys(tx, period, secret);
  const now = monitorEdition(columns, { period, policy });
  /* By keys and counts, because objects come back from the database with their parts in another order. */
  const figures = (table: Table | undefined) =>
    JSON.stringify([table?.id, table?.rows.categories.map(({ key }) => key), table?.counts]);
  const same = (table: Table, other: Table | undefined) => figures(table) === figures(other);
  if (now.tables.length !== content.tables.length) return 'registerChanged';
  if (!now.tables.every((table, index) => same(table, content.tables[index]))) return 'registerChanged';
  return cellKeys(counted(columns, victimYears(columns, period, policy), policy), recordKeys);
}

function publishedContent(content: Edition, truth: readonly Table[], release: ProtectedRelease): Edition {
  return {
    ...content,
    tables: release.tables.flatMap(({ table }, index) => {
      const counts = truth[index];
      return counts === undefined ? [] : [inShownOrder(table, counts)];
    }),
  };
}

function utilityOf(truth: readonly Table[], { tables }: ProtectedRelease): ReleaseUtility {
  let [cells, withheld, change] = [0, 0, 0];
  tables.forEach(({ table }, index) => {
    table.counts.forEach((shown, cell) => {
      const count = truth[index]?.counts[cell];
      if (count === null || count === undefined) return;
      cells += 1;
      if (shown === null) withheld += 1;
      else change += Math.abs(shown - count);
    });
  });
  return { cells, withheld, meanChange: cells === withheld ? 0 : change / (cells - withheld) };
}

/** The name of an edition, with a number behind it when an earlier release has that name. */
async function freeName(tx: Tx, name: string): Promise<string> {
  const others = await releasesNamed(tx, name);
  return others === 0 ? name : `${name}-${others + 1}`;
}
