import { randomUUID } from 'node:crypto';
import type { Party, Refusal, SignalCommand, SignalState, ThreadId } from '@ketenzicht/chain';
import { dateOf, type IsoInstant, type Role } from '@ketenzicht/rulebook';
import { reportErrors } from '../face/messages/report-errors.ts';
import type { CommandInput, CommandName } from './command-input.ts';
import { type Directory, partyOf } from './directory.ts';
import { type DraftContent, defined, namedThings, refsOf, textUnder } from './sealing.ts';

/** A command with the contents that will be sealed when it is carried out. */
export interface Prepared {
  readonly command: SignalCommand;
  readonly contents: readonly DraftContent[];
}

interface Surroundings {
  readonly state: SignalState;
  readonly directory: Directory;
  readonly now: IsoInstant;
}

type InputOf<T extends CommandName> = Extract<CommandInput, { type: T }>;

/**
 * Turns what somebody entered into a command of the chain: texts become sealed contents, roles parties.
 * Refuses what only this place can see: a role that nobody has there, a birth date after today.
 */
export function prepare(input: CommandInput, around: Surroundings): Prepared | Refusal {
  const happenedAt = around.now;
  const explained = (text: string | undefined, category: 'deliberation' | 'feedback' = 'deliberation') => {
    const contents = textUnder(category, text);
    return { contents, base: { happenedAt, contents: refsOf(contents) } };
  };
  switch (input.type) {
    case 'takeUp':
    case 'acknowledge':
      return { command: { ...input, happenedAt }, contents: [] };
    case 'erase':
      return { command: { ...input, happenedAt }, contents: [] };
    case 'enrich':
      return enrich(input, happenedAt);
    case 'judge': {
      const { contents, base } = explained(input.explanation);
      return {
        command: { type: 'judge', judgement: input.judgement, forms: input.forms, ...base },
        contents,
      };
    }
    case 'requestAdvice': {
      const { contents, base } = explained(input.question);
      return toParty(around, input.adviserRole, 'adviserRole', (adviser) => ({
        command: { type: 'requestAdvice', thread: newThread(), adviser, ...base },
        contents,
      }));
    }
    case 'giveAdvice': {
      const { contents, base } = explained(input.explanation);
      const { type, thread, conclusion } = input;
      return { command: { type, thread, conclusion, ...base }, contents };
    }
    case 'report': {
      const { contents, base } = explained(input.explanation);
      return toParty(around, input.recipientRole, 'recipientRole', (recipient) => ({
        command: { type: 'report', thread: newThread(), recipient, askFeedback: input.askFeedback, ...base },
        contents,
      }));
    }
    case 'accept': {
      const { contents, base } = explained(input.explanation);
      return { command: { type: 'accept', thread: input.thread, tracks: input.tracks, ...base }, contents };
    }
    case 'handOn': {
      const { contents, base } = explained(input.explanation);
      const { type, thread, reason } = input;
      return toParty(around, input.recipientRole, 'recipientRole', (recipient) => ({
        command: { type, thread, next: newThread(), recipient, reason, ...base },
        contents,
      }));
    }
    case 'requestInformation': {
      const { contents, base } = explained(input.question);
      const command = { type: input.type, thread: newThread(), about: input.thread, ...base };
      return { command, contents };
    }
    case 'provideInformation': {
      const { contents, base } = explained(input.answer);
      return { command: { type: input.type, thread: input.thread, ...base }, contents };
    }
    case 'requestFeedback': {
      const { contents, base } = explained(input.question);
      return { command: { type: input.type, thread: input.thread, ...base }, contents };
    }
    case 'giveFeedback': {
      const { contents, base } = explained(input.feedback, 'feedback');
      return { command: { type: input.type, thread: input.thread, ...base }, contents };
    }
    case 'informReporter': {
      const { contents, base } = explained(input.feedback, 'feedback');
      return { command: { type: input.type, limited: input.limited, ...base }, contents };
    }
    case 'transfer':
      return transfer(input, around);
    case 'requestAccess': {
      const { contents, base } = explained(input.explanation);
      const { type, category, purpose } = input;
      return { command: { type, thread: newThread(), category, purpose, ...base }, contents };
    }
    case 'decideAccess': {
      const { contents, base } = explained(input.explanation);
      return {
        command: { type: input.type, thread: input.thread, granted: input.granted, ...base },
        contents,
      };
    }
    case 'close': {
      const { contents, base } = explained(input.explanation);
      return { command: { type: 'close', reason: input.reason, ...base }, contents };
    }
    case 'reopen': {
      const { contents, base } = explained(input.explanation);
      return { command: { type: 'reopen', reason: input.reason, ...base }, contents };
    }
  }
}

const newThread = (): ThreadId => randomUUID();

function enrich(input: InputOf<'enrich'>, happenedAt: IsoInstant): Prepared | Refusal {
  const today = dateOf(happenedAt);
  const unborn = input.persons.findIndex(({ birthDate }) => birthDate !== undefined && birthDate > today);
  if (unborn >= 0) {
    return { type: 'wrongMoment', field: `persons[${unborn}][birthDate]`, detail: reportErrors.dateInFuture };
  }
  const { forms, indicators, danger, minor, victims, consent, consulted, note } = input;
  const contents = [...textUnder('enrichment', note), ...namedThings(input)];
  const named = contents.some(({ category }) => category === 'victimIdentity') ? true : undefined;
  const under18 = minor ?? victimUnder18(input.persons, happenedAt);
  const features = defined({
    forms,
    indicators,
    danger,
    minor: under18,
    victims,
    consent,
    victimNamed: named,
  });
  return {
    command: { type: 'enrich', happenedAt, consulted, features, contents: refsOf(contents) },
    contents,
  };
}

/** True when a named possible victim is a minor by age or birth date; undefined when that is not known. */
export function victimUnder18(
  persons: readonly { part: string; age?: number | undefined; birthDate?: string | undefined }[],
  now: IsoInstant,
): true | undefined {
  const today = dateOf(now);
  const adultSince = `${Number(today.slice(0, 4)) - 18}${today.slice(4)}`;
  const minors = persons.filter(
    ({ part, age, birthDate }) =>
      part === 'victim' &&
      ((age !== undefined && age < 18) || (birthDate !== undefined && birthDate > adultSince)),
  );
  return minors.length > 0 ? true : undefined;
}

/** Partners are those of where the owner works: of a signal without a place, or transferred, too. */
export function workingPlace(
  { owner, municipality }: Pick<SignalState, 'owner' | 'municipality'>,
  directory: Directory,
): string | undefined {
  const places = directory.organisation(owner.organisation)?.municipalities ?? [];
  return municipality === undefined || !places.includes(municipality)
    ? (places[0] ?? municipality)
    : municipality;
}

function toParty(
  { directory, state }: Surroundings,
  role: Role,
  field: string,
  make: (party: Party) => Prepared,
): Prepared | Refusal {
  const organisation = directory.responsible(role, workingPlace(state, directory));
  if (organisation !== undefined) return make(partyOf(organisation));
  return {
    type: 'notOnRoute',
    field,
    detail: {
      nl: 'Voor deze gemeente is geen organisatie met deze rol bekend. Kies een andere partner, of vraag de beheerder om die toe te voegen.',
      en: 'No organisation with this role is known for this municipality. Choose another partner, or ask the administrator to add one.',
    },
  };
}

function transfer(input: InputOf<'transfer'>, { directory, now }: Surroundings): Prepared | Refusal {
  const municipality = directory.municipality(input.municipality);
  const owner = directory.responsible('aandachtsfunctionaris', municipality?.code);
  if (municipality === undefined || owner === undefined) {
    return {
      type: 'notOnRoute',
      field: 'municipality',
      detail: {
        nl: 'Deze gemeente heeft hier geen aandachtsfunctionaris. Kies een gemeente uit de lijst.',
        en: 'This municipality has no trafficking officer here. Choose a municipality from the list.',
      },
    };
  }
  const contents = textUnder('deliberation', input.explanation);
  return {
    command: { type: 'transfer', happenedAt: now, owner: partyOf(owner), contents: refsOf(contents) },
    contents,
  };
}
