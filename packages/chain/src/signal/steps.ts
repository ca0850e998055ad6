import type { IsoInstant, Role } from '@ketenzicht/rulebook';
import type { Recorded } from '../journal.ts';
import type { SignalEvent } from './event.ts';
import { reduce } from './reduce.ts';
import type { SignalState, Thread } from './state.ts';

/** The steps of which it is measured how long they take, in the order of the road. */
export const stepKinds = [
  'takeUp',
  'judge',
  'requestAdvice',
  'giveAdvice',
  'report',
  'acknowledge',
  'accept',
  'provideInformation',
  'giveFeedback',
  'informReporter',
  'close',
  'whole',
] as const;

export type StepKind = (typeof stepKinds)[number];

/** One finished step: from the moment at which it could be done to the moment at which it was. */
export interface Step {
  readonly kind: StepKind;
  readonly from: IsoInstant;
  readonly to: IsoInstant;
  /** Whose step it was. */
  readonly role: Role;
}

/**
 * The finished steps of a signal, for figures on where signals wait. Moments are those at which things
 * happened; of a step that somebody recorded with an earlier moment, `to` can lie before `from`.
 */
export function stepsOf(journal: readonly Recorded<SignalEvent>[]): readonly Step[] {
  let state: SignalState | undefined;
  const steps: Step[] = [];
  for (const recorded of journal) {
    if (state !== undefined) steps.push(...finishedBy(state, recorded));
    state = reduce(state, recorded);
  }
  return steps;
}

function finishedBy(state: SignalState, { event, happenedAt: to }: Recorded<SignalEvent>): readonly Step[] {
  const { moments, owner } = state;
  const own = (kind: StepKind, from: IsoInstant | undefined): readonly Step[] =>
    from === undefined ? [] : [{ kind, from, to, role: owner.role }];
  const answered = (kind: StepKind, from: (thread: Thread) => IsoInstant | undefined): readonly Step[] => {
    const thread = 'thread' in event ? state.threads.find(({ id }) => id === event.thread) : undefined;
    const start = thread === undefined ? undefined : from(thread);
    return thread === undefined || start === undefined
      ? []
      : [{ kind, from: start, to, role: thread.party.role }];
  };
  switch (event.type) {
    case 'takenInHand':
      return state.status === 'received' ? own('takeUp', moments.owned) : [];
    case 'judged':
      return state.status === 'enriching' ? own('judge', moments.status) : [];
    case 'adviceRequested':
      return state.threads.some(({ kind, closedAt }) => kind === 'advice' && closedAt === undefined)
        ? []
        : own('requestAdvice', moments.judged);
    case 'adviceGiven':
      return answered('giveAdvice', ({ openedAt }) => openedAt);
    case 'reported':
      return state.status === 'reported' || state.status === 'takenUp'
        ? []
        : own('report', state.reportable ? moments.reportable : (moments.reopened ?? moments.owned));
    case 'acknowledged':
      return answered('acknowledge', ({ openedAt }) => openedAt);
    case 'accepted':
      return answered('accept', ({ acknowledgedAt, openedAt }) => acknowledgedAt ?? openedAt);
    case 'informationProvided':
      return answered('provideInformation', ({ openedAt }) => openedAt);
    case 'feedbackGiven':
      return answered('giveFeedback', ({ feedbackRequestedAt, feedbackGivenAt }) =>
        feedbackGivenAt === undefined ? feedbackRequestedAt : undefined,
      );
    case 'reporterInformed':
      return state.reporterKnows ? [] : own('informReporter', moments.decisive);
    case 'closed':
      return [...own('close', moments.status), ...own('whole', moments.reopened ?? moments.received)];
    default:
      return [];
  }
}
