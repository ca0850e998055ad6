import {
  type IsoDate,
  type IsoInstant,
  prohibitionsOf,
  type Rule,
  roles,
  type Text,
} from '@ketenzicht/rulebook';
import type { ThreadId } from '../ids.ts';
import type { Party, Recorder } from '../journal.ts';
import type { Decided, Refusal } from '../refusal.ts';
import { type Availability, availabilityOf, threadNamedBy } from './available.ts';
import type { SignalCommand } from './command.ts';
import { moves, type Who } from './diagram.ts';
import type { SignalEvent } from './event.ts';
import { eventsOf } from './events-of.ts';
import { missingIn, unknownCodesIn, wrongMomentIn } from './requirements.ts';
import { routeOf, type SignalRoute } from './route.ts';
import { factsOf } from './scopes.ts';
import type { SignalState } from './state.ts';

/** Somebody wants to do something with a signal. */
export interface SignalQuestion {
  /** Undefined for a signal that is not there yet. */
  readonly state: SignalState | undefined;
  readonly command: SignalCommand;
  readonly actor: Recorder;
  readonly rules: readonly Rule[];
  /** The law date. */
  readonly at: IsoDate;
  readonly now: IsoInstant;
}

/**
 * What a command brings about, as events that all happened at the `happenedAt` of the command, or why it is
 * refused. Turn and status are looked at first and then nothing else; otherwise everything that is wrong is
 * said at once.
 */
export function decide(question: SignalQuestion): Decided<SignalEvent> {
  const { state, command, actor, rules, at, now } = question;
  const availability = availabilityOf({
    state,
    command: command.type,
    actor,
    thread: threadNamedBy(command),
  });
  if (availability !== 'available') return refuse([unavailable(command, availability)]);
  const route = state === undefined ? undefined : routeOf(state, rules, at);
  const [first, ...others] = [
    ...unknownCodesIn(command),
    ...missingIn(command, state?.features),
    ...wrongMomentIn(command, state, now, at),
    ...(state === undefined ? [] : placedWrong(state, command, rules, at, route)),
  ];
  if (first !== undefined) return refuse([first, ...others]);
  return { ok: true, events: eventsOf(state, command, actor, route) };
}

function refuse(refusals: readonly [Refusal, ...Refusal[]]): Decided<SignalEvent> {
  return { ok: false, refusals };
}

const whoseTurn: Readonly<Record<Who, Text>> = {
  anyone: { nl: 'iedereen', en: 'anyone' },
  participant: { nl: 'een deelnemer aan dit signaal', en: 'a participant in this signal' },
  owner: { nl: 'wie het signaal behandelt', en: 'whoever handles the signal' },
  answerer: { nl: 'aan wie het gevraagd of gemeld is', en: 'whoever was asked or reported to' },
  partner: { nl: 'een partner die nu deelneemt', en: 'a partner that takes part now' },
  privacyOfficer: { nl: 'de functionaris gegevensbescherming', en: 'the privacy officer' },
};

function unavailable(command: SignalCommand, availability: Exclude<Availability, 'available'>): Refusal {
  const { label, who } = moves[command.type];
  switch (availability) {
    case 'notYourTurn':
      return {
        type: availability,
        detail: {
          nl: `“${label.nl}” kan alleen ${whoseTurn[who].nl}.`,
          en: `Only ${whoseTurn[who].en} can do this: “${label.en}”.`,
        },
      };
    case 'notInThisState':
      return {
        type: availability,
        detail: {
          nl: `“${label.nl}” kan nu niet. Bekijk hoe het signaal ervoor staat en kies een andere stap.`,
          en: `“${label.en}” is not possible now. Look where the signal stands and choose another step.`,
        },
      };
    case 'unknownThread':
      return {
        type: availability,
        field: 'thread',
        detail: {
          nl: 'Deze vraag of melding staat niet in dit signaal. Ga terug en kies er een uit de lijst.',
          en: 'This request or report is not in this signal. Go back and choose one from the list.',
        },
      };
  }
}

/** What the rulebook, the route and what was done before say against a command. */
function placedWrong(
  state: SignalState,
  command: SignalCommand,
  rules: readonly Rule[],
  at: IsoDate,
  route: SignalRoute | undefined,
): readonly Refusal[] {
  const prohibited = prohibitionsOf(command.type, factsOf(state, command), rules, at).map(
    ({ rule, because, instead }): Refusal => ({ type: 'prohibited', rule, detail: because, instead }),
  );
  if (prohibited.length > 0) return prohibited;
  return [
    ...(command.type === 'report' && route !== undefined ? offRoute(route, command.recipient) : []),
    ...doneAlready(state, command),
    ...wrongParty(state, command),
    ...nothingToErase(state, command),
  ];
}

/** A report follows the route and its order: 003, lines 1693-1697 and 1740-1788. */
function offRoute(route: SignalRoute, recipient: Party): readonly Refusal[] {
  const step = route.steps.find(({ role }) => role === recipient.role);
  const waiting = route.steps.filter(({ rank, done }) => !done && rank < (step?.rank ?? 0));
  if (step !== undefined && waiting.length === 0) return [];
  const named = step === undefined ? route.steps : waiting;
  const nl = named.map(({ role }) => roles[role].label.nl).join(', ');
  const en = named.map(({ role }) => roles[role].label.en).join(', ');
  return [
    {
      type: 'notOnRoute',
      field: 'recipientRole',
      detail:
        step === undefined
          ? {
              nl: 'Deze partner hoort niet bij deze vorm van uitbuiting.',
              en: 'This partner does not belong to this form of exploitation.',
            }
          : {
              nl: 'Een andere partner gaat op deze route voor.',
              en: 'Another partner goes first on this route.',
            },
      ...(named.length === 0
        ? {}
        : {
            instead:
              step === undefined
                ? {
                    nl: `Meld aan: ${nl}. Of leg bij het verrijken een andere vorm vast.`,
                    en: `Report to: ${en}. Or record another form when enriching.`,
                  }
                : { nl: `Meld eerst aan: ${nl}.`, en: `Report first to: ${en}.` },
          }),
    },
  ];
}

function doneAlready(state: SignalState, command: SignalCommand): readonly Refusal[] {
  const taken = newThreadsOf(command).some((id) => state.threads.some((thread) => thread.id === id));
  const refusals: Refusal[] = taken
    ? [
        {
          type: 'alreadyDone',
          field: 'thread',
          detail: {
            nl: 'Deze vraag of melding is al verstuurd. Bekijk het verloop.',
            en: 'This request or report was sent already. Look at the timeline.',
          },
        },
      ]
    : [];
  const asked = partyOf(command);
  if (asked !== undefined && holds(state, command, asked.party)) {
    refusals.push({
      type: 'alreadyDone',
      field: asked.field,
      detail: {
        nl: 'Deze organisatie heeft dit signaal al. Wacht op antwoord of kies een andere.',
        en: 'This organisation has this signal already. Wait for its answer or choose another.',
      },
    });
  }
  return refusals;
}

/** Threads that a command is to open. */
function newThreadsOf(command: SignalCommand): readonly ThreadId[] {
  if (command.type === 'handOn') return [command.next];
  return 'thread' in command && threadNamedBy(command) !== command.thread ? [command.thread] : [];
}

function partyOf(command: SignalCommand): { readonly field: string; readonly party: Party } | undefined {
  switch (command.type) {
    case 'requestAdvice':
      return { field: 'adviserRole', party: command.adviser };
    case 'report':
    case 'handOn':
      return { field: 'recipientRole', party: command.recipient };
    case 'transfer':
      return { field: 'municipality', party: command.owner };
    default:
      return undefined;
  }
}

/** Whether a party has, in this round, what the command wants to give it. */
function holds(state: SignalState, command: SignalCommand, party: Party): boolean {
  if (command.type === 'transfer') return party.organisation === state.owner.organisation;
  const kind = command.type === 'requestAdvice' ? 'advice' : 'report';
  return state.threads.some(
    (thread) =>
      thread.kind === kind &&
      thread.party.organisation === party.organisation &&
      thread.round === state.reopenedCount &&
      thread.handedOn === undefined &&
      (kind === 'report' || thread.closedAt === undefined),
  );
}

/** A signal is transferred to an aandachtsfunctionaris and given to anybody else than its owner. */
function wrongParty(state: SignalState, command: SignalCommand): readonly Refusal[] {
  const asked = partyOf(command);
  if (asked === undefined) return [];
  const fits =
    command.type === 'transfer'
      ? asked.party.role === state.owner.role
      : asked.party.organisation !== state.owner.organisation;
  if (fits) return [];
  return [
    {
      type: 'notOnRoute',
      field: asked.field,
      detail: {
        nl: 'Deze organisatie kan dit niet van u overnemen. Kies een andere.',
        en: 'This organisation cannot take this over from you. Choose another.',
      },
    },
  ];
}

function nothingToErase(state: SignalState, command: SignalCommand): readonly Refusal[] {
  if (command.type !== 'erase') return [];
  const here = new Set(state.contents.map(({ ref }) => ref.subject));
  if (command.subjects.length > 0 && command.subjects.every((subject) => here.has(subject))) return [];
  return [
    {
      type: 'nothingToErase',
      field: 'subjects',
      detail: {
        nl: 'Deze gegevens staan niet (meer) in dit signaal. Kies gegevens uit de lijst.',
        en: 'These data are not (any more) in this signal. Choose data from the list.',
      },
    },
  ];
}
