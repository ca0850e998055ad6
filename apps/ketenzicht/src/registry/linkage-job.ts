import { setImmediate } from 'node:timers/promises';
import {
  addRow,
  cluster,
  createStore,
  explainPair,
  type Field,
  prepare,
  type Store,
  scorePart,
  scorer,
  valuesOfCells,
  weightOf,
  weightsOf,
  workParts,
} from '@ketenzicht/linkage';
import { z } from 'zod';
import { scopeOf } from '../signals/perform.ts';
import type { Viewer } from '../signals/view.ts';
import { recordAccess } from '../storage/access-log.ts';
import type { Database } from '../storage/database.ts';
import { addJob, endJob, jobView, noteProgress, type TakenJob, takeJob } from '../storage/jobs.ts';
import {
  automaticFrom,
  comparedNotifications,
  type FoundPair,
  keepProposals,
  pairsApart,
  proposalsFrom,
} from '../storage/linkage.ts';
import { openIdentity } from '../storage/notification-identity.ts';
import type { RegistryContext } from './context.ts';
import { identityForRegistration, identitySchema, mayOpenIdentity } from './identity-gate.ts';
import { joinAutomatically } from './linkage.ts';

const linkageKind = 'linkage';
const system = { kind: 'system' } as const;

/** Pairs below this probability are not worth anybody's time. */
const proposedFrom = 0.2;

const inputSchema = z.object({
  /** Where an earlier run was stopped: parts done, and of how many. */
  from: z.int().min(0),
  of: z.int().min(0),
});

const fields: readonly Field[] = [
  { name: 'givenNames', role: 'givenName' },
  { name: 'familyName', role: 'familyName' },
  { name: 'birthDate', role: 'birthDate' },
  { name: 'phone', role: 'phone' },
  { name: 'sex', role: 'sex' },
  { name: 'nationality', role: 'nationality' },
];

/** Asks to compare all notifications with a name; after an earlier run that was stopped, from there. */
export async function askLinkage(database: Database, viewer: Viewer, after?: string): Promise<string> {
  const scope = scopeOf(viewer);
  const stopped = after === undefined ? undefined : await jobView(database, scope, after);
  const resumes = stopped?.kind === linkageKind && stopped.state === 'cancelled';
  const input = resumes ? { from: stopped.progress, of: stopped.total ?? 0 } : { from: 0, of: 0 };
  return addJob(database, scope, { kind: linkageKind, input });
}

/** A comparison that somebody asked for; undefined for any other job. */
export async function readLinkageJob(database: Database, viewer: Viewer, id: string) {
  const job = await jobView(database, scopeOf(viewer), id);
  return job?.kind === linkageKind ? job : undefined;
}

/** Carries out one comparison that waits; false when there was none. */
export async function runLinkage(
  context: RegistryContext & { readonly name: string },
  stopping: AbortSignal,
): Promise<boolean> {
  const taken = await takeJob(context.database, context.name, [linkageKind]);
  if (taken === undefined) return false;
  try {
    await compareAll(context, taken, stopping);
  } catch (error) {
    const failure = error instanceof Error ? error.name : 'unknown';
    await endJob(context.database, taken, { end: 'failed', failure });
  }
  return true;
}

/** Opened identities as records, with the notification of each. They live as long as the comparison. */
interface Opened {
  readonly store: Store;
  readonly notifications: readonly string[];
  readonly persons: readonly string[];
}

async function compareAll(context: RegistryContext, taken: TakenJob, stopping: AbortSignal): Promise<void> {
  const { database, clock } = context;
  const opened = await openAll(context, taken);
  if (opened === undefined) return endJob(database, taken, { end: 'failed', failure: 'notAllowed' });
  const { store, notifications, persons } = opened;
  const { blocks, model } = prepare(store);
  const weights = weightsOf(store, model);
  const scores = scorer(store, weights);
  const parts = workParts(blocks, 20_000);
  const input = inputSchema.parse(taken.input);
  let proposed = 0;
  for (let at = input.of === parts.length ? input.from : 0; at < parts.length; at += 1) {
    const part = parts[at];
    if (part === undefined || stopping.aborted) return;
    const { links } = scorePart(blocks, part, scores, weightOf(proposedFrom));
    const found = Array.from(links.one, (record, link): FoundPair | undefined => {
      const match = links.other[link] ?? 0;
      if (persons[record] === persons[match]) return undefined;
      const { probability, steps } = explainPair(store, weights, record, match);
      const [one = '', other = ''] = [notifications[record] ?? '', notifications[match] ?? ''].sort();
      return { one, other, probability, steps };
    }).filter((pair) => pair !== undefined);
    proposed += found.length;
    await database.inScope(system, (tx) => keepProposals(tx, found, clock()));
    const { stop } = await noteProgress(database, taken, at + 1, parts.length);
    if (stop) return endJob(database, taken, { end: 'cancelled' });
    await setImmediate();
  }
  const joined = await joinAboveThreshold(context, opened, scores.evidence);
  return endJob(database, taken, { end: 'done', result: { compared: store.size, proposed, joined } });
}

/** Opens every identity by the same rule by which a person of CoMensha would, and logs each. */
async function openAll(context: RegistryContext, taken: TakenJob): Promise<Opened | undefined> {
  const answer = mayOpenIdentity(context, 'comensha');
  if (!answer.allowed) return undefined;
  const store = createStore(fields);
  const notifications: string[] = [];
  const persons: string[] = [];
  const { organisation, member } = taken;
  for (let after = '00000000-0000-0000-0000-000000000000'; ; ) {
    const portion = await context.database.inScope(system, async (tx) => {
      const rows = await comparedNotifications(tx, { after, limit: 500 });
      await recordAccess(
        tx,
        rows.map(({ notification, subject }) => ({
          ...identityForRegistration,
          dossier: notification,
          subject,
          role: 'comensha',
          action: 'searched',
          outcome: 'shown',
          rule: answer.rule,
          basis: answer.basis,
          traceId: taken.id.replaceAll('-', ''),
          ...(member === undefined ? {} : { user: member }),
          ...(organisation === undefined ? {} : { organisation }),
        })),
      );
      for (const row of rows) {
        const {
          givenNames = '',
          familyName = '',
          birthDate = '',
          phone = '',
        } = identitySchema.parse(openIdentity(tx, row));
        const cells = [givenNames, familyName, birthDate, phone, known(row.sex), known(row.nationality)];
        addRow(store, valuesOfCells(store, cells));
        notifications.push(row.notification);
        persons.push(row.person);
      }
      return rows;
    });
    const last = portion.at(-1);
    if (last === undefined) return { store, notifications, persons };
    after = last.notification;
  }
}

/** An answer of the register as linkage reads it: a mark that it is missing says nothing. */
const known = (cell: string): string => (/^[?!-]?$/.test(cell) ? '' : cell);

/** Joins what is above the threshold and in one group, when a threshold was set. Each is logged and can be undone. */
async function joinAboveThreshold(
  context: RegistryContext,
  { store, notifications, persons }: Opened,
  evidence: (one: number, other: number) => number,
): Promise<number> {
  const { database } = context;
  const placeOf = new Map(notifications.map((id, place) => [id, place]));
  const { least, found, apart } = await database.inScope(system, async (tx) => {
    const from = await automaticFrom(tx);
    return {
      least: from,
      found: from === undefined ? [] : await proposalsFrom(tx, from),
      apart: await pairsApart(tx),
    };
  });
  if (least === undefined) return 0;
  const places = <P extends { readonly one: string; readonly other: string }>(pairs: readonly P[]) =>
    pairs.flatMap((pair): readonly (P & { readonly a: number; readonly b: number })[] => {
      const [a, b] = [placeOf.get(pair.one), placeOf.get(pair.other)];
      return a === undefined || b === undefined ? [] : [{ ...pair, a, b }];
    });
  /* A proposal of which a notification was withdrawn since has no place here. */
  const pairs = places(found);
  const firstOf = new Map<string, number>();
  const together = persons.flatMap((person, place): readonly (readonly [number, number])[] => {
    const first = firstOf.get(person);
    if (first === undefined) firstOf.set(person, place);
    return first === undefined ? [] : [[first, place]];
  });
  const groups = cluster({
    records: store.size,
    links: {
      one: Int32Array.from(pairs, ({ a }) => a),
      other: Int32Array.from(pairs, ({ b }) => b),
      weight: Float32Array.from(pairs, ({ probability }) => weightOf(Math.min(probability, 1 - 1e-12))),
    },
    same: together,
    different: places(apart).map(({ a, b }) => [a, b] as const),
    evidence,
  });
  let joined = 0;
  for (const { one, other, a, b } of pairs) {
    if (groups[a] !== groups[b]) continue;
    if (await joinAutomatically(context, { one, other })) joined += 1;
  }
  return joined;
}
