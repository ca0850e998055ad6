import type { Party, Recorder } from '../journal.ts';
import type { SignalCommand } from './command.ts';
import type { SignalEvent } from './event.ts';
import type { SignalRoute } from './route.ts';
import type { SignalState } from './state.ts';

type TakenInHand = Extract<SignalEvent, { readonly type: 'takenInHand' }>;

/** The events of a command that has been found right. */
export function eventsOf(
  state: SignalState | undefined,
  command: SignalCommand,
  actor: Recorder,
  route: SignalRoute | undefined,
): readonly SignalEvent[] {
  switch (command.type) {
    case 'receive': {
      const { type: _, happenedAt: __, ...told } = command;
      return [{ type: 'signalReceived', ...told }];
    }
    case 'takeUp':
      return [
        command.assignee === undefined
          ? { type: 'takenInHand' }
          : { type: 'takenInHand', assignee: command.assignee },
      ];
    case 'enrich': {
      const { consulted, features, contents } = command;
      return [...takenFirst(state, actor), { type: 'enriched', consulted, features, contents }];
    }
    case 'attach':
      return [{ type: 'attachmentAdded', contents: command.contents }];
    case 'judge': {
      const { judgement, forms, contents } = command;
      return [{ type: 'judged', judgement, forms, contents }];
    }
    case 'requestAdvice': {
      const { thread, adviser, contents } = command;
      return [{ type: 'adviceRequested', thread, adviser, contents }];
    }
    case 'giveAdvice': {
      const { thread, conclusion, contents } = command;
      return [{ type: 'adviceGiven', thread, conclusion, contents }];
    }
    case 'report': {
      const { thread, recipient, contents, askFeedback } = command;
      const step = route?.steps.find(({ role }) => role === recipient.role);
      const reported: SignalEvent = {
        type: 'reported',
        thread,
        recipient,
        rank: step?.rank ?? 1,
        forms: state?.features.forms ?? [],
        rules: step?.rules ?? [],
        contents,
      };
      const asked: readonly SignalEvent[] = askFeedback
        ? [{ type: 'feedbackRequested', thread, contents: [] }]
        : [];
      return [...takenFirst(state, actor), reported, ...asked];
    }
    case 'acknowledge':
      return [{ type: 'acknowledged', thread: command.thread }];
    case 'accept': {
      const { thread, tracks, contents } = command;
      return [{ type: 'accepted', thread, tracks, contents }];
    }
    case 'handOn': {
      const { thread, next, recipient, reason, contents } = command;
      return [{ type: 'handedOn', thread, next, recipient, reason, contents }];
    }
    case 'requestInformation': {
      const { thread, about, contents } = command;
      return [{ type: 'informationRequested', thread, about, contents }];
    }
    case 'provideInformation':
      return [{ type: 'informationProvided', thread: command.thread, contents: command.contents }];
    case 'requestFeedback':
      return [{ type: 'feedbackRequested', thread: command.thread, contents: command.contents }];
    case 'giveFeedback':
      return [{ type: 'feedbackGiven', thread: command.thread, contents: command.contents }];
    case 'informReporter':
      return [{ type: 'reporterInformed', limited: command.limited, contents: command.contents }];
    case 'transfer':
      return [{ type: 'transferred', owner: command.owner, contents: command.contents }];
    case 'requestAccess': {
      const { thread, category, purpose, contents } = command;
      return [
        { type: 'accessRequested', thread, requester: requesterOf(actor), category, purpose, contents },
      ];
    }
    case 'decideAccess': {
      const { thread, granted, contents } = command;
      return [{ type: 'accessDecided', thread, granted, contents }];
    }
    case 'close':
      return [{ type: 'closed', reason: command.reason, contents: command.contents }];
    case 'reopen':
      return [{ type: 'reopened', reason: command.reason, contents: command.contents }];
    case 'erase':
      return [{ type: 'erased', subjects: command.subjects }];
  }
}

/** Whoever does the first thing with a signal has thereby taken it in hand. */
function takenFirst(state: SignalState | undefined, actor: Recorder): readonly TakenInHand[] {
  if (state?.status !== 'received') return [];
  return [actor.kind === 'user' ? { type: 'takenInHand', assignee: actor.user } : { type: 'takenInHand' }];
}

/** Only partners ask for access, and partners are users. */
function requesterOf(actor: Recorder): Party {
  if (actor.kind !== 'user') throw new Error('Access is asked for by somebody of an organisation');
  return { organisation: actor.organisation, role: actor.role };
}
