import { randomUUID } from 'node:crypto';
import type { Decision, Notification } from '@ketenzicht/register';
import type { IsoInstant } from '@ketenzicht/rulebook';
import { nationalCaseload } from '@ketenzicht/synthesis';
import type { Database, Tx } from '../storage/database.ts';
import { sealIdentity } from '../storage/notification-identity.ts';
import { hasNotifications, insertNotifications, type NewNotification } from '../storage/notifications.ts';
import { linkageNotifications } from './register-linkage.ts';
import { recentNotifications } from './register-recent.ts';

const system = { kind: 'system' } as const;
const keeper = 'comensha';
const seed = 2019;

/** Rows that are written in one statement. */
const batch = 500;

/**
 * Loads the invented national register of 2015-2019, and some notifications of the last days for the desk,
 * into a register that is empty. All in one transaction: a load that is broken off leaves nothing behind.
 * Returns how many notifications were stored.
 */
export async function loadDemoRegister(options: {
  readonly database: Database;
  readonly now: IsoInstant;
  readonly signal: AbortSignal;
}): Promise<number> {
  const { database, now, signal } = options;
  if (await database.inScope(system, hasNotifications)) return 0;
  const rows = nationalCaseload({ seed }).notifications;
  const reported = new Set(rows.filter(({ source }) => source === 'notifier').map((one) => keyOf(one)));
  return database.inScope(system, async (tx) => {
    let stored = 0;
    for (let at = 0; at < rows.length; at += batch) {
      if (signal.aborted) throw new Error('Loading the demo register was broken off');
      const some = rows.slice(at, at + batch).map((one) => asStored(one, reported.has(keyOf(one))));
      stored += (await insertNotifications(tx, some)).size;
    }
    return stored + (await storeRecent(tx, now));
  });
}

/** A victim in a year: what was reported that year needs no reconciling. */
const keyOf = ({ person, reportDate }: Notification): string => `${person} ${reportDate.slice(0, 4)}`;

function asStored(one: Notification, isReported: boolean): NewNotification {
  const id = randomUUID();
  const decision = decisionOf(one, isReported);
  return {
    id,
    organisation: keeper,
    recordedAt: `${one.reportDate}T12:00:00.000Z`,
    channel: 'demo',
    facts: { ...one, person: one.person ?? id },
    ...(decision === undefined ? {} : { decision }),
  };
}

/** All is decided but the victims of the last year whom only the EMM knows: those lie in the queue (001 L416). */
function decisionOf({ source, reportDate }: Notification, isReported: boolean): Decision | undefined {
  switch (source) {
    case 'notifier':
      return 'accepted';
    case 'om_letter':
      return 'letterKnown';
    case 'emm':
      if (isReported) return 'emmKnown';
      return reportDate < '2019-01-01' ? 'emmNoVictim' : undefined;
  }
}

async function storeRecent(tx: Tx, now: IsoInstant): Promise<number> {
  const recent = [...recentNotifications(now), ...linkageNotifications(now)];
  for (const { organisation, recordedAt, facts, decision, identity } of recent) {
    const id = randomUUID();
    await insertNotifications(tx, [
      {
        id,
        organisation,
        recordedAt,
        channel: 'demo',
        facts: { ...facts, person: id },
        ...(decision === undefined ? {} : { decision }),
      },
    ]);
    if (identity !== undefined) await sealIdentity(tx, id, identity);
  }
  return recent.length;
}
