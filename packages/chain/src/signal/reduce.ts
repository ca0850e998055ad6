import type { AdviceConclusion, IsoInstant, SignalStatus } from '@ketenzicht/rulebook';
import type { ThreadId } from '../ids.ts';
import type { Recorded, SealedRef } from '../journal.ts';
import type { SignalEvent, SignalFeatures } from './event.ts';
import type { SignalMoments, SignalState, Thread } from './state.ts';

type Received = Extract<SignalEvent, { readonly type: 'signalReceived' }>;

/** Which conclusion outweighs the others when several advisers answer in one weighing. */
const weight: Readonly<Record<AdviceConclusion, number>> = {
  noTrafficking: 0,
  moreInformation: 1,
  trafficking: 2,
};

/**
 * The state after one more event. The first event of a journal must be `signalReceived`, and no other may
 * be; anything else is a damaged journal and throws.
 */
export function reduce(state: SignalState | undefined, recorded: Recorded<SignalEvent>): SignalState {
  const { event, sequence, happenedAt: at } = recorded;
  if (event.type === 'signalReceived') {
    if (state !== undefined) throw new Error('A journal holds one reception, as its first event');
    return begin(event, at);
  }
  if (state === undefined) throw new Error('A journal begins with a reception');
  const next = apply(state, event, at);
  const placed = 'contents' in event ? event.contents.map((ref) => place(ref, sequence, event)) : [];
  return {
    ...next,
    version: state.version + 1,
    contents: [...next.contents, ...placed],
    moments: next.status === state.status ? next.moments : { ...next.moments, status: at },
  };
}

/** The state of a whole journal, or of its first part; undefined for an empty one. */
export function replay(journal: readonly Recorded<SignalEvent>[]): SignalState | undefined {
  return journal.reduce<SignalState | undefined>(reduce, undefined);
}

function begin(event: Received, at: IsoInstant): SignalState {
  const { type: _, contents, ...told } = event;
  return {
    ...told,
    status: 'received',
    version: 1,
    enriched: false,
    reportable: false,
    threads: [],
    formerOwners: [],
    contents: contents.map((ref) => ({ ref, sequence: 1 })),
    erased: [],
    granted: [],
    reporterInformed: [],
    reporterKnows: false,
    moments: { received: at, owned: at, decisive: at, status: at },
    reopenedCount: 0,
  };
}

function place(ref: SealedRef, sequence: number, event: SignalEvent) {
  return 'thread' in event ? { ref, sequence, thread: event.thread } : { ref, sequence };
}

function apply(state: SignalState, event: Exclude<SignalEvent, Received>, at: IsoInstant): SignalState {
  switch (event.type) {
    case 'takenInHand': {
      const { assignee: _, ...rest } = state;
      return moment(
        {
          ...rest,
          ...(event.assignee === undefined ? {} : { assignee: event.assignee }),
          status: state.status === 'received' ? 'enriching' : state.status,
        },
        { takenInHand: at },
      );
    }
    case 'enriched':
      return moment(
        {
          ...state,
          status: wantsInformation(state) ? 'enriching' : state.status,
          features: { ...state.features, ...event.features },
          enriched: true,
        },
        { enriched: at },
      );
    case 'attachmentAdded':
      return state;
    case 'judged':
      return judged(state, event, at);
    case 'adviceRequested':
      return moment(
        {
          ...state,
          threads: [
            ...state.threads,
            open(state, at, {
              id: event.thread,
              kind: 'advice',
              party: event.adviser,
              requester: state.owner,
            }),
          ],
        },
        { adviceRequested: at },
      );
    case 'adviceGiven':
      return adviceGiven(state, event.thread, event.conclusion, at);
    case 'reported':
      return moment(
        {
          ...state,
          status: state.status === 'takenUp' ? 'takenUp' : 'reported',
          threads: [
            ...state.threads,
            open(state, at, {
              id: event.thread,
              kind: 'report',
              party: event.recipient,
              requester: state.owner,
              rank: event.rank,
              rules: event.rules,
            }),
          ],
        },
        { reported: at, decisive: at },
      );
    case 'acknowledged':
      return change(state, event.thread, (thread) => ({ ...thread, acknowledgedAt: at }));
    case 'informationRequested': {
      const about = threadOf(state, event.about);
      return {
        ...state,
        threads: [
          ...state.threads,
          open(state, at, {
            id: event.thread,
            kind: 'information',
            party: state.owner,
            requester: about.party,
            about: about.id,
          }),
        ],
      };
    }
    case 'informationProvided':
      return change(state, event.thread, (thread) => ({ ...thread, closedAt: at }));
    case 'accepted':
      return moment(
        change({ ...state, status: 'takenUp' }, event.thread, (thread) => ({
          ...thread,
          acknowledgedAt: thread.acknowledgedAt ?? at,
          acceptedAt: at,
          closedAt: at,
          tracks: event.tracks,
        })),
        { takenUp: at, decisive: at },
      );
    case 'handedOn':
      return handedOn(state, event, at);
    case 'feedbackRequested':
      return change(state, event.thread, ({ feedbackGivenAt: _, ...thread }) => ({
        ...thread,
        feedbackRequestedAt: at,
      }));
    case 'feedbackGiven':
      return change(state, event.thread, (thread) => ({ ...thread, feedbackGivenAt: at }));
    case 'reporterInformed':
      return {
        ...state,
        reporterInformed: [...state.reporterInformed, { at, limited: event.limited }],
        reporterKnows: true,
      };
    case 'transferred': {
      const { assignee: _, judgement: __, conclusion: ___, ...rest } = state;
      return moment(
        {
          ...rest,
          status: 'received',
          reportable: false,
          owner: event.owner,
          formerOwners: [...state.formerOwners, state.owner],
          threads: state.threads.map((thread) =>
            thread.requester.organisation === state.owner.organisation
              ? { ...thread, requester: event.owner }
              : thread,
          ),
        },
        { owned: at },
      );
    }
    case 'accessRequested': {
      const { category, purpose } = event;
      return {
        ...state,
        threads: [
          ...state.threads,
          open(state, at, {
            id: event.thread,
            kind: 'access',
            party: state.owner,
            requester: event.requester,
            access: { category, purpose },
          }),
        ],
      };
    }
    case 'accessDecided': {
      const { requester, access } = threadOf(state, event.thread);
      if (access === undefined) throw new Error('Access was decided that nobody asked for');
      const { category, purpose } = access;
      return {
        ...change(state, event.thread, (thread) => ({
          ...thread,
          closedAt: at,
          access: { category, purpose, granted: event.granted },
        })),
        granted: event.granted
          ? [...state.granted, { organisation: requester.organisation, category, purpose }]
          : state.granted,
      };
    }
    case 'closed':
      return moment(
        {
          ...state,
          status: 'closed',
          closeReason: event.reason,
          threads: state.threads.map((thread) => lapse(thread, at)),
        },
        { closed: at, decisive: at },
      );
    case 'reopened': {
      const { judgement: _, conclusion: __, closeReason: ___, ...rest } = state;
      return moment(
        {
          ...rest,
          status: 'enriching',
          enriched: false,
          reportable: false,
          reopenedCount: state.reopenedCount + 1,
        },
        { reopened: at, decisive: at },
      );
    }
    case 'erased':
      return {
        ...state,
        erased: [...state.erased, ...event.subjects],
        contents: state.contents.filter((placed) => !event.subjects.includes(placed.ref.subject)),
      };
  }
}

function judged(
  state: SignalState,
  event: Extract<SignalEvent, { readonly type: 'judged' }>,
  at: IsoInstant,
): SignalState {
  const { conclusion: _, ...rest } = state;
  const clear = event.judgement === 'clear';
  return moment(
    {
      ...rest,
      status: clear ? 'clear' : 'vague',
      judgement: event.judgement,
      reportable: clear,
      features: event.forms.length === 0 ? state.features : withForms(state.features, event.forms),
    },
    clear && !state.reportable ? { judged: at, reportable: at } : { judged: at },
  );
}

/**
 * Trafficking according to one adviser settles it at once. Otherwise the signal waits for the other
 * advisers, and the weightiest of their conclusions stands. Once the owner itself judged it clear, an advice
 * changes nothing about where the signal stands.
 */
function adviceGiven(state: SignalState, id: ThreadId, given: AdviceConclusion, at: IsoInstant): SignalState {
  const answered = change(state, id, (thread) => ({
    ...thread,
    acknowledgedAt: thread.acknowledgedAt ?? at,
    conclusion: given,
    closedAt: at,
  }));
  const earlier = state.conclusion;
  const conclusion = earlier !== undefined && weight[earlier] > weight[given] ? earlier : given;
  const next: SignalState = moment(
    { ...answered, threads: lapseQuestions(answered.threads, id, at), conclusion },
    { adviceGiven: at },
  );
  if (conclusion === 'trafficking') {
    const settled = moment({ ...next, reportable: true }, state.reportable ? {} : { reportable: at });
    return weighing.includes(state.status) ? advised(settled, at) : settled;
  }
  return state.status === 'vague' && !awaitsAdvice(next) ? advised(next, at) : next;
}

const weighing: readonly SignalStatus[] = ['enriching', 'vague', 'advised'];

function advised(state: SignalState, at: IsoInstant): SignalState {
  return moment({ ...state, status: 'advised' }, { decisive: at });
}

/** Whether enriching brings the signal back to where it can be judged anew. */
function wantsInformation(state: SignalState): boolean {
  return state.status === 'advised' && state.conclusion === 'moreInformation';
}

function handedOn(
  state: SignalState,
  event: Extract<SignalEvent, { readonly type: 'handedOn' }>,
  at: IsoInstant,
): SignalState {
  const old = threadOf(state, event.thread);
  const ended = change(state, old.id, (thread) => ({
    ...thread,
    acknowledgedAt: thread.acknowledgedAt ?? at,
    closedAt: at,
    handedOn: { to: event.next, reason: event.reason },
  }));
  const asked = old.feedbackRequestedAt !== undefined && old.feedbackGivenAt === undefined;
  const next: Thread = {
    ...open(state, at, {
      id: event.next,
      kind: 'report',
      party: event.recipient,
      requester: old.requester,
      handedOnFrom: old.id,
    }),
    ...(asked ? { feedbackRequestedAt: at } : {}),
  };
  return { ...ended, threads: [...lapseQuestions(ended.threads, old.id, at), next] };
}

/** Whether an adviser still has to answer. */
function awaitsAdvice(state: SignalState): boolean {
  return state.threads.some((thread) => thread.kind === 'advice' && thread.closedAt === undefined);
}

function withForms(features: SignalFeatures, forms: SignalFeatures['forms']): SignalFeatures {
  return { ...features, forms };
}

function open(
  state: SignalState,
  at: IsoInstant,
  thread: Omit<Thread, 'round' | 'openedAt' | 'tracks'>,
): Thread {
  return { ...thread, round: state.reopenedCount, openedAt: at, tracks: [] };
}

function lapse(thread: Thread, at: IsoInstant): Thread {
  return thread.closedAt === undefined ? { ...thread, closedAt: at, lapsed: true } : thread;
}

/** A question asked in a request that has ended needs no answer any more. */
function lapseQuestions(threads: readonly Thread[], about: ThreadId, at: IsoInstant): Thread[] {
  return threads.map((thread) => (thread.about === about ? lapse(thread, at) : thread));
}

function moment(state: SignalState, moments: Partial<SignalMoments>): SignalState {
  const news = moments.decisive !== undefined;
  return {
    ...state,
    reporterKnows: news ? false : state.reporterKnows,
    moments: { ...state.moments, ...moments },
  };
}

function threadOf(state: SignalState, id: ThreadId): Thread {
  const thread = state.threads.find((one) => one.id === id);
  if (thread === undefined) throw new Error('The journal names a thread that was never opened');
  return thread;
}

function change(state: SignalState, id: ThreadId, to: (thread: Thread) => Thread): SignalState {
  threadOf(state, id);
  return { ...state, threads: state.threads.map((thread) => (thread.id === id ? to(thread) : thread)) };
}
