import type { Language } from '@ketenzicht/rulebook';
import { type SignalStatus, signalStatuses, type Text, type ThreadKind } from '@ketenzicht/rulebook';
import type { SignalCommandType } from './command.ts';
import { holdsReport, type Thread } from './state.ts';

/** Who may give a command. `answerer` is the party that a thread waits for, `partner` an adviser or recipient. */
export type Who = 'anyone' | 'participant' | 'owner' | 'answerer' | 'partner' | 'privacyOfficer';

/** On which threads a command works, and when such a thread is ready for it. */
export interface ThreadNeed {
  /** Field of the command that names the thread. */
  readonly field: 'thread' | 'about';
  readonly kinds: readonly [ThreadKind, ...ThreadKind[]];
  readonly ready: (thread: Thread) => boolean;
}

/** A command as a move in the state diagram. */
export interface Move {
  readonly label: Text;
  readonly who: Who;
  /** From which status it may be given, and which statuses can follow. */
  readonly steps: Readonly<Partial<Record<SignalStatus | 'start', readonly SignalStatus[]>>>;
  readonly thread?: ThreadNeed;
  /** True when it may only be given while nobody has to answer anything. */
  readonly onlyWhenNothingIsOpen?: boolean;
}

/** One arrow of the diagram. */
export interface Transition {
  readonly command: SignalCommandType;
  readonly from: SignalStatus | 'start';
  readonly to: SignalStatus;
  readonly who: Who;
}

type Steps = Move['steps'];

/** The command may be given in these statuses and leaves the status as it is. */
const stays = (...statuses: readonly SignalStatus[]): Steps =>
  Object.fromEntries(statuses.map((status) => [status, [status]]));

const inHand = ['enriching', 'vague', 'advised', 'clear', 'reported', 'takenUp'] as const;
const isOpen = (thread: Thread) => thread.closedAt === undefined;

/**
 * Every command with who may give it, in which status, and what follows: Stroomschema 1 and 2
 * (003, lines 1695-1855) and the steps of the aandachtsfunctionaris (003, lines 1983-2035). The single
 * place that says so: commands are refused, buttons shown and diagrams drawn from this table.
 */
export const moves: Readonly<Record<SignalCommandType, Move>> = {
  receive: {
    label: { nl: 'Signaal doorgeven', en: 'Pass a signal on' },
    who: 'anyone',
    steps: { start: ['received'] },
  },
  takeUp: {
    label: { nl: 'In behandeling nemen', en: 'Take in hand' },
    who: 'owner',
    steps: { received: ['enriching'] },
  },
  enrich: {
    label: { nl: 'Verrijken', en: 'Enrich' },
    who: 'owner',
    steps: { ...stays(...inHand), received: ['enriching'], advised: ['advised', 'enriching'] },
  },
  attach: {
    label: { nl: 'Iets toevoegen', en: 'Add something' },
    who: 'participant',
    steps: stays('received', ...inHand),
  },
  judge: {
    label: { nl: 'Beoordelen', en: 'Judge' },
    who: 'owner',
    steps: {
      enriching: ['clear', 'vague'],
      vague: ['clear', 'vague'],
      advised: ['clear', 'vague'],
      clear: ['clear', 'vague'],
    },
  },
  requestAdvice: {
    label: { nl: 'Advies vragen', en: 'Ask for advice' },
    who: 'owner',
    steps: stays('vague', 'advised'),
  },
  giveAdvice: {
    label: { nl: 'Advies geven', en: 'Give advice' },
    who: 'answerer',
    steps: {
      vague: ['vague', 'advised'],
      enriching: ['enriching', 'advised'],
      ...stays('advised', 'clear', 'reported', 'takenUp'),
    },
    thread: { field: 'thread', kinds: ['advice'], ready: isOpen },
  },
  report: {
    label: { nl: 'Melden', en: 'Report' },
    who: 'owner',
    steps: {
      received: ['reported'],
      enriching: ['reported'],
      vague: ['reported'],
      advised: ['reported'],
      clear: ['reported'],
      ...stays('reported', 'takenUp'),
    },
  },
  acknowledge: {
    label: { nl: 'Ontvangst bevestigen', en: 'Acknowledge receipt' },
    who: 'answerer',
    steps: stays(...inHand),
    thread: {
      field: 'thread',
      kinds: ['advice', 'report'],
      ready: (thread) => isOpen(thread) && thread.acknowledgedAt === undefined,
    },
  },
  accept: {
    label: { nl: 'Oppakken', en: 'Take up' },
    who: 'answerer',
    steps: { reported: ['takenUp'], takenUp: ['takenUp'] },
    thread: { field: 'thread', kinds: ['report'], ready: isOpen },
  },
  handOn: {
    label: { nl: 'Doorgeven aan een andere partner', en: 'Hand on to another partner' },
    who: 'answerer',
    steps: stays('reported', 'takenUp'),
    thread: { field: 'thread', kinds: ['report'], ready: isOpen },
  },
  requestInformation: {
    label: { nl: 'Meer informatie vragen', en: 'Ask for more information' },
    who: 'answerer',
    steps: stays(...inHand),
    thread: {
      field: 'about',
      kinds: ['advice', 'report'],
      ready: (thread) => isOpen(thread) || holdsReport(thread),
    },
  },
  provideInformation: {
    label: { nl: 'Informatie geven', en: 'Give information' },
    who: 'owner',
    steps: stays(...inHand),
    thread: { field: 'thread', kinds: ['information'], ready: isOpen },
  },
  requestFeedback: {
    label: { nl: 'Terugkoppeling vragen', en: 'Ask for feedback' },
    who: 'owner',
    steps: stays(...inHand, 'closed'),
    thread: {
      field: 'thread',
      kinds: ['report'],
      ready: (thread) => holdsReport(thread) && !awaitsFeedback(thread),
    },
  },
  giveFeedback: {
    label: { nl: 'Terugkoppelen', en: 'Give feedback' },
    who: 'answerer',
    steps: stays(...inHand, 'closed'),
    thread: { field: 'thread', kinds: ['report'], ready: holdsReport },
  },
  informReporter: {
    label: { nl: 'De melder bericht geven', en: 'Inform the reporter' },
    who: 'owner',
    steps: stays(...inHand, 'closed'),
  },
  transfer: {
    label: { nl: 'Overdragen aan een andere gemeente', en: 'Transfer to another municipality' },
    who: 'owner',
    steps: {
      received: ['received'],
      enriching: ['received'],
      vague: ['received'],
      advised: ['received'],
      clear: ['received'],
    },
    onlyWhenNothingIsOpen: true,
  },
  requestAccess: {
    label: { nl: 'Om inzage vragen', en: 'Ask for access' },
    who: 'partner',
    steps: stays(...inHand),
  },
  decideAccess: {
    label: { nl: 'Over inzage beslissen', en: 'Decide on access' },
    who: 'owner',
    steps: stays(...inHand),
    thread: { field: 'thread', kinds: ['access'], ready: isOpen },
  },
  close: {
    label: { nl: 'Sluiten', en: 'Close' },
    who: 'owner',
    steps: Object.fromEntries(inHand.map((status) => [status, ['closed']])),
  },
  reopen: {
    label: { nl: 'Heropenen', en: 'Reopen' },
    who: 'owner',
    steps: { closed: ['enriching'] },
  },
  erase: {
    label: { nl: 'Gegevens wissen', en: 'Erase data' },
    who: 'privacyOfficer',
    steps: stays('received', ...inHand, 'closed'),
  },
};

/** Whether feedback was asked for and not given since. */
export function awaitsFeedback(thread: Thread): boolean {
  return thread.feedbackRequestedAt !== undefined && thread.feedbackGivenAt === undefined;
}

/** All names of commands, in the order in which they are shown. */
export const commandTypes: readonly SignalCommandType[] = Object.keys(moves) as SignalCommandType[];

/** The state diagram of a signal as data. */
export interface Diagram {
  readonly states: Readonly<Record<SignalStatus, { readonly label: Text }>>;
  readonly transitions: readonly Transition[];
}

/** The state diagram of the municipal road. */
export const signalDiagram: Diagram = {
  states: signalStatuses,
  transitions: commandTypes.flatMap((command) =>
    Object.entries(moves[command].steps).flatMap(([from, next]) =>
      (next ?? []).map((to) => ({
        command,
        from: from as SignalStatus | 'start',
        to,
        who: moves[command].who,
      })),
    ),
  ),
};

/**
 * The diagram as Mermaid text, with the labels of one language. Arrows that stay where they are are left
 * out, because nearly every status has the same ones; `here` marks where a signal is.
 */
export function mermaidOf(diagram: Diagram, language: Language, here?: SignalStatus): string {
  const states = Object.entries(diagram.states).map(
    ([status, { label }]) => `  state ${JSON.stringify(label[language])} as ${status}`,
  );
  const labels = new Map<string, string[]>();
  for (const { command, from, to } of diagram.transitions) {
    if (from === to) continue;
    const arrow = `${from === 'start' ? '[*]' : from} --> ${to}`;
    labels.set(arrow, [...(labels.get(arrow) ?? []), moves[command].label[language]]);
  }
  const arrows = [...labels].map(([arrow, names]) => `  ${arrow}: ${names.join(' / ')}`);
  const mark = here === undefined ? [] : ['  classDef here stroke-width:4px', `  class ${here} here`];
  return ['stateDiagram-v2', ...states, ...arrows, '  closed --> [*]', ...mark].join('\n');
}
